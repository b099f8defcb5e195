using Corpus.Extraction.Findings;

namespace Corpus.Tool;

/// <summary>Prints what was found wrong or doubtful in the form in which MSBuild reads it, and how much of each there is.</summary>
/// <param name="isColored">The severity is set off by colour, as on a terminal.</param>
internal sealed class FindingPrinter(TextWriter writer, Verbosity verbosity, bool isColored = false)
{
    private const string Red = "\e[31m";
    private const string Yellow = "\e[33m";
    private const string Plain = "\e[0m";

    /// <summary>Prints the findings that are to be seen, and the counts of all.</summary>
    public void Print(IReadOnlyCollection<LocatedFinding> findings)
    {
        PrintEach(findings);
        PrintCounts(findings);
    }

    /// <summary>Prints the findings that are to be seen.</summary>
    public void PrintEach(IReadOnlyCollection<LocatedFinding> findings)
    {
        foreach (var finding in Shown(findings, verbosity))
        {
            var severity = FindingSeverities.Of(finding.Id);
            var text = FindingText.Of(finding.Id, finding.Arguments);
            writer.WriteLine(FormattableString.Invariant(
                $"{finding.Path}({finding.StartLine + 1},{finding.StartColumn + 1}): {Colored(severity, NameOf(severity))} {finding.Id}: {text}"));
        }
    }

    /// <summary>How many there are of each, also of those that are not shown.</summary>
    public void PrintCounts(IReadOnlyCollection<LocatedFinding> findings)
    {
        if (verbosity == Verbosity.Quiet || findings.Count == 0)
        {
            return;
        }

        var groups = findings.GroupBy(finding => FindingSeverities.Of(finding.Id)).OrderByDescending(group => group.Key).ToList();
        writer.WriteLine();
        foreach (var group in groups)
        {
            var ids = group.CountBy(finding => finding.Id).OrderBy(id => id.Key, StringComparer.Ordinal)
                .Select(id => FormattableString.Invariant($"{id.Key} {id.Value}"));
            var hint = group.Key == FindingSeverity.Info && verbosity == Verbosity.Normal ? " (to see them: --verbosity detailed)" : "";
            var count = group.Count();
            writer.WriteLine(FormattableString.Invariant($"{count} {Colored(group.Key, PluralOf(group.Key, count))}: {string.Join(", ", ids)}{hint}"));
        }
    }

    /// <summary>The findings that are to be seen, by file and place.</summary>
    public static IEnumerable<LocatedFinding> Shown(IEnumerable<LocatedFinding> findings, Verbosity verbosity)
    {
        var least = verbosity switch
        {
            Verbosity.Quiet => FindingSeverity.Error,
            Verbosity.Normal => FindingSeverity.Warning,
            _ => FindingSeverity.Info,
        };
        return findings.Where(finding => FindingSeverities.Of(finding.Id) >= least)
            .OrderBy(finding => finding.Path, StringComparer.Ordinal).ThenBy(finding => finding.Range.Start);
    }

    /// <summary>Done, or that there are errors.</summary>
    public static int CodeOf(IEnumerable<LocatedFinding> findings) => findings.Any(IsError) ? ExitCode.Findings : ExitCode.Done;

    public static bool IsError(LocatedFinding finding) => FindingSeverities.Of(finding.Id) == FindingSeverity.Error;

    /// <param name="info">What the form of output calls what is only doubtful.</param>
    public static string NameOf(FindingSeverity severity, string info = "info") => severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => info,
    };

    private static string PluralOf(FindingSeverity severity, int count) => severity switch
    {
        FindingSeverity.Info => "doubtful",
        _ => NameOf(severity) + (count == 1 ? "" : "s"),
    };

    private string Colored(FindingSeverity severity, string text) => (isColored, severity) switch
    {
        (true, FindingSeverity.Error) => Red + text + Plain,
        (true, FindingSeverity.Warning) => Yellow + text + Plain,
        _ => text,
    };
}
