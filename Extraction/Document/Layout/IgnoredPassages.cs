using System;
using System.Collections.Generic;
using Corpus.Abstractions;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Model;
using Corpus.Extraction.Text;

namespace Corpus.Extraction.Document.Layout;

/// <summary>Passes over the paragraphs that people have said to ignore: they stay in the text, and no word of them is read.</summary>
internal static class IgnoredPassages
{
    public static ArticleLayout Apply(ArticleLayout layout)
    {
        var hints = layout.File.Hints.Ignored;
        if (hints.Count == 0)
        {
            return layout;
        }

        var search = new WordSearch([.. hints]);
        var paragraphs = new Paragraph[layout.Paragraphs.Count];
        var ignored = new List<TextRange>();
        var found = new List<int>();
        for (var p = 0; p < paragraphs.Length; p++)
        {
            var paragraph = layout.Paragraphs[p];
            found.Clear();
            search.FindAtStart(Readable(layout.Text, paragraph), found);
            paragraphs[p] = found.Count == 0 ? paragraph : new(ParagraphKind.Boilerplate, paragraph.Range);
            if (found.Count > 0)
            {
                ignored.Add(paragraph.Range);
            }
        }

        return layout with
        {
            Paragraphs = new(paragraphs),
            Markup = EquatableArray.From(Joined(layout.Markup, ignored)),
            Ignored = EquatableArray.From(ignored),
        };
    }

    /// <summary>What a section of a curation file may speak of: the paragraph's text, of front matter none.</summary>
    public static ReadOnlySpan<char> Readable(string text, Paragraph paragraph) =>
        paragraph.Kind == ParagraphKind.FrontMatter ? default : text.AsSpan(paragraph.Range.Start, paragraph.Range.Length);

    /// <summary>The markup with whole quoted spans in the place of what is inside them; both come in order, and so does what is made.</summary>
    private static List<TextRange> Joined(EquatableArray<TextRange> markup, List<TextRange> ignored)
    {
        var joined = new List<TextRange>(markup.Count + ignored.Count);
        var quotedSpan = 0;
        foreach (var range in markup)
        {
            while (quotedSpan < ignored.Count && ignored[quotedSpan].End < range.End)
            {
                joined.Add(ignored[quotedSpan++]);
            }

            if (quotedSpan == ignored.Count || range.Start < ignored[quotedSpan].Start)
            {
                joined.Add(range);
            }
        }

        joined.AddRange(ignored.GetRange(quotedSpan, ignored.Count - quotedSpan));
        StableSort.Sort(joined, static (one, other) => one.Start.CompareTo(other.Start));
        return joined;
    }
}
