using System.Text;
using Corpus.Abstractions;
using Corpus.Extraction.Text;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution;

/// <summary>
/// The text of a content: what a reader sees of it, runs of white space as one space, the parts of a split quote joined
/// by a space, the outer marks of a direct quote left off.
/// </summary>
internal static class ContentText
{
    private const int FewestWords = 4;

    /// <summary>The stretch of the article that reads like this, or else the text.</summary>
    public static (TextRange Range, string? Text) Of(ArticleWords words, AttributionRelation attribution)
    {
        var builder = default(StringBuilder);       // null as long as the content reads as the article does
        var start = -1;
        var end = -1;
        var passage = 0;
        foreach (var part in attribution.Content)
        {
            var space = start >= 0;
            for (var t = part.First; t < part.End; t++)
            {
                ref readonly var token = ref words.Tokens[t];
                space |= token.SpaceBefore && start >= 0;
                if (attribution.Kind == QuoteKind.Direct && IsOuterMark(words, attribution, t, ref passage))
                {
                    continue;
                }

                start = start < 0 ? token.Start : start;
                end = end < 0 ? start : end;
                var goesOn = space ? token.Start == end + 1 && words.Text[end] == ' ' : token.Start == end;
                if (builder is null && !goesOn)
                {
                    builder = new StringBuilder().Append(words.Text, start, end - start);
                }

                builder = (space ? builder?.Append(' ') : builder)?.Append(words.Text, token.Start, token.Length);
                end = token.End;
                space = false;
            }
        }

        return builder is null && start >= 0 ? (new(start, end), null) : (default, builder?.ToString() ?? "");
    }

    /// <summary>The same for contents of the same words, whatever their case, punctuation and marks; 0 for few words.</summary>
    public static ulong WordsHash(ArticleWords words, AttributionRelation attribution)
    {
        var hash = WordHash.Start;
        var count = 0;
        foreach (var part in attribution.Content)
        {
            for (var t = part.First; t < part.End; t++)
            {
                if (words.Tokens[t].Kind is TokenKind.Word or TokenKind.Number)
                {
                    hash = WordHash.Add(hash, words.Tokens[t].Of(words.Text));
                    count++;
                }
            }
        }

        return count < FewestWords ? 0 : hash;
    }

    /// <param name="passage">The passage looked at last; passages are in text order, as tokens are.</param>
    private static bool IsOuterMark(ArticleWords words, AttributionRelation attribution, int token, ref int passage)
    {
        while (passage < attribution.Passages.Length && words.Passages[attribution.Passages[passage]].Tokens.End <= token)
        {
            passage++;
        }

        if (passage == attribution.Passages.Length)
        {
            return false;
        }

        var tokens = words.Passages[attribution.Passages[passage]];
        return (tokens.HasOpening && tokens.Tokens.First == token) || (tokens.HasClosing && tokens.Tokens.End - 1 == token);
    }
}
