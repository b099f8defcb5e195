using Corpus.Extraction.Document;
using static Corpus.Extraction.Document.PartOfSpeech;

namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>Verbs that are in a noun phrase: <c>people living in the town</c>, <c>those who want to leave</c>.</summary>
internal static class VerbInPhrase
{
    private const int Reach = 7;

    /// <summary>Where the part of the phrase starts to which the verb belongs, or -1 where it is the verb of another clause.</summary>
    public static int Start(ClauseText text, int verb, int floor) => text.Tag(verb) switch
    {
        // "those who have praised it"
        VerbParticiple when verb > floor && text.Tag(verb - 1) is Auxiliary or Adverb && RelativeBefore(text, verb, floor) is >= 0 and var pronoun => pronoun,
        VerbGerund or VerbParticiple => IsModifier(text, verb, floor) ? verb : -1,
        Auxiliary when IsBeingAfterNoun(text, verb, floor) => verb,
        _ => RelativeBefore(text, verb, floor),
    };

    /// <summary>The relative pronoun after a noun whose clause the verb at <paramref name="verb"/> belongs to, or -1.</summary>
    public static int RelativeBefore(ClauseText text, int verb, int floor)
    {
        for (var i = verb - 1; i > floor && i > verb - Reach; i--)
        {
            if (text.IsQuoted(i) || text.IsTaken(i) || text.Tokens[i].Kind == TokenKind.Punctuation)
            {
                return -1;
            }

            if (text.IsRelativePronoun(i))
            {
                return text.Tag(i - 1) is Noun or ProperNoun or Pronoun or Determiner ? i : -1;
            }
        }

        return -1;
    }

    /// <summary><c>people | living in</c>, <c>those | affected by</c>, <c>the | retired general</c></summary>
    private static bool IsModifier(ClauseText text, int participle, int floor) =>
        participle == floor
        || text.Tag(participle - 1) is Noun or ProperNoun or Pronoun or Determiner or Adjective or Number or Preposition or Adverb or Possessive
        || text.TextEquals(participle - 1, text.Clause.CopulaGerund);

    /// <summary><c>lawsuits | being | considered</c></summary>
    private static bool IsBeingAfterNoun(ClauseText text, int auxiliary, int floor) =>
        text.TextEquals(auxiliary, text.Clause.CopulaGerund) && auxiliary > floor && text.Tag(auxiliary - 1) is Noun or ProperNoun or Pronoun;
}
