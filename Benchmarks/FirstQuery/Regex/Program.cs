using System.Text.RegularExpressions;
using Corpus.Benchmarks.FirstQuery;

var answer = new Answer();
var quotes = new List<(string Text, string Speaker, string Article)>();
foreach (var path in Directory.EnumerateFiles(args[1], "*.txt", SearchOption.AllDirectories))
{
    foreach (Match match in Pattern.Quote().Matches(File.ReadAllText(path)))
    {
        quotes.Add((match.Groups["text"].Value, match.Groups["speaker"].Value, path));
    }
}

var familyName = args[0][(args[0].LastIndexOf(' ') + 1)..];
answer.Print(quotes.Count(quote => quote.Speaker.EndsWith(familyName, StringComparison.Ordinal)));

internal static partial class Pattern
{
    /// <summary>What people write who need quotes quickly: quoted words, a verb of saying, a name, in either order.</summary>
    [GeneratedRegex("""
        ["“](?<text>[^"”]{2,1000})["”],?\s+
        (?:(?:said|says|told|added)\s+(?<speaker>[A-Z][\w.'’-]+(?:\s[A-Z][\w.'’-]+)*)
        |(?<speaker>[A-Z][\w.'’-]+(?:\s[A-Z][\w.'’-]+)*|he|she)\s+(?:said|says|told|added))
        """, RegexOptions.IgnorePatternWhitespace)]
    public static partial Regex Quote();
}
