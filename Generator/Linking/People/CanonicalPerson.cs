using System;
using System.Collections.Generic;
using Corpus.Generator.Common;
using Corpus.Generator.People;

namespace Corpus.Generator.Linking.People;

/// <summary>What the articles say of one person, as one: the name that most of them use in full, and all the others.</summary>
internal static class CanonicalPerson
{
    private const int MaxValues = 24;

    public static PersonModel Of(Identity identity)
    {
        if (identity.Members.Count == 1)
        {
            return Of(identity.Members[0].Place, identity.Members[0].Person);
        }

        var named = Canonical(identity);
        var names = new List<string>();
        var jobs = new List<string>();
        var affiliations = new List<string>();
        var honorifics = new List<string>();
        var places = new List<PersonInArticle>(identity.Members.Count);
        Sorting.InOrder(identity.Members, static (one, other) => one.Place.Article != other.Place.Article ? one.Place.Article.CompareTo(other.Place.Article) : one.Place.Person.CompareTo(other.Place.Person));
        foreach (var (place, person) in identity.Members)
        {
            places.Add(place);
            AddValue(names, person.Name, except: named.Name);
            AddAll(names, person.AlternateNames, named.Name);
            AddAll(jobs, person.JobTitles, null);
            AddAll(affiliations, person.Affiliations, null);
            if (person.HonorificPrefix is { } honorific)
            {
                AddValue(honorifics, honorific, null);
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
            EquatableArray.From(places));
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

        return new(person.Name, null, person.GivenName, person.FamilyName, person.HonorificPrefix, names, person.JobTitles, person.Affiliations, new([place]));
    }

    /// <summary>The person of the article whose form of the name is full and the most frequent; of equals the longest, then the first by letters.</summary>
    private static LocalPerson Canonical(Identity identity)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (_, person) in identity.Members)
        {
            counts[person.Name] = counts.TryGetValue(person.Name, out var count) ? count + 1 : 1;
        }

        var best = identity.Members[0].Person;
        foreach (var (_, person) in identity.Members)
        {
            var order = (person.GivenName is null).CompareTo(best.GivenName is null);
            order = order != 0 ? order : (person.FamilyName is null).CompareTo(best.FamilyName is null);
            order = order != 0 || person.Name == best.Name ? order : counts[best.Name].CompareTo(counts[person.Name]);
            order = order != 0 ? order : best.Name.Length.CompareTo(person.Name.Length);
            order = order != 0 ? order : string.CompareOrdinal(person.Name, best.Name);
            best = order < 0 ? person : best;
        }

        return best;
    }

    private static void AddAll(List<string> values, EquatableArray<string> more, string? except)
    {
        foreach (var value in more.AsSpan())
        {
            AddValue(values, value, except);
        }
    }

    private static void AddValue(List<string> values, string value, string? except)
    {
        if (values.Count < MaxValues && !string.Equals(value, except, StringComparison.Ordinal) && !values.Contains(value))
        {
            values.Add(value);
        }
    }
}
