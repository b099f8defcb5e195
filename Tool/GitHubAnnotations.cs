using Corpus.Extraction.Findings;

namespace Corpus.Tool;

/// <summary>Findings as the commands by which a job of GitHub Actions annotates lines of files.</summary>
internal static class GitHubAnnotations
{
    public static void Write(IEnumerable<LocatedFinding> findings, string root, TextWriter writer)
    {
        foreach (var finding in findings)
        {
            var kind = FindingPrinter.NameOf(FindingSeverities.Of(finding.Id), info: "notice");
            var place = finding.Path.Length == 0 ? "" : FormattableString.Invariant(
                $"file={Property(RelativePath.Of(finding.Path, root))},line={finding.StartLine + 1},col={finding.StartColumn + 1},");
            writer.WriteLine($"::{kind} {place}title={finding.Id}::{Data(FindingText.Of(finding.Id, finding.Arguments))}");
        }
    }

    /// <summary>What ends a line would end the command, and the next could be another.</summary>
    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
