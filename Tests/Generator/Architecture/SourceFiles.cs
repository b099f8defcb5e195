using System.Text.RegularExpressions;
using Corpus.Tests.Infrastructure;

namespace Corpus.Tests.Generator.Architecture;

/// <summary>The C# files of a folder of the repository.</summary>
internal static partial class SourceFiles
{
    private static readonly string[] Shared =
    [
        "Storage/CorpusStorage.Folding.cs", "Storage/CorpusStorage.FoldingTable.cs", "Storage/CorpusStorage.Checksum.cs",
        "Search/CorpusStorage.WordReader.cs", "Search/CorpusStorage.WordCharacters.cs", "Search/CorpusStorage.WordBytes.cs",
        "Search/CorpusStorage.WordKeys.cs", "Search/CorpusStorage.PostingCode.cs", "Search/CorpusStorage.Inflector.cs",
        "Search/CorpusStorage.WordForms.cs",
    ];

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
        .. Shared.Select(file => ("Text/Shared/" + Path.GetFileName(file), File.ReadAllText(Path.Combine(Repository.Root, "Runtime", file)))),
    ];

    /// <summary>What builds and other programs have put beside the sources.</summary>
    [GeneratedRegex("(^|/)(obj|bin|node_modules)/")]
    private static partial Regex Output();
}
