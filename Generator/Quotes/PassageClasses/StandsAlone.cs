using CorpusNamespace;
using Corpus.Generator.Common;
using Corpus.Generator.Lexicon;
using Corpus.Generator.Quotes.Rules;
using Corpus.Generator.Structure;

namespace Corpus.Generator.Quotes.PassageClasses;

/// <summary>
/// Whether a passage is a quote although nobody is known to be its source: whole utterances are, so are fragments too long
/// for a term, and shorter ones behind a word that reports. In headlines and highlights, which repeat the article, no
/// passage stands alone.
/// </summary>
internal static class StandsAlone
{
    private const int ShortestFragment = 6;         // words
    private const int Farthest = 15;                // tokens

    private static readonly WordSet WriterAndReader = new("i we me us my our you your");

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
        return site.WordCount >= ShortestFragment || (!QualifiesNoun(site) && IsReported(discourse, passage));
    }

    private static bool QualifiesNoun(PassageSite site) =>
        site.IsWord(site.After) && site[site.After].Tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun && site[site.Last].Kind == TokenKind.Word;

    /// <summary>
    /// <c>met with chants of "one more term"</c>, <c>an offer deemed "a trap"</c>: in its sentence stands before it a verb or noun of
    /// speech, thought or naming, whoever it belongs to; but not where the writer speaks of himself or to the reader.
    /// </summary>
    private static bool IsReported(Discourse discourse, int passage)
    {
        var words = discourse.Words;
        var before = Surroundings.Before(discourse, passage);
        var reported = false;
        for (var t = before.End - 1; t >= before.First && t >= before.End - Farthest; t--)
        {
            var token = words.Tokens[t];
            if (discourse.PassageAt(t) >= 0)
            {
                continue;
            }

            if (WriterAndReader.Contains(token.Of(words.Text)))
            {
                return false;
            }

            reported |= token.IsVerb
                ? token.Is(WordClass.SpeechVerb | WordClass.NamingVerb | WordClass.CognitionVerb | WordClass.AttitudeVerb)
                : token.Tag == PartOfSpeech.Noun && token.Is(WordClass.SpeechNoun);
        }

        return reported;
    }
}
