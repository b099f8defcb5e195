using System;
using System.Collections.Generic;
using Corpus.Generator.Common;
using Corpus.Generator.People;

namespace Corpus.Generator.Linking;

/// <summary>Joins what the articles say into one corpus: the only stage that sees them all.</summary>
internal static class Linker
{
    /// <param name="articles">Ordinal by name, each name once.</param>
    /// <param name="memberLimit">At most so many properties for articles, and so many for people.</param>
    public static CorpusModel Link(EquatableArray<ArticleFacts> articles, int memberLimit)
    {
        _ = memberLimit;
        var byName = new SortedDictionary<string, List<PersonInArticle>>(StringComparer.Ordinal);
        for (var a = 0; a < articles.Count; a++)
        {
            for (var p = 0; p < articles[a].People.Count; p++)
            {
                var name = articles[a].People[p].Name;
                if (!byName.TryGetValue(name, out var places))
                {
                    byName.Add(name, places = []);
                }

                places.Add(new(a, p));
            }
        }

        var people = new List<PersonModel>(byName.Count);
        var indexes = new int[articles.Count][];
        for (var a = 0; a < indexes.Length; a++)
        {
            indexes[a] = new int[articles[a].People.Count];
        }

        foreach (var person in byName)
        {
            foreach (var place in person.Value)
            {
                indexes[place.Article][place.Person] = people.Count;
            }

            people.Add(Person(articles[person.Value[0].Article].People[person.Value[0].Person], person.Value));
        }

        var models = new ArticleModel[articles.Count];
        for (var a = 0; a < models.Length; a++)
        {
            models[a] = new(articles[a], null, new(indexes[a]), default);
        }

        return new(new(models), EquatableArray.From(people), default);
    }

    private static PersonModel Person(LocalPerson person, List<PersonInArticle> places) => new(
        person.Name,
        null,
        person.GivenName,
        person.FamilyName,
        person.HonorificPrefix,
        person.AlternateNames,
        person.JobTitles,
        person.Affiliations,
        EquatableArray.From(places));
}
