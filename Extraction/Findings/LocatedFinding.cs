using Corpus.Extraction.Collections;
using Corpus.Extraction.Text;

namespace Corpus.Extraction.Findings;

/// <summary>A finding with the place that an editor shows: file, lines and columns, all from zero.</summary>
internal sealed record LocatedFinding(
    string Id,
    EquatableArray<string> Arguments,
    string Path,
    TextRange Range,
    int StartLine,
    int StartColumn,
    int EndLine,
    int EndColumn)
{
    /// <summary>A finding about a file as a whole, or about none (with an empty path).</summary>
    public static LocatedFinding AtFile(string id, string path, params string[] arguments) => new(id, new(arguments), path, default, 0, 0, 0, 0);

    public static LocatedFinding In(string path, LineCounter lines, Finding finding)
    {
        var startLine = lines.LineOf(finding.Range.Start);
        var endLine = lines.LineOf(finding.Range.End);
        return new(
            finding.Id,
            finding.Arguments,
            path,
            finding.Range,
            startLine - 1,
            finding.Range.Start - lines.StartOf(startLine),
            endLine - 1,
            finding.Range.End - lines.StartOf(endLine));
    }
}
