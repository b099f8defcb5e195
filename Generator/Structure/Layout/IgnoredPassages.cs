using System;
using System.Collections.Generic;
using CorpusNamespace;
using Corpus.Generator.Common;

namespace Corpus.Generator.Structure.Layout;

/// <summary>Passes over the paragraphs that people have said to ignore: they stay in the text, and no word of them is read.</summary>
internal static class IgnoredPassages
{
    public static ArticleLayout Apply(ArticleLayout layout)
    {
        var ignored = layout.File.Hints.Ignored;
        if (ignored.Count == 0)
        {
            return layout;
        }

        var paragraphs = new Paragraph[layout.Paragraphs.Count];
        var markup = new List<TextRange>(layout.Markup);
        for (var p = 0; p < paragraphs.Length; p++)
        {
            var paragraph = layout.Paragraphs[p];
            paragraphs[p] = paragraph;
            if (Includes(layout, paragraph))
            {
                paragraphs[p] = new(ParagraphKind.Boilerplate, paragraph.Range);
                markup.RemoveAll(range => range.Start >= paragraph.Range.Start && range.End <= paragraph.Range.End);
                markup.Add(paragraph.Range);
            }
        }

        Sorting.InOrder(markup, static (one, other) => one.Start.CompareTo(other.Start));
        return layout with { Paragraphs = new(paragraphs), Markup = EquatableArray.From(markup) };
    }

    /// <summary>Whether a correction says to ignore the paragraph.</summary>
    public static bool Includes(ArticleLayout layout, Paragraph paragraph)
    {
        foreach (var words in layout.File.Hints.Ignored)
        {
            if (Begins(layout.Text, paragraph, words))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a paragraph begins with the words exactly as they stand there; front matter is none.</summary>
    public static bool Begins(string text, Paragraph paragraph, string words) =>
        paragraph.Kind != ParagraphKind.FrontMatter
        && paragraph.Range.Length >= words.Length
        && string.CompareOrdinal(text, paragraph.Range.Start, words, 0, words.Length) == 0;
}
