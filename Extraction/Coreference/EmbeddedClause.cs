using Corpus.Extraction.Languages;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Coreference;

/// <summary>Tells the subject of a clause inside another: <c>when Marsh asked</c>, <c>that Marsh came</c>, <c>they think Marsh came</c>.</summary>
internal static class EmbeddedClause
{
    private const int Reach = 12;

    /// <param name="t">The first token of the subject, its title included.</param>
    public static bool HasSubject(ArticleWords words, int t)
    {
        var first = words.Sentences[words.SentenceOf[t]].Tokens.First;
        var before = t - 1;
        while (before > first && t - before < Reach
            && words.Tokens[before].Tag is PartOfSpeech.Adjective or PartOfSpeech.Adverb or PartOfSpeech.Noun or PartOfSpeech.Determiner)
        {
            before--;
        }

        return before >= first && (words.Tokens[before].Tag is PartOfSpeech.Subordinator or PartOfSpeech.RelativePronoun || IsSayingIt(words, before, first));
    }

    /// <summary>A verb before a clause; but behind a quote it has the subject behind it: <c>"...," said Marsh</c>.</summary>
    private static bool IsSayingIt(ArticleWords words, int verb, int first) =>
        words.Tokens[verb].IsVerb && words.Tokens[verb].Is(WordClass.TakesClause) && verb > first && words.Tokens[verb - 1].Tag != PartOfSpeech.QuoteMark;
}
