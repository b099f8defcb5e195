using CorpusNamespace;
using Corpus.Generator.Structure;

namespace Corpus.Generator.Quotes.PassageClasses;

/// <summary>Tells quotes from titles, terms and the other things that newsrooms put in quotation marks.</summary>
internal static class PassageClassifier
{
    /// <summary>A verdict for each passage.</summary>
    public static PassageVerdict[] Classify(ArticleWords words)
    {
        var verdicts = new PassageVerdict[words.Passages.Length];
        for (var p = 0; p < verdicts.Length; p++)
        {
            var passage = words.Passages[p];
            verdicts[p] = passage.Parent >= 0 ? new(PassageClass.Nested, PassageReason.InsideAnother)
                : passage.Inner.IsEmpty ? new(PassageClass.NoQuote, PassageReason.NoWords)
                : ClassOf(words, passage);
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

        switch (words.KindOf(passage.Tokens.First))
        {
            case ParagraphKind.Boilerplate or ParagraphKind.FrontMatter or ParagraphKind.Byline or ParagraphKind.Heading or ParagraphKind.EditorNote or ParagraphKind.Separator:
                return new(PassageClass.NoQuote, PassageReason.NotRunningText);
        }

        var reason = Refusal(site);
        if (reason != PassageReason.None)
        {
            return new(PassageClass.NoQuote, reason);
        }

        return new(WritersClause.Holds(site) ? PassageClass.Fragment : PassageClass.Utterance, PassageReason.None);
    }

    private static PassageReason Refusal(PassageSite site) =>
        DoubtfulMarks.Applies(site) ? PassageReason.DoubtfulMarks
        : Nickname.Applies(site) ? PassageReason.Nickname
        : MentionedWord.Applies(site) ? PassageReason.MentionedWord
        : Translation.Applies(site) ? PassageReason.Translation
        : TitleOfWork.Applies(site) ? PassageReason.TitleOfWork
        : AttributiveTerm.Applies(site) ? PassageReason.AttributiveTerm
        : PassageReason.None;
}
