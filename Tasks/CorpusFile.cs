using System;
using System.IO;
#if NET
using System.Formats.Tar;
#endif

namespace Corpus.Generator.Tasks;

/// <summary>
/// What stands under the path of an article, found out without opening what may never answer: a pipe would wait for somebody to
/// write to it, and a device has no end.
/// </summary>
internal static class CorpusFile
{
    /// <summary>The file, or the one that a link leads to at last; null where there is none, such as a folder or a link that leads nowhere.</summary>
    public static FileInfo? Find(string path)
    {
        try
        {
            var file = Target(new FileInfo(path));
            return file.Exists && IsRegular(file) ? file : null;
        }
        catch (Exception fault) when (IsOfFiles(fault))
        {
            return null;
        }
    }

    /// <summary>The file can be opened now.</summary>
    public static bool CanBeRead(FileInfo file)
    {
        try
        {
            using (file.OpenRead())
            {
                return true;
            }
        }
        catch (Exception fault) when (IsOfFiles(fault))
        {
            return false;
        }
    }

    /// <summary>All bytes of the file; null where it cannot be read.</summary>
    public static byte[]? Read(string path)
    {
        try
        {
            return Find(path) is { } file ? File.ReadAllBytes(file.FullName) : null;
        }
        catch (Exception fault) when (IsOfFiles(fault))
        {
            return null;
        }
    }

    private static bool IsOfFiles(Exception fault) => fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

#if NET
    private static FileInfo Target(FileInfo file) =>
        file.Exists && file.Attributes.HasFlag(FileAttributes.ReparsePoint) && file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo target
            ? target
            : file;

    /// <summary>Pipes, devices and sockets have no length. Of what has none, an archive's writer knows the kind without opening it.</summary>
    private static bool IsRegular(FileInfo file)
    {
        if (file.Length > 0 || OperatingSystem.IsWindows())
        {
            return true;
        }

        using var archive = new MemoryStream();
        using (var writer = new TarWriter(archive, TarEntryFormat.Pax, leaveOpen: true))
        {
            writer.WriteEntry(file.FullName, "entry");
        }

        archive.Position = 0;
        using var reader = new TarReader(archive);
        return reader.GetNextEntry()?.EntryType == TarEntryType.RegularFile;
    }
#else
    // MSBuild for the .NET Framework runs on Windows only, where a path leads to a file or to none.
    private static FileInfo Target(FileInfo file) => file;

    private static bool IsRegular(FileInfo file) => true;
#endif
}
