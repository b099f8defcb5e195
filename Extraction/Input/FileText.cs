using System;
using System.IO;
using Corpus.Extraction.Text;

#pragma warning disable RS0030 // Generators may not read files: the compiler hands them their texts. Other hosts do so here.
namespace Corpus.Extraction.Input;

/// <summary>Reads files for the hosts that may: the command, the precompiler, the tasks. The generator gets its texts from the compiler.</summary>
internal static class FileText
{
    /// <summary>The text of a file; null when it cannot be read.</summary>
    public static string? Of(string path) => BytesOf(path) is { } bytes ? TextDecoder.Decode(bytes) : null;

    /// <summary>What the file holds; null when it cannot be read.</summary>
    public static byte[]? BytesOf(string path) => CorpusFile.Read(path);

    /// <summary>The same of a pipe that is open already, such as a shell makes of a command's output.</summary>
    public static string? OfOpen(string path)
    {
        try
        {
            return TextDecoder.Decode(File.ReadAllBytes(path));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
