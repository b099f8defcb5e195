using System;
using System.Collections.Generic;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Text;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Linking.People;
using Corpus.Extraction.Model;
using Corpus.Extraction.Text.Characters;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.Linking;

/// <summary>
/// Reports the family names that an article gives alone and that several people of the corpus bear, and full names that several bear who
/// hold different offices.
/// </summary>
internal static class AmbiguousNames
{
    private const int MostNamed = 3;

    public static void Find(List<PersonModel> people, EquatableArray<ArticleFacts> articles, OfficeWords words, List<CorpusFinding> findings)
    {
        var bearers = new Dictionary<string, List<string>>(NameSpelling.Comparer);
        foreach (var person in people)
        {
            if (person is { GivenName: null, FamilyName: { } family } && !bearers.ContainsKey(family))
            {
                bearers.Add(family, []);
            }
        }

        foreach (var person in people)
        {
            if (person is { GivenName: not null, FamilyName: { } family } && bearers.TryGetValue(family, out var names))
            {
                names.Add(person.Name);
            }
        }

        foreach (var person in people)
        {
            if (person is { GivenName: null, FamilyName: { } family } && bearers[family] is { Count: > 1 } names)
            {
                Report(person, names, articles, findings);
            }
        }

        for (int first = 0, end; first < people.Count; first = end)
        {
            end = first + 1;
            while (end < people.Count && people[end].Name == people[first].Name)
            {
                end++;
            }

            if (end - first > 2)
            {
                FindAmong(people.GetRange(first, end - first), articles, words, findings);
            }
        }
    }

    /// <summary>Of people of one name, those who hold no office may be any of those who do.</summary>
    private static void FindAmong(List<PersonModel> namesakes, EquatableArray<ArticleFacts> articles, OfficeWords words, List<CorpusFinding> findings)
    {
        var holders = new List<string>();
        foreach (var person in namesakes)
        {
            foreach (var title in person.JobTitles)
            {
                if (Office.AllOf(new([title]), words).Count > 0)
                {
                    holders.Add(person.Name + " (" + title + ")");
                    break;
                }
            }
        }

        foreach (var person in namesakes)
        {
            if (holders.Count > 1 && Office.AllOf(person.JobTitles, words).Count == 0)
            {
                Report(person, holders, articles, findings);
            }
        }
    }

    private static void Report(PersonModel person, List<string> names, EquatableArray<ArticleFacts> articles, List<CorpusFinding> findings)
    {
        var choice = string.Join(" or ", names.GetRange(0, Math.Min(MostNamed, names.Count)));
        foreach (var place in person.Articles)
        {
            var facts = articles[place.Article];
            findings.Add(new(
                place.Article,
                new(FindingId.AmbiguousName, FirstMention(facts, place.Person), new([person.Name, choice, facts.File.Name, names[0]]))));
        }
    }

    private static TextRange FirstMention(ArticleFacts facts, int person)
    {
        foreach (var mention in facts.Mentions)
        {
            if (mention.Person == person)
            {
                return mention.Range;
            }
        }

        return default;
    }
}
