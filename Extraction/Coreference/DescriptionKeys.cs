using System;
using Corpus.Extraction.Document;
using Corpus.Extraction.Languages;
using Corpus.Extraction.People;
using Corpus.Extraction.Text;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Coreference;

/// <summary>
/// The keys by which descriptions are compared: a noun in the singular and in full (<c>senator</c> of <c>Sen.</c>), a people by its adjective
/// (<c>spanish</c> of <c>Spaniard</c>), an age by its number, a party with its state as <c>R-Ohio</c>.
/// </summary>
internal static class DescriptionKeys
{
    public static string OfAge(ReadOnlySpan<char> years) => "#" + years.ToString();

    public static string OfParent(ReadOnlySpan<char> noun) => LetterCase.ToLower(noun.ToString()) + "#";

    public static string OfNoun(Language language, ReadOnlySpan<char> word)
    {
        var entry = language.Lexicon.Find(word);
        var noun = entry is null ? LetterCase.ToLower(word.ToString()) : entry.HasClass(WordClass.Noun) ? entry.Lemma ?? entry.Text : entry.Text;
        return language.Offices.Unabbreviated.TryGetValue(noun, out var whole) ? whole
            : language.Reference.Demonyms.TryGetValue(noun, out var people) ? people
            : noun;
    }

    /// <summary>What a word says alone, or with the state before it, whatever noun it is: an age, a parent, a party of a state; or null.</summary>
    public static string? QualityIn(AnnotatedDocument words, int t) => AgeIn(words, t) ?? ParentIn(words, t) ?? PartyAndStateIn(words, t);

    /// <summary>The age in <c>19-year-old</c>, or null.</summary>
    public static string? AgeIn(AnnotatedDocument words, int t)
    {
        var word = words.Tokens[t].Of(words.Text);
        return word.EndsWithIgnoringCase(words.Language.People.AgeEnding)
            ? OfAge(word.Slice(0, word.Length - words.Language.People.AgeEnding.Length))
            : null;
    }

    /// <summary>The noun in <c>mother-of-two</c>, or null.</summary>
    public static string? ParentIn(AnnotatedDocument words, int t)
    {
        var word = words.Tokens[t].Of(words.Text);
        var hyphen = word.IndexOf('-');
        return hyphen > 0 && word.Slice(hyphen + 1).StartsWithIgnoringCase(words.Language.Clause.GenitivePreposition)
            && word.Length > hyphen + 1 + words.Language.Clause.GenitivePreposition.Length
            && word[hyphen + 1 + words.Language.Clause.GenitivePreposition.Length] == '-'
            && words.Language.Lexicon.Find(word.Slice(0, hyphen)) is { } entry && entry.HasClass(WordClass.Kin)
                ? OfParent(word.Slice(0, hyphen))
                : null;
    }

    /// <summary><c>R-Ohio</c>, <c>D-Calif.</c></summary>
    public static bool IsPartyAndState(AnnotatedDocument words, int t)
    {
        var word = words.Tokens[t].Of(words.Text);
        return word.Length > 3 && CharClasses.IsHyphen(word[1]) && words.Language.Reference.PartyLetters.ContainsKey(word[0])
            && words.Language.Lexicon.Find(word.Slice(2)) is { } state && state.HasClass(WordClass.State);
    }

    public static string OfPartyAndState(AnnotatedDocument words, int t)
    {
        var word = words.Tokens[t].Of(words.Text);
        return words.Language.Reference.PartyLetters[word[0]] + "-" + State(words.Language, word.Slice(2));
    }

    /// <summary><c>the Ohio Republican</c>: a state before a party.</summary>
    public static string? PartyAndStateIn(AnnotatedDocument words, int t) =>
        words.Tokens[t].HasClass(WordClass.Party) && words.Tokens[t - 1].HasClass(WordClass.State)
            ? OfNoun(words.Language, words.Tokens[t].Of(words.Text)) + "-" + State(words.Language, words.Tokens[t - 1].Of(words.Text))
            : null;

    private static string State(Language language, ReadOnlySpan<char> state)
    {
        var name = LetterCase.ToLower(state.ToString());
        return language.Reference.States.TryGetValue(name, out var whole) ? whole : name;
    }
}
