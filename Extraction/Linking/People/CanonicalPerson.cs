using System;
using System.Collections.Generic;
using Corpus.Abstractions;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Model;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Linking.People;

/// <summary>What the articles say of one person, as one: the name that most of them use in full, and all the others.</summary>
internal static class CanonicalPerson
{
    private const int MaxValues = 24;

    /// <param name="keeps">Keep each person with those who were joined, and take the same person again where the same ones are joined.</param>
    public static PersonModel Of(Identity identity, bool keeps)
    {
        if (!keeps)
        {
            return Made(identity);
        }

        var first = identity[0];
        for (var m = 1; m < identity.Count; m++)
        {
            first = ByPlace(identity[m].Place, first.Place) < 0 ? identity[m] : first;
        }

        if (first.Key.Before.Of(first.Key) is { } before && before.IsMadeOf(identity))
        {
            return before.Model;
        }

        var members = new (PersonInArticle, LocalPerson)[identity.Count];
        for (var m = 0; m < members.Length; m++)
        {
            members[m] = (identity[m].Place, identity[m].Person);
        }

        var made = Made(identity);
        first.Key.Before.Keep(first.Key, new(made, members));
        return made;
    }

    private static PersonModel Made(Identity identity)
    {
        if (identity.Count == 1)
        {
            return Of(identity[0].Place, identity[0].Person);
        }

        var named = Canonical(identity);
        var names = new List<string>();
        var jobs = new List<string>();
        var affiliations = new List<string>();
        var honorifics = new List<string>();
        var sameAs = new List<string>();
        var gender = Gender.Unknown;
        var places = new List<PersonInArticle>(identity.Count);
        identity.Sort();
        for (var m = 0; m < identity.Count; m++)
        {
            var person = identity[m].Person;
            places.Add(identity[m].Place);
            AddName(names, person.Name, named.Name);
            foreach (var name in person.AlternateNames.AsSpan())
            {
                AddName(names, name, named.Name);
            }

            AddAll(jobs, person.JobTitles);
            AddAll(affiliations, person.Affiliations);
            AddAll(sameAs, person.SameAs);
            gender = gender == Gender.Unknown ? person.StatedGender : gender;
            if (person.HonorificPrefix is { } honorific)
            {
                AddValue(honorifics, honorific);
            }
        }

        names.Sort(StringComparer.Ordinal);
        return new(
            named.Name,
            null,
            named.GivenName,
            named.FamilyName,
            named.HonorificPrefix ?? (honorifics.Count > 0 ? honorifics[0] : null),
            EquatableArray.From(names),
            EquatableArray.From(jobs),
            EquatableArray.From(affiliations),
            EquatableArray.From(places)) { Gender = gender, SameAs = EquatableArray.From(sameAs) };
    }

    /// <summary>One whom one article names is what that article says.</summary>
    private static PersonModel Of(PersonInArticle place, LocalPerson person)
    {
        var names = person.AlternateNames;
        if (names.Count > 1)
        {
            var sorted = new List<string>(names);
            sorted.Sort(StringComparer.Ordinal);
            names = EquatableArray.From(sorted);
        }

        return new(person.Name, null, person.GivenName, person.FamilyName, person.HonorificPrefix, names, person.JobTitles, person.Affiliations, new([place]))
        {
            Gender = person.StatedGender,
            SameAs = person.SameAs,
        };
    }

    /// <summary>
    /// The person of the article whose form of the name is full and the most frequent, as it is spelled first; of equals one in which every
    /// letter was decoded rightly, then the longest, then the first by letters.
    /// </summary>
    private static LocalPerson Canonical(Identity identity)
    {
        var counts = new Dictionary<string, int>(NameSpelling.Comparer);
        for (int m = 0, end; m < identity.Count; m = end)
        {
            // Most articles call a person the same as the article before.
            var name = identity[m].Person.Name;
            for (end = m + 1; end < identity.Count && identity[end].Person.Name == name; end++)
            {
            }

            counts[name] = counts.TryGetValue(name, out var count) ? count + end - m : end - m;
        }

        var (first, best) = (identity[0].Place, identity[0].Person);
        for (var m = 0; m < identity.Count; m++)
        {
            var (place, person) = (identity[m].Place, identity[m].Person);
            var alike = NameSpelling.AreAlike(person.Name, best.Name);
            var order = (person.GivenName is null).CompareTo(best.GivenName is null);
            order = order != 0 ? order : (person.FamilyName is null).CompareTo(best.FamilyName is null);
            order = order != 0 || alike ? order : counts[best.Name].CompareTo(counts[person.Name]);
            order = order != 0 || alike ? order : IsBroken(person.Name).CompareTo(IsBroken(best.Name));
            order = order != 0 || alike ? order : best.Name.Length.CompareTo(person.Name.Length);
            order = order != 0 ? order : !alike ? string.CompareOrdinal(person.Name, best.Name) : person.Name == best.Name ? 0 : ByPlace(place, first);
            (first, best) = order < 0 ? (place, person) : (first, best);
        }

        return best;
    }

    /// <summary>Whether it has signs or control characters of Latin-1, as what is left of a letter decoded in the wrong encoding.</summary>
    private static bool IsBroken(string name)
    {
        foreach (var c in name)
        {
            if (c is >= '\u0080' and < '\u00c0' and not '\u00a0')
            {
                return true;
            }
        }

        return false;
    }

    public static int ByPlace(PersonInArticle one, PersonInArticle other) =>
        one.Article != other.Article ? one.Article.CompareTo(other.Article) : one.Person.CompareTo(other.Person);

    private static void AddName(List<string> names, string name, string canonical)
    {
        if (!NameSpelling.AreAlike(name, canonical) && !NameSpelling.Contains(names, name))
        {
            AddValue(names, name);
        }
    }

    private static void AddAll(List<string> values, EquatableArray<string> more)
    {
        foreach (var value in more.AsSpan())
        {
            AddValue(values, value);
        }
    }

    private static void AddValue(List<string> values, string value)
    {
        if (values.Count < MaxValues && !values.Contains(value))
        {
            values.Add(value);
        }
    }
}
