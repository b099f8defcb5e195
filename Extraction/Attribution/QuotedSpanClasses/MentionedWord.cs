using System;
using Corpus.Extraction.Text;
using Corpus.Extraction.Document;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Attribution.QuotedSpanClasses;

/// <summary>
/// The words before the quoted span say that it is a word, a name, a category or a slogan: <c>the Russian word "mir"</c>,
/// <c>so-called "closed" primaries</c>, <c>known as "the Bowl"</c>, <c>the idea of "soft power"</c>.
/// </summary>
internal static class MentionedWord
{
    private const int MostWords = 8;
    private const int MostWordsOfName = 3;

    public static bool Applies(QuotedSpanContext site)
    {
        if (site.WordCount > MostWords || site.Before < 0)
        {
            return false;
        }

        var t = site.Before;
        if (site.IsMark(t, ',') || site.IsMark(t, ':'))
        {
            t = site.Previous(t);
        }

        return t >= 0 && site.IsWord(t) && IsMentionedAfter(site, t);
    }

    /// <param name="t">The word before the quoted span and its comma or colon.</param>
    private static bool IsMentionedAfter(QuotedSpanContext site, int t)
    {
        var word = site.At(t);
        if (site.Vocabulary.NounsForWords.Contains(word))
        {
            return t == site.Before || !site[t].IsVerb;
        }

        if (Equals(word, site.Vocabulary.RoleMarker) && site.Previous(t) is >= 0 and var known)
        {
            return site.Vocabulary.KnownParticiples.Contains(site.At(known)) || IsSuchWords(site, known);
        }

        if (Equals(word, site.Vocabulary.ContentPreposition) && site.Previous(t) is >= 0 and var of)
        {
            return site.Vocabulary.NounsForIdeas.Contains(site.At(of)) || site.Vocabulary.NounsForWords.Contains(site.At(of));
        }

        if (Equals(word, site.Vocabulary.CalledParticiple))
        {
            return t == site.Before && site.WordCount <= MostWordsOfName && IsCalledByNobody(site, t);
        }

        return t == site.Before && site.Vocabulary.NamingParticiples.Contains(word)
            && (site[t].Tag != PartOfSpeech.VerbPast || Equals(word, site.Vocabulary.SoCalled) || IsPassive(site, t));
    }

    /// <summary><c>words | such | as "river"</c></summary>
    private static bool IsSuchWords(QuotedSpanContext site, int such) =>
        Equals(site.At(such), site.Vocabulary.ExampleDeterminer)
        && site.Previous(such) is >= 0 and var several && site.Vocabulary.NounsForSeveralWords.Contains(site.At(several));

    /// <summary><c>near freezing, called "wet cold", water is</c>; not <c>a plan called "vague" by critics</c>.</summary>
    private static bool IsCalledByNobody(QuotedSpanContext site, int called) =>
        site.Previous(called) is var before and >= 0 && site[before].Tag == PartOfSpeech.Punctuation
        && !(site.After >= 0 && (Equals(site.At(site.After), site.Vocabulary.AuthorMarker) || site.Words.QuotedSpanAt[before] >= 0));

    /// <summary>"is dubbed", "was named": nobody who gives the name is the subject.</summary>
    private static bool IsPassive(QuotedSpanContext site, int verb)
    {
        var before = site.Previous(verb);
        return before < 0 || site[before].Tag is PartOfSpeech.Auxiliary or PartOfSpeech.Noun or PartOfSpeech.Punctuation;
    }

    private static bool Equals(ReadOnlySpan<char> word, string other) => word.EqualsIgnoringCase(other);
}
