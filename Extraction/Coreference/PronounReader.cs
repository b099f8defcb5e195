using System.Runtime.CompilerServices;
using Corpus.Extraction.Document;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.Coreference;

/// <summary>Reads a token as the pronoun that it is here.</summary>
internal static class PronounReader
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PronounMeaning PronounAt(this AnnotatedDocument words, int t) =>
        words.Tokens[t].HasClass(WordClass.Pronoun | WordClass.Determiner) ? Read(words.Language, words.Tokens[t]) : default;

    private static PronounMeaning Read(Language language, in Token token)
    {
        var pronoun = language.Pronouns.Of(token.Entry!);
        if (pronoun.NeedsRelativeTag && token.Tag != PartOfSpeech.RelativePronoun)
        {
            return default;
        }

        return pronoun.IsObjectAlone && token.Tag == PartOfSpeech.Pronoun ? pronoun with { Case = PronounCase.Object } : pronoun;
    }
}
