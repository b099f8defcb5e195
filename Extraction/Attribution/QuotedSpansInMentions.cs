using System.Collections.Generic;
using Corpus.Extraction.Attribution.QuotedSpanClasses;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution;

/// <summary>
/// Quoted spans in the words that name a source or a cue are no quotes: <c>"We won," rapper "Jack" said.</c> A quoted span there that an
/// attribution has as its content stays one: <c>Vega, who called it "ugly," said …</c>
/// </summary>
internal static class QuotedSpansInMentions
{
    public static void Refuse(AnnotatedDocument words, QuotedSpanClassification[] classifications, List<AttributionRelation> attributions)
    {
        var isContent = new bool[words.Tokens.Length];
        foreach (var attribution in attributions)
        {
            foreach (var range in attribution.Content)
            {
                for (var t = range.First; t < range.End; t++)
                {
                    isContent[t] = true;
                }
            }
        }

        foreach (var attribution in attributions)
        {
            Refuse(words, classifications, isContent, attribution.Source);
            Refuse(words, classifications, isContent, attribution.Cue);
        }
    }

    private static void Refuse(AnnotatedDocument words, QuotedSpanClassification[] classifications, bool[] isContent, TokenRange? named)
    {
        for (var t = named?.First ?? 0; t < (named?.End ?? 0); t++)
        {
            if (words.QuotedSpanAt[t] is not (>= 0 and var quotedSpan))
            {
                continue;
            }

            var tokens = words.QuotedSpans[quotedSpan].Tokens;
            if (classifications[quotedSpan].Class != QuotedSpanClass.NoQuote && !IsContent(isContent, tokens))
            {
                classifications[quotedSpan] = new(QuotedSpanClass.NoQuote, Reason(words, tokens, named!.Value));
            }

            t = System.Math.Max(t, tokens.End - 1);
        }
    }

    private static bool IsContent(bool[] isContent, TokenRange tokens)
    {
        for (var t = tokens.First; t < tokens.End; t++)
        {
            if (isContent[t])
            {
                return true;
            }
        }

        return false;
    }

    private static QuotedSpanReason Reason(AnnotatedDocument words, TokenRange quotedSpan, TokenRange named) =>
        quotedSpan.First < named.First ? QuotedSpanReason.Signature
        : new QuotedSpanContext(words, words.QuotedSpans[words.QuotedSpanAt[quotedSpan.First]]).IsTitleCase ? QuotedSpanReason.NameInMarks
        : QuotedSpanReason.ScareQuote;
}
