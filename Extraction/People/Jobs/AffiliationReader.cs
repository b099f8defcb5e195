using System;
using Corpus.Extraction.Languages;
using Corpus.Extraction.People.Names;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.People.Jobs;

/// <summary>The organisation that a person is said to belong to.</summary>
internal static class AffiliationReader
{
    private const int Reach = 10;


    /// <summary>An outlet that owns the name: <c>Zeta News's Orrin Marsh</c>; empty where there is none.</summary>
    public static TokenRange Owner(AnnotatedDocument words, int phraseStart)
    {
        var possessive = phraseStart - 1;
        if (possessive < 1 || words.Tokens[possessive].Tag != PartOfSpeech.Possessive || words.SentenceOf[possessive] != words.SentenceOf[phraseStart])
        {
            return default;
        }

        var first = possessive;
        var organization = false;
        while (first > 0 && possessive - first < 5 && words.Tokens[first - 1].IsUpper && words.SentenceOf[first - 1] == words.SentenceOf[phraseStart])
        {
            first--;
            organization |= words.Tokens[first].HasClass(WordClass.Outlet | WordClass.Organization) || NameRoles.Of(words, first) == NameRole.Acronym;
        }

        return organization ? new(first, possessive) : default;
    }

    /// <summary>The organisation a job begins with: <c>CNN Foreign Affairs Correspondent</c>.</summary>
    public static TokenRange Leading(AnnotatedDocument words, TokenRange job)
    {
        var first = job.First;
        while (first < job.End - 1 && IsStatus(words, first))
        {
            first++;
        }

        var end = first;
        var organization = false;
        while (end < job.End - 1 && words.Tokens[end].IsUpper && !words.Tokens[end].HasClass(WordClass.Title | WordClass.Person))
        {
            if (BeginsTitle(words, end, job.End) || IsOfJob(words, end))
            {
                break;
            }

            var role = NameRoles.Of(words, end);
            if (role is NameRole.Organization or NameRole.Acronym)
            {
                organization = true;
                end++;
                if (end < job.End && NameRoles.Of(words, end) is not (NameRole.Organization or NameRole.Acronym))
                {
                    break;
                }
            }
            else if (role is NameRole.Name or NameRole.Place or NameRole.Nationality or NameRole.Common)
            {
                end++;
            }
            else
            {
                break;
            }
        }

        return organization ? new(first, end) : default;
    }

    /// <summary>The organisation a description names: <c>a fellow at the Marsh Institute</c>, <c>director of Zeta Watch</c>.</summary>
    public static TokenRange Within(AnnotatedDocument words, TokenRange phrase)
    {
        for (var t = phrase.First; t + 1 < phrase.End && t < phrase.First + Reach; t++)
        {
            if (words.Tokens[t].Tag != PartOfSpeech.Preposition || !Joins(words, t))
            {
                continue;
            }

            var first = t + 1;
            if (words.Tokens[first].Tag == PartOfSpeech.Determiner)
            {
                first++;
            }

            var end = first;
            while (end < phrase.End && (words.Tokens[end].IsUpper || (end > first && end + 1 < phrase.End && Continues(words, end))))
            {
                end++;
            }

            if (end > first && IsOrganization(words, first, end))
            {
                return new(first, end);
            }
        }

        return default;
    }

    /// <summary><c>Vice President</c>: <c>Vice</c> is no magazine there.</summary>
    private static bool BeginsTitle(AnnotatedDocument words, int t, int end)
    {
        if (t + 1 >= end || !words.Tokens[t].HasClass(WordClass.PhraseStart))
        {
            return false;
        }

        var range = words.RangeOf(new(t, t + 2));
        return words.Language.Lexicon.Find(words.Text.AsSpan(range.Start, range.Length)) is { } entry && entry.HasClass(WordClass.Title);
    }

    /// <summary>
    /// A person is none (<c>mother of Laura Noori</c>, <c>aide to Senator Noori</c>), nor are a people, a place or a word of the
    /// language alone (<c>leader of Democrats</c>, <c>professor of Law</c>).
    /// </summary>
    private static bool IsOrganization(AnnotatedDocument words, int first, int end)
    {
        if (words.Tokens[first].HasClass(WordClass.Month | WordClass.Weekday)
            || (end - first == 1 && NameRoles.Of(words, first) is not (NameRole.Name or NameRole.Organization or NameRole.Acronym)))
        {
            return false;
        }

        var place = true;
        for (var t = first; t < end; t++)
        {
            if (t + 1 < end && words.Tokens[t].HasClass(WordClass.Title | WordClass.Honorific)
                && NameRoles.Of(words, t + 1) is NameRole.Name or NameRole.Given or NameRole.Initial)
            {
                return false;
            }

            place &= words.Tokens[t].HasClass(WordClass.Place);
        }

        return !place && !(NameRoles.Of(words, first) == NameRole.Given && NameRoles.Of(words, end - 1) is NameRole.Name or NameRole.Given && end - first <= 3);
    }

    /// <summary><c>Former</c>, <c>Acting</c>: of the holder, not of the organisation.</summary>
    private static bool IsStatus(AnnotatedDocument words, int t) => words.TextEqualsAny(t, words.Language.People.StatusWords);

    /// <summary><c>Majority</c> Leader, <c>Press</c> Secretary.</summary>
    private static bool IsOfJob(AnnotatedDocument words, int t) => words.TextEqualsAny(t, words.Language.People.JobModifiers);

    private static bool Joins(AnnotatedDocument words, int t) => words.TextEqualsAny(t, words.Language.People.AffiliationPrepositions);

    /// <summary><c>Institute for Peace</c>, <c>University of the Arts</c>: small words inside a name.</summary>
    private static bool Continues(AnnotatedDocument words, int t) =>
        (words.TextEqualsAny(t, words.Language.People.SmallWordsOfNames) || words.IsMark(t, '&'))
        && (words.Tokens[t + 1].IsUpper || words.TextEquals(t + 1, words.Language.Phrase.DefiniteArticle));
}
