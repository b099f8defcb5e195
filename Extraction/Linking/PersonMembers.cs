using System;
using System.Collections.Generic;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Text;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Model;

namespace Corpus.Extraction.Linking;

/// <summary>
/// Names the people's properties. Of two of one name, the one whom the older article names first has it. Past the limit, those
/// in most articles have one.
/// </summary>
internal static class PersonMembers
{
    public static void Name(List<PersonModel> people, EquatableArray<ArticleFacts> articles, int limit, List<CorpusFinding> findings)
    {
        var (fewest, left) = Threshold(people, limit);
        var chosen = new List<int>();
        for (var p = 0; p < people.Count; p++)
        {
            if (people[p].Articles.Count > fewest || (people[p].Articles.Count == fewest && left-- > 0))
            {
                chosen.Add(p);
            }
        }

        var names = new MemberNames("Person");
        foreach (var c in MemberNames.OrderByDate(chosen.Count, c => FirstDate(people[chosen[c]], articles)))
        {
            var person = people[chosen[c]];
            var member = names.Reserve(person.Name, Own(person, articles), out var renamed);
            people[chosen[c]] = person with { Member = member };
            if (renamed)
            {
                findings.Add(new(person.Articles[0].Article, new(FindingId.MemberRenamed, default, new([person.Name, member]))));
            }
        }

        if (people.Count > limit)
        {
            findings.Add(new(-1, new(FindingId.MemberLimit, default, new(["people", Invariant.Format(people.Count), Invariant.Format(limit)]))));
        }
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
        var counts = new int[people.Count];
        for (var p = 0; p < counts.Length; p++)
        {
            counts[p] = people[p].Articles.Count;
        }

        Array.Sort(counts);
        if (counts.Length <= limit)
        {
            return (-1, 0);
        }

        if (limit <= 0)
        {
            return (int.MaxValue, 0);
        }

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
