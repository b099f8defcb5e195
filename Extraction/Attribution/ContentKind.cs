using System.Collections.Generic;
using Corpus.Abstractions;
using Corpus.Extraction.Languages;
using Corpus.Extraction.Attribution.QuotedSpanClasses;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution;

/// <summary>Counts how much of a content stands in quotation marks, and which passages those are.</summary>
internal static class ContentKind
{
    public static AttributionRelation Counted(ArticleWords words, PassageVerdict[] verdicts, AttributionRelation attribution)
    {
        var passages = new List<int>();
        var reports = !IsSummary(words, attribution) || IsSpeech(words, attribution.Cue);
        int all = 0, quoted = 0;
        bool first = false, last = false;
        foreach (var range in attribution.Content)
        {
            for (var t = range.First; t < range.End; t++)
            {
                var passage = words.PassageAt[t];
                if (passage >= 0 && !(Counts(verdicts[passage]) && (reports || verdicts[passage].Class == PassageClass.Utterance)))
                {
                    passage = -1;
                }

                if (words.Tokens[t].Kind is TokenKind.Word or TokenKind.Number && words.Tokens[t].Tag != PartOfSpeech.Possessive)
                {
                    last = passage >= 0;
                    first = all == 0 ? last : first;
                    all++;
                    quoted += last ? 1 : 0;
                    if (passage >= 0 && (passages.Count == 0 || passages[passages.Count - 1] != passage))
                    {
                        passages.Add(passage);
                    }
                }
            }
        }

        // A gloss of the writer between quoted words makes a quote no less direct.
        var direct = first && last && quoted * 10 >= all * 9;
        var kind = quoted == 0 ? QuoteKind.Indirect : direct ? QuoteKind.Direct : QuoteKind.Mixed;
        return attribution with { Kind = kind, Passages = passages.ToArray() };
    }

    /// <summary>In a headline, <c>Mayor seeks to 'reset' talks</c>, marked words are the writer's unless somebody says them.</summary>
    private static bool IsSummary(ArticleWords words, AttributionRelation attribution) =>
        words.KindOf(attribution.Content[0].First) is ParagraphKind.Headline or ParagraphKind.Subheadline or ParagraphKind.Highlight;

    private static bool IsSpeech(ArticleWords words, TokenRange? cue)
    {
        for (var t = cue?.First ?? 0; t < (cue?.End ?? 0); t++)
        {
            if (words.Tokens[t].Is(WordClass.SpeechVerb | WordClass.NamingVerb) || words.Tokens[t].FirstOf(words.Text) == ':')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Inside somebody's words most passages are hers too; titles, nicknames and translations are not.</summary>
    private static bool Counts(PassageVerdict verdict) => verdict.Class != PassageClass.NoQuote
        || verdict.Reason is PassageReason.AttributiveTerm or PassageReason.MentionedWord or PassageReason.NameInMarks;
}
