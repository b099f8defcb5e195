using Corpus.Extraction.Findings;

namespace Corpus.Tool;

/// <summary>Prints what was found wrong or doubtful in the form in which compilers do.</summary>
internal static class FindingPrinter
{
    public static void Print(IEnumerable<LocatedFinding> findings, TextWriter writer)
    {
        foreach (var finding in findings.OrderBy(finding => finding.Path, StringComparer.Ordinal).ThenBy(finding => finding.Range.Start))
        {
            var text = FindingText.Of(finding.Id, finding.Arguments);
            writer.WriteLine(FormattableString.Invariant($"{finding.Path}({finding.StartLine + 1},{finding.StartColumn + 1}): {finding.Id}: {text}"));
        }
    }
}
