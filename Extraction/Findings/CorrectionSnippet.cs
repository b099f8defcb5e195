using System;
using Corpus.Extraction.Text;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Findings;

/// <summary>The sections of a curation file that speak of what a finding is about, so that it can be copied from the message.</summary>
internal static class CorrectionSnippet
{
    private const int LongestWords = 48;

    /// <summary>The quote with this text; null where no words of it can be written down.</summary>
    public static string? Quote(string article, string text)
    {
        var mark = text.IndexOf('"');
        var words = FirstWords(mark < 0 ? text : text.Substring(0, mark));
        return words.Length == 0 ? null : Section("quote", article, words);
    }

    /// <summary>The paragraph of an article.</summary>
    public static string Passage(string article, string text, TextRange paragraph) =>
        Section("passage", article, FirstWords(text.Substring(paragraph.Start, Math.Min(paragraph.Length, 2 * LongestWords))));

    private static string Section(string kind, string article, string words) => "[" + kind + " " + article + " \"" + words + "\"]";

    /// <summary>Words enough to know the text by, of its first line.</summary>
    private static string FirstWords(string text)
    {
        var line = text.IndexOfAny(['\n', '\r']);
        var whole = line < 0 ? text.Length : line;
        if (whole > LongestWords)
        {
            var space = text.LastIndexOf(' ', LongestWords);
            whole = space > 0 ? space : LongestWords;
        }

        return text.Substring(0, whole).TrimWhiteSpace();
    }
}
