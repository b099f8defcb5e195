using CorpusNamespace;
using Corpus.Generator.Quotes.Rules;
using Corpus.Generator.Structure;

namespace Corpus.Generator.Quotes.PassageClasses;

/// <summary>
/// Whether a passage is a quote although nobody is named as its source: whole utterances are, so are fragments too long
/// for a term, and shorter ones that judge something or stand close behind somebody's words. In headlines and highlights, which repeat the article, no
/// passage stands alone.
/// </summary>
internal static class StandsAlone
{
    private const int ShortestFragment = 4;         // words

    public static bool Is(Discourse discourse, int passage)
    {
        var words = discourse.Words;
        if (words.KindOf(words.Passages[passage].Tokens.First) is not (ParagraphKind.Body or ParagraphKind.BlockQuotation))
        {
            return false;
        }

        if (discourse.Verdicts[passage].Class == PassageClass.Utterance)
        {
            return true;
        }

        var site = new PassageSite(words, words.Passages[passage]);
        return site.WordCount >= ShortestFragment || (!QualifiesNoun(site) && (IsPredicate(site) || FollowsWords(discourse, passage)));
    }

    /// <summary><c>The plan was "absolutely wrong."</c> A judgement, and somebody's.</summary>
    private static bool IsPredicate(PassageSite site) => site.IsWord(site.Before) && site[site.Before].Tag == PartOfSpeech.Auxiliary && !site.IsTitleCase;

    private static bool QualifiesNoun(PassageSite site) =>
        site.IsWord(site.After) && site[site.After].Tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun && site[site.Last].Kind == TokenKind.Word;

    /// <summary>Somebody is quoted before it in its sentence or the one before, in the same paragraph.</summary>
    private static bool FollowsWords(Discourse discourse, int passage)
    {
        var words = discourse.Words;
        var own = discourse.SentenceOf(passage);
        for (var s = own; s >= 0 && s > own - 2 && words.Sentences[s].Paragraph == words.Sentences[own].Paragraph; s--)
        {
            if (discourse.LastIn(s) is >= 0 and var attribution && discourse.Attributions[attribution].Content[0].First < words.Passages[passage].Tokens.First)
            {
                return true;
            }
        }

        return false;
    }
}
