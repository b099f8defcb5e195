using Corpus.Extraction.Findings;

namespace Corpus.Extraction.Model;

/// <summary>Something that is wrong or doubtful in an article or a curation file, with its place.</summary>
/// <param name="Id">The identifier, <c>CORPnnn</c>: errors from 001, warnings from 101, information from 201.</param>
/// <param name="Message">What is wrong, and what to do.</param>
/// <param name="Path">The path of the file as it was given; empty for what is about none.</param>
/// <param name="Line">The line, 1-based.</param>
/// <param name="Column">The column, 1-based, in UTF-16 code units.</param>
public sealed record ExtractedFinding(string Id, string Message, string Path, int Line, int Column)
{
    internal static ExtractedFinding Of(LocatedFinding finding) =>
        new(finding.Id, FindingText.Of(finding.Id, finding.Arguments), finding.Path, finding.StartLine + 1, finding.StartColumn + 1);

    /// <summary>The finding in the form in which compilers print them.</summary>
    /// <returns>Place, identifier and message.</returns>
    public override string ToString() => System.FormattableString.Invariant($"{Path}({Line},{Column}): {Id}: {Message}");
}
