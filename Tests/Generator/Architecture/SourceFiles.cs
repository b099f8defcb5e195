using System.Text.RegularExpressions;
using Corpus.Tests.Infrastructure;

namespace Corpus.Tests.Generator.Architecture;

/// <summary>The C# files of a folder of the repository.</summary>
internal static partial class SourceFiles
{
    private static readonly string[] Shared = ["CorpusStorage.Folding.cs", "CorpusStorage.FoldingTable.cs", "CorpusStorage.Checksum.cs"];

    /// <summary>The files of a folder, by path below it, <c>/</c> between parts.</summary>
    public static IEnumerable<(string Path, string Code)> Of(string folder)
    {
        var root = Path.Combine(Repository.Root, folder);
        return from file in Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
               let path = Path.GetRelativePath(root, file).Replace('\\', '/')
               where !Output().IsMatch(path)
               select (path, File.ReadAllText(file));
    }

    /// <summary>The engine as it is compiled: what it has in common with a corpus belongs to its room <c>Text</c>.</summary>
    public static IEnumerable<(string Path, string Code)> OfEngine() =>
    [
        .. Of("Extraction").Where(source => source.Path != "IsExternalInit.cs"),
        .. Shared.Select(file => ("Text/Shared/" + file, File.ReadAllText(Path.Combine(Repository.Root, "Runtime", "Storage", file)))),
    ];

    /// <summary>What builds and other programs have put beside the sources.</summary>
    [GeneratedRegex("(^|/)(obj|bin|node_modules)/")]
    private static partial Regex Output();
}
