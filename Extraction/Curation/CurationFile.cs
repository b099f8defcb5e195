using System.Collections.Generic;
using System.Linq;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Text;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Curation;

/// <summary>A curation file of the project, as it was written and as it was understood.</summary>
internal sealed record CurationFile(string Path, string Text, Corrections Corrections, EquatableArray<LocatedFinding> Findings)
{
    private const string Extension = ".corpusconfig";

    public static bool IsOne(string path) => path.EndsWithIgnoringCase(Extension);

    public static CurationFile Read(string path, string? text)
    {
        if (text is null)
        {
            return new(path, "", Corrections.None, new([LocatedFinding.AtFile(FindingId.Unreadable, path, path)]));
        }

        var file = CorrectionReader.Read(path, text);
        return new(path, text, file.Corrections, Locate(path, text, file.Findings));
    }

    /// <summary>A file of which nothing is known but why it could not be read.</summary>
    public static CurationFile Lost(LocatedFinding why) => new(why.Path, "", Corrections.None, new([why]));

    /// <summary>The findings in this file that corrections of it gave rise to.</summary>
    public EquatableArray<LocatedFinding> Locate(IEnumerable<Finding> findings) => Locate(Path, Text, findings);

    private static EquatableArray<LocatedFinding> Locate(string path, string text, IEnumerable<Finding> findings)
    {
        var lines = new LineCounter(text);
        return new(findings.Select(finding => LocatedFinding.In(path, lines, finding)).ToArray());
    }
}
