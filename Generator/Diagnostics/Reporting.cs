using System.Linq;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Diagnostics;

/// <summary>Turns what the stages found into the compiler's diagnostics.</summary>
internal static class Reporting
{
    public static Diagnostic ToDiagnostic(LocatedFinding finding)
    {
        var location = finding.Path.Length == 0 ? Location.None : Location.Create(
            finding.Path,
            new TextSpan(finding.Range.Start, finding.Range.Length),
            new LinePositionSpan(new(finding.StartLine, finding.StartColumn), new(finding.EndLine, finding.EndColumn)));
        object?[] arguments = [.. finding.Arguments.Select(static argument => VisibleText.Of(argument, keepsTabs: true))];
        return Diagnostic.Create(Descriptors.Of(finding.Id), location, arguments);
    }
}
