using System;
using System.Collections.Generic;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Document.Layout;

/// <summary>Finds front matter in TOML (between <c>+++</c> lines) and JSON (between braces), which is not read, and says so.</summary>
internal static class OtherFrontMatter
{
    /// <summary>Gives the index of the first line after it; 0 when there is none.</summary>
    public static int Read(LayoutDraft draft, List<Line> lines)
    {
        var first = lines[0].Of(draft.Text);
        var second = lines[1].Of(draft.Text);
        var isToml = first.SequenceEqual("+++".AsSpan()) && (second[0] is '[' or '#' || IsAssignment(second));
        var isJson = first.SequenceEqual("{".AsSpan()) && second[0] == '"' && second.IndexOf("\":".AsSpan()) > 0;
        if (!isToml && !isJson)
        {
            return 0;
        }

        for (var end = 1; end < lines.Count; end++)
        {
            if (lines[end].Indent == 0 && lines[end].Of(draft.Text).SequenceEqual((isToml ? "+++" : "}").AsSpan()))
            {
                draft.Report(
                    FindingId.FrontMatter,
                    new(lines[0].Start, lines[0].End),
                    $"it is {(isToml ? "TOML" : "JSON")}, and YAML between two lines of three hyphens is read");
                draft.AddFrontMatter(lines[0], lines[end].End);
                return end + 1;
            }
        }

        return 0;
    }

    /// <summary><c>key = value</c></summary>
    private static bool IsAssignment(ReadOnlySpan<char> line)
    {
        var equals = line.IndexOf('=');
        var key = equals > 0 ? line.Slice(0, equals).TrimWhiteSpace() : default;
        foreach (var c in key)
        {
            if (!CharClasses.IsLetterOrDigit(c) && c is not ('_' or '-' or '.' or '"'))
            {
                return false;
            }
        }

        return key.Length > 0;
    }
}
