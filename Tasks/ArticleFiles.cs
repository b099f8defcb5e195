using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Corpus.Emit;
using Corpus.Extraction.Input;

namespace Corpus.Generator.Tasks;

/// <summary>The article files of a project. One that cannot be read is passed over: the generator says so.</summary>
public static class ArticleFiles
{
    /// <summary>In bytes of all files. Above it, literals cost the build about a second more than a resource does, and more with each file.</summary>
    public const long LiteralLimit = 2 * 1024 * 1024;

    /// <summary>In bytes of all files. Above it, texts and tables together would be more than an assembly can hold.</summary>
    public const long ResourceLimit = 1024 * 1024 * 1024;

    /// <summary>Where the texts are kept when the project leaves it open: <c>literal</c>, <c>resource</c> or <c>file</c>.</summary>
    public static string StorageFor(IEnumerable<string> files)
    {
        var size = 0L;
        foreach (var path in files)
        {
            size += CorpusFile.Find(path)?.Length ?? 0;
        }

        return StorageFor(size);
    }

    /// <param name="size">In bytes of all files.</param>
    public static string StorageFor(long size) => size > ResourceLimit ? "file" : size > LiteralLimit ? "resource" : "literal";

    /// <summary>Writes all texts into one file, the same whatever the order of the files.</summary>
    public static void Join(IEnumerable<string> files, string output)
    {
        var paths = new List<KeyValuePair<string, string>>();
        foreach (var path in files)
        {
            paths.Add(new(ArticlePath.Normalize(path), path));
        }

        paths.Sort(static (a, b) => string.CompareOrdinal(a.Key, b.Key));
        WholeFile.Write(output, stream => TextsFile.Write(stream, paths.Count, Texts(paths)));
    }

    /// <summary>
    /// Writes a text for the compiler, with a mark, so that no code page of the project's is asked. A file that says the same
    /// already stays as old as it is.
    /// </summary>
    internal static void Update(string output, string text)
    {
        var bytes = Encoding.UTF8.GetBytes("\uFEFF" + text);
        if (FileText.BytesOf(output) is not { } before || !bytes.SequenceEqual(before))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(output)!);
            WholeFile.Write(output, stream => stream.Write(bytes, 0, bytes.Length));
        }
    }

    private static IEnumerable<byte[]> Texts(List<KeyValuePair<string, string>> paths)
    {
        foreach (var path in paths)
        {
            if (FileText.Of(path.Value) is { } text)
            {
                yield return Encoding.UTF8.GetBytes(text);
            }
        }
    }
}
