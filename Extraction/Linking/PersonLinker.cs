using System.Collections.Generic;
using System.Threading;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Linking.People;
using Corpus.Extraction.Model;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.Linking;

/// <summary>
/// Joins the people of the articles into those of the corpus, ordinal by name: first those named in full, then those of whom
/// an article gives one name only.
/// </summary>
internal static class PersonLinker
{
    /// <param name="keys">By article: what its people are compared by.</param>
    /// <param name="nearDuplicates">By article: the articles that say nearly the same, which vouch for shorter names.</param>
    /// <param name="keeps">Keep with the keys which people were joined: the same articles will be linked again, but for a few.</param>
    public static List<PersonModel> Link(
        EquatableArray<ArticleFacts> articles,
        EquatableArray<EquatableArray<PersonKey>> keys,
        EquatableArray<int>[] nearDuplicates,
        Language language,
        CancellationToken stop = default,
        bool keeps = false)
    {
        var holders = new List<PersonInArticle>();
        var others = new List<PersonInArticle>(4 * articles.Count);
        var singles = new List<PersonInArticle>();
        for (var a = 0; a < articles.Count; a++)
        {
            for (var p = 0; p < keys[a].Count; p++)
            {
                (!keys[a][p].Name.IsFull ? singles : keys[a][p].Seats.Count > 0 ? holders : others).Add(new(a, p));
            }
        }

        var full = new FullNameLinker(language.GivenNames, holders.Count + others.Count);
        foreach (var place in holders)
        {
            AddFull(place);
        }

        foreach (var place in others)
        {
            AddFull(place);
        }

        full.JoinForms();
        var lone = new SingleNameLinker(full, nearDuplicates);
        foreach (var place in singles)
        {
            stop.ThrowIfCancellationRequested();
            lone.Add(place, articles[place.Article].People[place.Person], keys[place.Article][place.Person]);
        }

        var people = new List<PersonModel>(full.Identities.Count + lone.Identities.Count);
        foreach (var identity in full.Identities)
        {
            people.Add(CanonicalPerson.Of(identity, keeps));
        }

        foreach (var identity in lone.Identities)
        {
            people.Add(CanonicalPerson.Of(identity, keeps));
        }

        people.Sort(ByName);
        return people;

        void AddFull(PersonInArticle place)
        {
            stop.ThrowIfCancellationRequested();
            var key = keys[place.Article][place.Person];
            var person = articles[place.Article].People[place.Person];
            full.Find(key, person.Gender).Add(place, person, key);
        }
    }

    /// <summary>Two people of one name are in the order of their first articles.</summary>
    private static int ByName(PersonModel one, PersonModel other)
    {
        var order = string.CompareOrdinal(one.Name, other.Name);
        order = order != 0 ? order : one.Articles[0].Article.CompareTo(other.Articles[0].Article);
        return order != 0 ? order : one.Articles[0].Person.CompareTo(other.Articles[0].Person);
    }
}
