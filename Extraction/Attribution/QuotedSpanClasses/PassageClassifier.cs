using Corpus.Abstractions;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution.QuotedSpanClasses;

/// <summary>Tells quotes from titles, terms and the other things that newsrooms put in quotation marks.</summary>
internal static class PassageClassifier
{
    /// <summary>A verdict for each passage.</summary>
    public static PassageVerdict[] Classify(ArticleWords words)
    {
        var verdicts = new PassageVerdict[words.Passages.Length];
        var previous = -1;
        for (var p = 0; p < verdicts.Length; p++)
        {
            var passage = words.Passages[p];
            verdicts[p] = passage.Parent >= 0 ? new(PassageClass.Nested, PassageReason.InsideAnother)
                : passage.Inner.IsEmpty ? new(PassageClass.NoQuote, PassageReason.NoWords)
                : ClassOf(words, passage);
            if (passage.Parent < 0)
            {
                verdicts[p] = previous >= 0 && IsListed(words, verdicts[previous].Reason, words.Passages[previous], passage) ? verdicts[previous] : verdicts[p];
                previous = p;
            }
        }

        return verdicts;
    }

    private static PassageVerdict ClassOf(ArticleWords words, Passage passage)
    {
        var site = new PassageSite(words, passage);
        if (site.WordCount == 0)
        {
            return new(PassageClass.NoQuote, PassageReason.NoWords);
        }

        if (!IsRunningText(words.KindOf(passage.Tokens.First)) || MarkedHeading.Applies(site))
        {
            return new(PassageClass.NoQuote, PassageReason.NotRunningText);
        }

        var reason = Refusal(site);
        if (reason != PassageReason.None)
        {
            return new(PassageClass.NoQuote, reason);
        }

        return new(WritersClause.Holds(site) ? PassageClass.Fragment : PassageClass.Utterance, PassageReason.None);
    }

    private static bool IsRunningText(ParagraphKind kind) => kind is not (
        ParagraphKind.Boilerplate or ParagraphKind.FrontMatter or ParagraphKind.Byline or ParagraphKind.Heading
        or ParagraphKind.EditorNote or ParagraphKind.Separator);

    /// <summary>
    /// <c>in "Night Train," "The Way Home" and "Apollo"</c>, <c>words such as "river," "bank" and "boat"</c>: what a list joins
    /// to a title or a word is one too.
    /// </summary>
    private static bool IsListed(ArticleWords words, PassageReason reason, Passage title, Passage next)
    {
        const int farthest = 2;                 // tokens: a comma and a conjunction
        if (next.Inner.IsEmpty || next.Tokens.First - title.Tokens.End > farthest)
        {
            return false;
        }

        var site = new PassageSite(words, next);
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

    /// <param name="reason">Why the passage before it is no quote.</param>
    private static bool MayBeListed(PassageSite site, PassageReason reason)
    {
        const int longestWord = 3;
        return reason switch
        {
            PassageReason.MentionedWord => site.WordCount <= longestWord,
            PassageReason.TitleOfWork or PassageReason.NameInMarks => site.IsTitleCase,
            _ => false,
        };
    }

    private static PassageReason Refusal(PassageSite site) =>
        DoubtfulMarks.Applies(site) ? PassageReason.DoubtfulMarks
        : Nickname.Applies(site) ? PassageReason.Nickname
        : MentionedWord.Applies(site) ? PassageReason.MentionedWord
        : Translation.Applies(site) ? PassageReason.Translation
        : TitleOfWork.Applies(site) ? PassageReason.TitleOfWork
        : NameInMarks.Applies(site) ? PassageReason.NameInMarks
        : AttributiveTerm.Applies(site) ? PassageReason.AttributiveTerm
        : PassageReason.None;
}
