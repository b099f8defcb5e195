using Corpus.Extraction.Text;
using Corpus.Extraction.Languages;
using Corpus.Extraction.Document;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Attribution.QuotedSpanClasses;

/// <summary>
/// A title of a work, programme, law or event: its words begin with capitals, and the words around it name such a thing
/// (<c>the film "Night Train"</c>, <c>"Night Train," a novel by</c>, <c>on KQX's "Morning Talk"</c>).
/// </summary>
internal static class TitleOfWork
{
    private const int MostWords = 16;

    public static bool Applies(QuotedSpanContext site)
    {
        if (IsSigned(site) || IsReferredTo(site))
        {
            return true;
        }

        if (site.WordCount > MostWords || !site.IsTitleCase)
        {
            return false;
        }

        var several = site.CapitalCount > 1;
        if (IsOffered(site, several) || IsCalled(site))
        {
            return true;
        }

        if (site.FollowsCue)
        {
            return false;
        }

        return IsIntroduced(site)
            || IsDescribed(site)
            || (several && IsOfKind(site))
            || (several && IsSubjectOfRelative(site))
            || IsBroadcast(site);
    }

    /// <summary><c>(see "How it works")</c></summary>
    private static bool IsReferredTo(QuotedSpanContext site) =>
        site.WordCount <= MostWords && site.Before >= 0 && site.At(site.Before).EqualsIgnoringCase(site.Vocabulary.ReferenceVerb)
        && site.IsMark(site.Previous(site.Before), '(') && site.IsMark(site.After, ')');

    /// <summary>"the film", "the author of", "an article titled" before it.</summary>
    private static bool IsIntroduced(QuotedSpanContext site)
    {
        var t = site.Before;
        if (t >= 0 && site.IsMark(t, ','))
        {
            t = site.Previous(t);
        }

        if (t < 0 || !site.IsWord(t))
        {
            return false;
        }

        if (site.Vocabulary.IntroducingParticiples.Contains(site.At(t)) || site.Vocabulary.Works.Contains(site.At(t)))
        {
            return true;
        }

        if (!TextEquals(site, t, site.Vocabulary.ContentPreposition) || site.Previous(t) is not (>= 0 and var of))
        {
            return false;
        }

        // "season four of"
        of = site[of].Tag == PartOfSpeech.Number ? System.Math.Max(site.Previous(of), site.Paragraph.First) : of;
        return site.Vocabulary.PeopleOfWorks.Contains(site.At(of)) || site.Vocabulary.Works.Contains(site.At(of));
    }

    /// <summary>Its last word says what it is: <c>the "Clean Rivers Act"</c>.</summary>
    private static bool IsOfKind(QuotedSpanContext site) =>
        site.Inner.Count > 1 && site.IsWord(Kind(site)) && site.Vocabulary.TitleEndings.Contains(site.At(Kind(site)));

    private static int Kind(QuotedSpanContext site) => site[site.Last].Kind == TokenKind.Word ? site.Last : site.Last - 1;

    /// <summary>", a novel", "show host", "star" after it.</summary>
    private static bool IsDescribed(QuotedSpanContext site)
    {
        var t = site.After;
        var looked = 0;
        while (t >= 0 && looked < 4 && MayPrecedeKind(site, t))
        {
            looked++;
            t = site.Next(t);
        }

        return t >= 0 && site.IsWord(t)
            && (site.Vocabulary.Works.Contains(site.At(t)) || (looked == 0 && !site.PrecedesCue && site.Vocabulary.PeopleOfWorks.Contains(site.At(t))));
    }

    /// <summary><c>"Night Train," | a first novel</c></summary>
    private static bool MayPrecedeKind(QuotedSpanContext site, int t) =>
        site.IsMark(t, ',')
        || site[t].Tag is PartOfSpeech.Determiner or PartOfSpeech.Adjective or PartOfSpeech.Number or PartOfSpeech.ProperNoun
        || site[t].HasClass(WordClass.Determiner);

    /// <summary>
    /// A comma in the marks and its author after them: <c>"This Kind of War," by Ana Vega</c>,
    /// <c>"Town to close its doors," by the Herald's Ana Vega</c>.
    /// </summary>
    private static bool IsSigned(QuotedSpanContext site) =>
        !site.StartsLower && site.IsWord(site.After) && TextEquals(site, site.After, site.Vocabulary.AuthorMarker) && site.IsMark(site.Last, ',')
        && site.Next(site.After) is >= 0 and var author
        && (site[author].Tag == PartOfSpeech.ProperNoun || (site[author].Tag == PartOfSpeech.Determiner && PrecedesName(site, author)));

    private static bool PrecedesName(QuotedSpanContext site, int token) =>
        site.Next(token) is >= 0 and var next && site[next].Tag == PartOfSpeech.ProperNoun;

    /// <summary>Directly after a verb that a work or programme takes, and no utterance: <c>streams "Night Train"</c>, <c>told "Morning Talk"</c>.</summary>
    private static bool IsOffered(QuotedSpanContext site, bool several) =>
        site.IsWord(site.Before)
        && (site.Vocabulary.OfferingVerbs.Contains(site.At(site.Before)) || (several && site.Vocabulary.TellingVerbs.Contains(site.At(site.Before))));

    /// <summary>A thing, or a participle after it, gives its name: <c>the reality show "Night Train"</c>, <c>a play called "Night Train"</c>.</summary>
    private static bool IsCalled(QuotedSpanContext site)
    {
        if (!site.IsWord(site.Before) || site.Previous(site.Before) is not (>= 0 and var thing))
        {
            return false;
        }

        return site.Vocabulary.IntroducingParticiples.Contains(site.At(site.Before))
            ? site[thing].Tag == PartOfSpeech.Noun
            : site.Vocabulary.Works.Contains(site.At(site.Before)) && site[thing].Tag is PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.ProperNoun
                && (!site[site.Before].IsFiniteVerb || (!HasVerbEnding(site, thing) && !HasVerbEnding(site, site.Before)));
    }

    /// <summary>"the reality show": a verb after a noun in the singular has an ending.</summary>
    private static bool HasVerbEnding(QuotedSpanContext site, int token) => site[token].LastOf(site.Text) == site.Vocabulary.SingularVerbEnding;

    /// <summary><c>"Night Train," which will open in May, is</c>: no speaker follows it.</summary>
    private static bool IsSubjectOfRelative(QuotedSpanContext site) =>
        site.StartsSentence && site.IsMark(site.Last, ',') && site.IsWord(site.After) && site.Vocabulary.NonRestrictiveRelatives.Contains(site.At(site.After));

    /// <summary>An outlet in the possessive before it: <c>KQX's "Morning Talk"</c>.</summary>
    private static bool IsBroadcast(QuotedSpanContext site) =>
        site.Before >= 0 && site[site.Before].Tag == PartOfSpeech.Possessive && site.Previous(site.Before) is >= 0 and var owner
        && (site.Vocabulary.Broadcasters.Contains(site.At(owner)) || (site[owner].IsUpper && site[owner].HasClass(WordClass.Outlet)));

    private static bool TextEquals(QuotedSpanContext site, int token, string word) => site.At(token).EqualsIgnoringCase(word);
}
