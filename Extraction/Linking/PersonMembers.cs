using System;
using System.Collections.Generic;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Text;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Linking.People;
using Corpus.Extraction.Model;

namespace Corpus.Extraction.Linking;

/// <summary>
/// Names the people's properties. Of two of one name, the one whom the older article names first has it. Past the limit, those
/// in most articles have one.
/// </summary>
internal static class PersonMembers
{
    /// <param name="people">Some may have a member name from an earlier linking, which is replaced.</param>
    /// <param name="keys">By article: what its people were compared by, and with them who came of it.</param>
    public static void Name(
        List<PersonModel> people,
        EquatableArray<ArticleFacts> articles,
        EquatableArray<EquatableArray<PersonKey>> keys,
        int limit,
        List<CorpusFinding> findings)
    {
        var (fewest, left) = Threshold(people, limit);
        var chosen = new List<int>(Math.Min(people.Count, Math.Max(limit, 0)));
        for (var p = 0; p < people.Count; p++)
        {
            if (people[p].Articles.Count > fewest || (people[p].Articles.Count == fewest && left-- > 0))
            {
                chosen.Add(p);
            }
            else
            {
                people[p] = Named(people[p], null, keys);
            }
        }

        var names = new MemberNames("Person");
        foreach (var c in MemberNames.OrderByDate(chosen.Count, c => FirstDate(people[chosen[c]], articles)))
        {
            var person = people[chosen[c]];
            if (!names.TryReserve(person.Identifier.Of(person) ?? Identifier.Of(person.Name), out var member))
            {
                member = names.ReserveOther(member, Own(person, articles));
                findings.Add(new(person.Articles[0].Article, new(FindingId.MemberRenamed, default, new([person.Name, member]))));
            }

            people[chosen[c]] = Named(person, member, keys);
        }

        if (people.Count > limit)
        {
            findings.Add(new(-1, new(FindingId.MemberLimit, default, new(["people", Invariant.Format(people.Count), Invariant.Format(limit)]))));
        }
    }

    /// <summary>The person with a name, which the person of the same articles keeps until the next time.</summary>
    private static PersonModel Named(PersonModel person, string? member, EquatableArray<EquatableArray<PersonKey>> keys)
    {
        if (person.Member == member)
        {
            return person;
        }

        var named = person with { Member = member };
        var key = keys[person.Articles[0].Article][person.Articles[0].Person];
        if (key.Before.Of(key) is { } before && ReferenceEquals(before.Model, person))
        {
            named.Identifier.Keep(named, Identifier.Of(named.Name));
            key.Before.Keep(key, before with { Model = named });
        }

        return named;
    }

    private static string? FirstDate(PersonModel person, EquatableArray<ArticleFacts> articles)
    {
        var first = default(string);
        foreach (var place in person.Articles)
        {
            var date = articles[place.Article].Header.DatePublished;
            first = date is not null && (first is null || string.CompareOrdinal(date, first) < 0) ? date : first;
        }

        return first;
    }

    /// <summary>In how many articles one must be to have a property, and how many of those with just so many have one.</summary>
    private static (int Fewest, int Left) Threshold(List<PersonModel> people, int limit)
    {
        if (people.Count <= limit)
        {
            return (-1, 0);
        }

        if (limit <= 0)
        {
            return (int.MaxValue, 0);
        }

        var counts = new int[people.Count];
        for (var p = 0; p < counts.Length; p++)
        {
            counts[p] = people[p].Articles.Count;
        }

        Array.Sort(counts);
        var fewest = counts[counts.Length - limit];
        var left = limit;
        for (var i = counts.Length - 1; counts[i] > fewest; i--)
        {
            left--;
        }

        return (fewest, left);
    }

    /// <summary>What tells a person from another of the same name: job, affiliation, the article that names her first.</summary>
    private static IEnumerable<string> Own(PersonModel person, EquatableArray<ArticleFacts> articles)
    {
        foreach (var job in person.JobTitles)
        {
            yield return job;
        }

        foreach (var affiliation in person.Affiliations)
        {
            yield return affiliation;
        }

        yield return articles[person.Articles[0].Article].File.Name;
    }
}
