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
    public static (TextRange Range, string? Text) Of(AnnotatedDocument words, AttributionRelation attribution)
    {
        var builder = default(StringBuilder);       // null as long as the content reads as the article does
        var start = -1;
        var end = -1;
        var quotedSpan = 0;
        foreach (var part in attribution.Content)
        {
            var space = start >= 0;
            for (var t = part.First; t < part.End; t++)
            {
                ref readonly var token = ref words.Tokens[t];
                space |= token.SpaceBefore && start >= 0;
                if (attribution.Kind == QuoteKind.Direct && IsOuterMark(words, attribution, t, ref quotedSpan))
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
    public static ulong WordsHash(AnnotatedDocument words, AttributionRelation attribution)
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

    /// <param name="quotedSpan">The quoted span looked at last; quoted spans are in text order, as tokens are.</param>
    private static bool IsOuterMark(AnnotatedDocument words, AttributionRelation attribution, int token, ref int quotedSpan)
    {
        while (quotedSpan < attribution.QuotedSpans.Length && words.QuotedSpans[attribution.QuotedSpans[quotedSpan]].Tokens.End <= token)
        {
            quotedSpan++;
        }

        if (quotedSpan == attribution.QuotedSpans.Length)
        {
            return false;
        }

        var tokens = words.QuotedSpans[attribution.QuotedSpans[quotedSpan]];
        return (tokens.HasOpening && tokens.Tokens.First == token) || (tokens.HasClosing && tokens.Tokens.End - 1 == token);
    }
}
