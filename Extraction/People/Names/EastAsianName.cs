using System;
using Corpus.Extraction.Languages;
using Corpus.Extraction.Document;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.People.Names;

/// <summary>
/// Names that begin with the family name: <c>Park Ji-won</c>, whose family name is also a word of the language; <c>Zhang Xiaobo</c>,
/// <c>Nguyen Van Tam</c>.
/// </summary>
internal static class EastAsianName
{
    private const WordClass Closed = WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary;
    private const int LongestSyllable = 6;

    /// <summary>Whether a family name is here that a given name of two syllables makes sure of.</summary>
    public static bool IsFamilyName(AnnotatedDocument words, int t, int left) =>
        left >= 2 && IsFamily(words, t) && IsTwoSyllables(words, t + 1);

    /// <summary><c>said So Mei Fong</c>: a small word has a capital in a sentence only as a name; not <c>So Mei Fong came</c>.</summary>
    public static bool IsSmallWord(AnnotatedDocument words, int t, int left) =>
        left >= 2
        && words.Tokens[t] is { Shape: WordShape.Capitalized, Tag: not PartOfSpeech.Pronoun } token && token.HasClass(WordClass.FamilyFirst)
        && token.HasClass(Closed | WordClass.Adverb | WordClass.Subordinator | WordClass.NameParticle)
        && t > 0 && words.SentenceOf[t - 1] == words.SentenceOf[t] && words.Tokens[t - 1] is { Kind: TokenKind.Word, Shape: WordShape.Lower }
        && IsSyllable(words.Tokens[t + 1]) && (left == 2 || IsSyllable(words.Tokens[t + 2]));

    /// <summary>
    /// <c>Mr. To</c>, <c>Du said</c>: a small word that is a family name, by itself; neither <c>Mr. And Mrs. Marsh</c> nor <c>Do say</c>.
    /// </summary>
    public static bool IsLoneSmallWord(AnnotatedDocument words, int first, NameRole[] roles, int i, int count)
    {
        ref readonly var token = ref words.Tokens[first + i];
        if (roles[i] is not (NameRole.Break or NameRole.Particle) || token.Shape != WordShape.Capitalized || !token.HasClass(WordClass.FamilyFirst)
            || i + 1 < count)
        {
            return false;
        }

        return i > 0
            ? roles[i - 1] == NameRole.Honorific && TitledName.IsOfEverybody(words, first + i - 1)
            : token.HasClass(WordClass.NameParticle) && !token.HasClass(Closed) && (Speaks(words, first + 1) || Speaks(words, first - 1));
    }

    private static bool Speaks(AnnotatedDocument words, int t) =>
        words.Tokens[t] is { Tag: PartOfSpeech.VerbPast, Shape: WordShape.Lower } verb && verb.HasClass(WordClass.SpeechVerb);

    private static bool IsSyllable(in Token token) =>
        token is { Kind: TokenKind.Word, Shape: WordShape.Capitalized, Length: <= LongestSyllable }
        && (token.Entry is not { } entry || entry.IsOnlyName || entry.HasClass(WordClass.NameParticle));

    /// <summary>Whether a name begins with a family name that such names have, and goes on as they do.</summary>
    public static bool Is(AnnotatedDocument words, in NameCandidate name)
    {
        // "said So Mei Fong": a small word is read as a name only where it is one.
        if (name is { IsFull: true, FirstRole: NameRole.Name } && words.Tokens[name.Tokens.First].HasClass(Closed | WordClass.Subordinator))
        {
            return true;
        }

        if (!name.IsFull || name.Tokens.Count is < 2 or > 4 || !IsFamily(words, name.Tokens.First))
        {
            return false;
        }

        if (IsTwoSyllables(words, name.Family.End - 1))
        {
            return true;
        }

        // Neither a family name of another country nor a word: "Kim Marsh", "Long Beach".
        for (var t = name.Tokens.First + 1; t < name.Tokens.End; t++)
        {
            if (words.Tokens[t].Shape != WordShape.Capitalized
                || !(words.Tokens[t].Entry is not { } entry || entry.HasClass(WordClass.NameParticle)
                    || (entry.Classes & ~WordClass.PhraseStart) == WordClass.FamilyFirst))
            {
                return false;
            }
        }

        return words.Tokens[name.Tokens.First].Entry!.IsOnlyName || name.Tokens.Count > 2;
    }

    private static bool IsFamily(AnnotatedDocument words, int t) =>
        words.Tokens[t].HasClass(WordClass.FamilyFirst) && words.Tokens[t].Shape == WordShape.Capitalized && !words.Tokens[t].HasClass(Closed);

    /// <summary><c>Ji-won</c>, <c>Ing-wen</c>; neither <c>Botox-maker</c> nor <c>Trump-like</c>.</summary>
    private static bool IsTwoSyllables(AnnotatedDocument words, int t)
    {
        if (words.Tokens[t].Kind != TokenKind.Word || !words.Tokens[t].IsUpper)
        {
            return false;
        }

        var text = words.Tokens[t].Of(words.Text);
        var hyphen = text.IndexOf('-');
        return hyphen is > 1 and <= LongestSyllable
            && hyphen + 1 < text.Length
            && text.Length - hyphen - 1 <= LongestSyllable
            && CharClasses.IsLower(text[hyphen + 1])
            && text.Slice(hyphen + 1).IndexOf('-') < 0
            && !IsWord(words, text.Slice(0, hyphen));
    }

    private static bool IsWord(AnnotatedDocument words, ReadOnlySpan<char> word) => words.Language.Lexicon.Find(word) is { IsOnlyName: false };
}
