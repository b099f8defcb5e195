using System.IO.Enumeration;

namespace Corpus.Import.Output;

/// <summary>The files that are to be read, in an order that no file system decides.</summary>
internal static class SourceFiles
{
    /// <summary>Endings of the folder that a browser saves next to a complete page, such as <c>page_files</c>, in several languages.</summary>
    private static readonly string[] Companions = ["_files", ".files", "_file", "-Dateien", "_fichiers", "_archivos", "_bestanden", "_arquivos"];

    /// <param name="output">The folder that is written to; nothing in it is a source.</param>
    public static List<(string Path, string Name)> Of(IEnumerable<string> sources, string output)
    {
        var outside = Path.TrimEndingDirectorySeparator(Path.GetFullPath(output)) + Path.DirectorySeparatorChar;
        var found = new SortedDictionary<string, (string Path, string Name)>(StringComparer.Ordinal);
        foreach (var source in sources)
        {
            foreach (var (path, name) in Directory.Exists(source) ? Below(source) : Matching(source))
            {
                var full = Path.GetFullPath(path);
                if (!full.StartsWith(outside, StringComparison.Ordinal))
                {
                    found.TryAdd(name + "\0" + full, (path, name));
                }
            }
        }

        return [.. found.Values.DistinctBy(file => Path.GetFullPath(file.Path), StringComparer.Ordinal)];
    }

    private static IEnumerable<(string Path, string Name)> Below(string folder)
    {
        foreach (var path in Files(folder))
        {
            var name = Path.GetRelativePath(Path.GetFullPath(folder), path).Replace('\\', '/');
            if (!IsCompanion(folder, name))
            {
                yield return (path, name);
            }
        }
    }

    /// <summary>A shell that does not do so itself leaves the pattern of files to the program.</summary>
    private static IEnumerable<(string Path, string Name)> Matching(string source)
    {
        var pattern = Path.GetFileName(source);
        if (File.Exists(source) || pattern.AsSpan().IndexOfAny('*', '?') < 0)
        {
            return [(source, pattern)];
        }

        var folder = Path.GetDirectoryName(source) is { Length: > 0 } named ? named : ".";
        return Directory.Exists(folder) ? Directory.EnumerateFiles(folder, pattern).Select(path => (path, Path.GetFileName(path))) : [];
    }

    /// <summary>All files below a folder that are not hidden. Links to folders are not followed: they may lead back.</summary>
    private static FileSystemEnumerable<string> Files(string folder) =>
        new(folder, (ref FileSystemEntry entry) => entry.ToFullPath(),
            new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System, IgnoreInaccessible = true })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory,
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };

    /// <summary>Pictures and scripts of a saved page, in a folder beside it.</summary>
    private static bool IsCompanion(string folder, string name)
    {
        var parts = name.Split('/');
        for (var i = 0; i + 1 < parts.Length; i++)
        {
            var ending = Array.Find(Companions, ending => parts[i].EndsWith(ending, StringComparison.OrdinalIgnoreCase));
            if (ending is not null)
            {
                var page = Path.Combine(folder, Path.Combine(parts[..i]), parts[i][..^ending.Length]);
                if (File.Exists(page + ".html") || File.Exists(page + ".htm"))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
