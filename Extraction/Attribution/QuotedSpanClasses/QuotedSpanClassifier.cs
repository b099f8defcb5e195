using Corpus.Abstractions;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution.QuotedSpanClasses;

/// <summary>Tells quotes from titles, terms and the other things that newsrooms put in quotation marks.</summary>
internal static class QuotedSpanClassifier
{
    /// <summary>A classification for each quoted span.</summary>
    public static QuotedSpanClassification[] Classify(AnnotatedDocument words)
    {
        var classifications = new QuotedSpanClassification[words.QuotedSpans.Length];
        var previous = -1;
        for (var p = 0; p < classifications.Length; p++)
        {
            var quotedSpan = words.QuotedSpans[p];
            classifications[p] = quotedSpan.Parent >= 0 ? new(QuotedSpanClass.Nested, QuotedSpanReason.InsideAnother)
                : quotedSpan.Inner.IsEmpty ? new(QuotedSpanClass.NoQuote, QuotedSpanReason.NoWords)
                : ClassOf(words, quotedSpan);
            if (quotedSpan.Parent < 0)
            {
                var isListed = previous >= 0 && IsListed(words, classifications[previous].Reason, words.QuotedSpans[previous], quotedSpan);
                classifications[p] = isListed ? classifications[previous] : classifications[p];
                previous = p;
            }
        }

        return classifications;
    }

    private static QuotedSpanClassification ClassOf(AnnotatedDocument words, QuotedSpan quotedSpan)
    {
        var site = new QuotedSpanContext(words, quotedSpan);
        if (site.WordCount == 0)
        {
            return new(QuotedSpanClass.NoQuote, QuotedSpanReason.NoWords);
        }

        if (!IsRunningText(words.KindOf(quotedSpan.Tokens.First)) || MarkedHeading.Applies(site))
        {
            return new(QuotedSpanClass.NoQuote, QuotedSpanReason.NotRunningText);
        }

        var reason = Refusal(site);
        if (reason != QuotedSpanReason.None)
        {
            return new(QuotedSpanClass.NoQuote, reason);
        }

        return new(NarratorClause.Holds(site) ? QuotedSpanClass.Fragment : QuotedSpanClass.Utterance, QuotedSpanReason.None);
    }

    private static bool IsRunningText(ParagraphKind kind) => kind is not (
        ParagraphKind.Boilerplate or ParagraphKind.FrontMatter or ParagraphKind.Byline or ParagraphKind.Heading
        or ParagraphKind.EditorNote or ParagraphKind.Separator);

    /// <summary>
    /// <c>in "Night Train," "The Way Home" and "Apollo"</c>, <c>words such as "river," "bank" and "boat"</c>: what a list joins
    /// to a title or a word is one too.
    /// </summary>
    private static bool IsListed(AnnotatedDocument words, QuotedSpanReason reason, QuotedSpan title, QuotedSpan next)
    {
        const int farthest = 2;                 // tokens: a comma and a conjunction
        if (next.Inner.IsEmpty || next.Tokens.First - title.Tokens.End > farthest)
        {
            return false;
        }

        var site = new QuotedSpanContext(words, next);
        if (!MayBeListed(site, reason))
        {
            return false;
        }

        var joined = words.Tokens[title.Inner.End - 1].LastOf(words.Text) == ',';
        for (var t = title.Tokens.End; t < next.Tokens.First; t++)
        {
            joined |= words.Tokens[t].Tag == PartOfSpeech.Conjunction || words.Tokens[t].FirstOf(words.Text) == ',';
            if (words.Tokens[t].Tag is not (PartOfSpeech.Conjunction or PartOfSpeech.Punctuation))
            {
                return false;
            }
        }

        return joined;
    }

    /// <param name="reason">Why the quoted span before it is no quote.</param>
    private static bool MayBeListed(QuotedSpanContext site, QuotedSpanReason reason)
    {
        const int longestWord = 3;
        return reason switch
        {
            QuotedSpanReason.MentionedWord => site.WordCount <= longestWord,
            QuotedSpanReason.TitleOfWork or QuotedSpanReason.NameInMarks => site.IsTitleCase,
            _ => false,
        };
    }

    private static QuotedSpanReason Refusal(QuotedSpanContext site) =>
        DoubtfulMarks.Applies(site) ? QuotedSpanReason.DoubtfulMarks
        : Nickname.Applies(site) ? QuotedSpanReason.Nickname
        : MentionedWord.Applies(site) ? QuotedSpanReason.MentionedWord
        : Translation.Applies(site) ? QuotedSpanReason.Translation
        : TitleOfWork.Applies(site) ? QuotedSpanReason.TitleOfWork
        : NameInMarks.Applies(site) ? QuotedSpanReason.NameInMarks
        : AttributiveTerm.Applies(site) ? QuotedSpanReason.AttributiveTerm
        : QuotedSpanReason.None;
}
