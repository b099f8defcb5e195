using System.Collections.Generic;
using Corpus.Abstractions;
using Corpus.Extraction.Languages;
using Corpus.Extraction.Attribution.QuotedSpanClasses;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution;

/// <summary>Counts how much of a content is in quotation marks, and which quoted spans those are.</summary>
internal static class QuoteKindClassifier
{
    public static AttributionRelation Classify(AnnotatedDocument words, QuotedSpanClassification[] classifications, AttributionRelation attribution)
    {
        var quotedSpans = new List<int>();
        var reports = !IsSummary(words, attribution) || IsSpeech(words, attribution.Cue);
        int all = 0, quoted = 0;
        bool first = false, last = false;
        foreach (var range in attribution.Content)
        {
            for (var t = range.First; t < range.End; t++)
            {
                var quotedSpan = words.QuotedSpanAt[t];
                if (quotedSpan >= 0 && !(Counts(classifications[quotedSpan]) && (reports || classifications[quotedSpan].Class == QuotedSpanClass.Utterance)))
                {
                    quotedSpan = -1;
                }

                if (words.Tokens[t].Kind is TokenKind.Word or TokenKind.Number && words.Tokens[t].Tag != PartOfSpeech.Possessive)
                {
                    last = quotedSpan >= 0;
                    first = all == 0 ? last : first;
                    all++;
                    quoted += last ? 1 : 0;
                    if (quotedSpan >= 0 && (quotedSpans.Count == 0 || quotedSpans[quotedSpans.Count - 1] != quotedSpan))
                    {
                        quotedSpans.Add(quotedSpan);
                    }
                }
            }
        }

        // A gloss of the writer between quoted words makes a quote no less direct.
        var direct = first && last && quoted * 10 >= all * 9;
        var kind = quoted == 0 ? QuoteKind.Indirect : direct ? QuoteKind.Direct : QuoteKind.Mixed;
        return attribution with { Kind = kind, QuotedSpans = quotedSpans.ToArray() };
    }

    /// <summary>In a headline, <c>Mayor seeks to 'reset' talks</c>, marked words are the writer's unless somebody says them.</summary>
    private static bool IsSummary(AnnotatedDocument words, AttributionRelation attribution) =>
        words.KindOf(attribution.Content[0].First) is ParagraphKind.Headline or ParagraphKind.Subheadline or ParagraphKind.Highlight;

    private static bool IsSpeech(AnnotatedDocument words, TokenRange? cue)
    {
        for (var t = cue?.First ?? 0; t < (cue?.End ?? 0); t++)
        {
            if (words.Tokens[t].HasClass(WordClass.SpeechVerb | WordClass.NamingVerb) || words.Tokens[t].FirstOf(words.Text) == ':')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Inside somebody's words most quoted spans are the speaker's too; titles, nicknames and translations are not.</summary>
    private static bool Counts(QuotedSpanClassification classification) => classification.Class != QuotedSpanClass.NoQuote
        || classification.Reason is QuotedSpanReason.AttributiveTerm or QuotedSpanReason.MentionedWord or QuotedSpanReason.NameInMarks;
}
