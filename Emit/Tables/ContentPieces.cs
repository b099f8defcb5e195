using System;
using System.Collections.Generic;
using Corpus.Extraction.Text;

namespace Corpus.Emit.Tables;

/// <summary>
/// The stretches of an article that make up the text of a quote which is not one stretch: parts of a split quote, words
/// around markup, white space that became one space.
/// </summary>
internal static class ContentPieces
{
    // More would take more room than the text does.
    private const int Most = 24;

    /// <summary>Finds the stretches, in order, which joined by a space each are the text; null where there are none.</summary>
    /// <param name="within">The stretch of the article to look in.</param>
    public static List<TextRange>? Find(string article, TextRange within, string text)
    {
        var pieces = new List<TextRange>();
        var position = within.Start;
        var at = 0;
        while (at < text.Length)
        {
            if (pieces.Count == Most)
            {
                return null;
            }

            // A piece starts with a word of the text and goes as far as article and text are the same.
            var word = text.IndexOf(' ', at + 1) is var space and >= 0 ? space - at : text.Length - at;
            var start = article.IndexOf(text.Substring(at, word), position, within.End - position, StringComparison.Ordinal);
            if (start < 0)
            {
                return null;
            }

            var length = word;
            while (start + length < within.End && at + length < text.Length && article[start + length] == text[at + length])
            {
                length++;
            }

            // The next piece starts after a space: what the article has of the word before it, and not the word, is left.
            if (at + length < text.Length)
            {
                length = text.LastIndexOf(' ', at + length, length) - at;
                if (length <= 0)
                {
                    return null;
                }
            }

            pieces.Add(new(start, start + length));
            position = start + length;
            at += length + 1;
        }

        return pieces.Count == 0 || text[text.Length - 1] == ' ' ? null : pieces;
    }
}
