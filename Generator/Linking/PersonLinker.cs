using System;
using System.Collections.Generic;
using Corpus.Generator.Common;
using Corpus.Generator.People;

namespace Corpus.Generator.Linking;

/// <summary>Joins the people of the articles into those of the corpus, ordinal by name.</summary>
internal static class PersonLinker
{
    public static List<PersonModel> Link(EquatableArray<ArticleFacts> articles)
    {
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
        foreach (var person in byName)
        {
            var first = articles[person.Value[0].Article].People[person.Value[0].Person];
            people.Add(Person(first, person.Value));
        }

        return people;
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
