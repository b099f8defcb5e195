using System;
using Corpus.Extraction.Text;
using Corpus.Extraction.Document;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Attribution.QuotedSpanClasses;

/// <summary>
/// The words before the passage say that it is a word, a name, a category or a slogan: <c>the Russian word "mir"</c>,
/// <c>so-called "closed" primaries</c>, <c>known as "the Bowl"</c>, <c>the idea of "soft power"</c>.
/// </summary>
internal static class MentionedWord
{
    private const int MostWords = 8;

    private static readonly WordSet NamesAWord = new(
        "word term terms name names nickname moniker hashtag acronym initials label labels tag handle username expression adjective noun verb " +
        "category heading surname pseudonym alias codename tagline epithet buzzword keyword");

    private static readonly WordSet SeveralWords = new("words terms phrases expressions names nicknames labels tags hashtags keywords buzzwords categories");

    private static readonly WordSet NamesAnIdea = new("concept notion idea theory doctrine label category principle phenomenon genre era");

    private static readonly WordSet SoCalled = new(
        "so-called self-described self-styled self-proclaimed nicknamed dubbed named code-named codenamed named known billed labeled labelled");

    public static bool Applies(PassageSite site)
    {
        if (site.WordCount > MostWords || site.Before < 0)
        {
            return false;
        }

        var t = site.Before;
        if (site.Is(t, ',') || site.Is(t, ':'))
        {
            t = site.Previous(t);
        }

        return t >= 0 && site.IsWord(t) && IsMentionedAfter(site, t);
    }

    /// <param name="t">The word before the passage and its comma or colon.</param>
    private static bool IsMentionedAfter(PassageSite site, int t)
    {
        var word = site.At(t);
        if (NamesAWord.Contains(word))
        {
            return t == site.Before || !site[t].IsVerb;
        }

        if (Equals(word, "as") && site.Previous(t) is >= 0 and var known)
        {
            return Equals(site.At(known), "known") || IsSuchWords(site, known);
        }

        if (Equals(word, "of") && site.Previous(t) is >= 0 and var of)
        {
            return NamesAnIdea.Contains(site.At(of)) || NamesAWord.Contains(site.At(of));
        }

        return t == site.Before && SoCalled.Contains(word)
            && (site[t].Tag != PartOfSpeech.VerbPast || Equals(word, "so-called") || IsPassive(site, t));
    }

    /// <summary><c>words | such | as "river"</c></summary>
    private static bool IsSuchWords(PassageSite site, int such) =>
        Equals(site.At(such), "such") && site.Previous(such) is >= 0 and var several && SeveralWords.Contains(site.At(several));

    /// <summary>"is dubbed", "was named": nobody who gives the name is the subject.</summary>
    private static bool IsPassive(PassageSite site, int verb)
    {
        var before = site.Previous(verb);
        return before < 0 || site[before].Tag is PartOfSpeech.Auxiliary or PartOfSpeech.Noun or PartOfSpeech.Punctuation;
    }

    private static bool Equals(ReadOnlySpan<char> word, string other) => word.EqualsIgnoringCase(other);
}
