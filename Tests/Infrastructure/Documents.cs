using System.Text.RegularExpressions;
using Corpus.Tests.Infrastructure;

namespace Corpus.Tests.Infrastructure;

/// <summary>The documents that users read, and the code that is in them.</summary>
public static partial class Documents
{
    /// <summary>The README and the pages, by path from the checkout's root.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "README.md",
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];

    public static string Text(string document) => File.ReadAllText(Path.Combine(Repository.Root, document)).ReplaceLineEndings("\n");

    /// <summary>The fenced blocks of a document, those that are indented in a list without their margin.</summary>
    public static IEnumerable<(string Language, string Code)> Blocks(string document) => Fence().Matches(Text(document)).Select(match =>
    {
        var margin = match.Groups["margin"].Value;
        var lines = match.Groups["code"].Value.Split('\n').Select(line => line.StartsWith(margin, StringComparison.Ordinal) ? line[margin.Length..] : line);
        return (match.Groups["language"].Value, string.Join('\n', lines));
    });

    [GeneratedRegex(@"^(?<margin> *)```(?<language>[a-z]*)\n(?<code>.*?)^ *```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();
}
