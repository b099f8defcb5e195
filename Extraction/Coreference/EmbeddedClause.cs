using Corpus.Extraction.Languages;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Coreference;

/// <summary>Tells the subject of a clause inside another: <c>when Marsh asked</c>, <c>that Marsh came</c>, <c>they think Marsh came</c>.</summary>
internal static class EmbeddedClause
{
    private const int Reach = 12;

    /// <param name="t">The first token of the subject, its title included.</param>
    public static bool HasSubject(AnnotatedDocument words, int t)
    {
        var first = words.Sentences[words.SentenceOf[t]].Tokens.First;
        var before = t - 1;
        while (before > first && t - before < Reach
            && words.Tokens[before].Tag is PartOfSpeech.Adjective or PartOfSpeech.Adverb or PartOfSpeech.Noun or PartOfSpeech.Determiner)
        {
            before--;
        }

        return before >= first
            && (words.Tokens[before].Tag is PartOfSpeech.Subordinator or PartOfSpeech.RelativePronoun || IsReportingVerb(words, before, first));
    }

    /// <summary>A verb before a clause; but after a quote it has the subject after it: <c>"...," said Marsh</c>.</summary>
    private static bool IsReportingVerb(AnnotatedDocument words, int verb, int first) =>
        words.Tokens[verb].IsVerb && words.Tokens[verb].HasClass(WordClass.TakesClause) && verb > first && words.Tokens[verb - 1].Tag != PartOfSpeech.QuoteMark;
}
