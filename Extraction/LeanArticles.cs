using System;
using System.Collections.Generic;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Facts;
using Corpus.Extraction.Input;
using Corpus.Extraction.Linking.People;
using Corpus.Extraction.Model;

namespace Corpus.Extraction;

/// <summary>Leaves of articles what linking compares, and keeps words that many of them have, such as names and titles, once.</summary>
/// <param name="placesAll">Also what is only doubtful gets its place in its article.</param>
internal sealed class LeanArticles(bool placesAll)
{
    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<FoldedName, FoldedName> _names = [];
    private readonly Dictionary<PersonKey, PersonKey> _keys = [];
    private readonly Dictionary<LocalPerson, LocalPerson> _people = [];
    private readonly ArticleHeader _header = ArticleFacts.Empty(new("", "", "", ArticleMetadata.None)).Header;

    /// <param name="entry">Where all that the article says is kept.</param>
    public ArticleResult Of(ArticleResult article, FactsEntry entry) => article.Facts is not { } facts ? article : article with
    {
        Findings = default,
        Keys = Items(article.Keys, Of),
        Facts = ArticleFacts.Empty(facts.File with { Text = "", Kept = entry }) with
        {
            Header = _header with { Headline = facts.Header.Headline, DatePublished = Of(facts.Header.DatePublished) },
            People = Items(facts.People, Of),
            Mentions = placesAll ? FirstMentions(facts) : default,
            Shingles = facts.Shingles,
            WordCount = facts.WordCount,
            Fields = facts.Fields,
        },
    };

    private static EquatableArray<MentionFact> FirstMentions(ArticleFacts facts)
    {
        var isNamed = new bool[facts.People.Count];
        var first = new List<MentionFact>(isNamed.Length);
        foreach (var mention in facts.Mentions)
        {
            if (!isNamed[mention.Person])
            {
                isNamed[mention.Person] = true;
                first.Add(mention);
            }
        }

        return EquatableArray.From(first);
    }

    private LocalPerson Of(LocalPerson person)
    {
        if (!_people.TryGetValue(person, out var known))
        {
            known = person with
            {
                Name = Of(person.Name)!,
                GivenName = Of(person.GivenName),
                FamilyName = Of(person.FamilyName),
                HonorificPrefix = Of(person.HonorificPrefix),
                AlternateNames = Items(person.AlternateNames, word => Of(word)!),
                JobTitles = Items(person.JobTitles, word => Of(word)!),
                Affiliations = Items(person.Affiliations, word => Of(word)!),
            };
            _people.Add(known, known);
        }

        return known;
    }

    private PersonKey Of(PersonKey key)
    {
        if (!_keys.TryGetValue(key, out var known))
        {
            known = new(Of(key.Name), Items(key.Titles, word => Of(word)!), Items(key.Seats, word => Of(word)!));
            _keys.Add(known, known);
        }

        return known;
    }

    private FoldedName Of(FoldedName name)
    {
        if (!_names.TryGetValue(name, out var known))
        {
            known = new(Of(name.Given), Of(name.Middle)!, Of(name.Family), Of(name.Suffix)!, Of(name.GivenSound)!);
            _names.Add(known, known);
        }

        return known;
    }

    private string? Of(string? word)
    {
        if (word is null)
        {
            return null;
        }

        if (!_words.TryGetValue(word, out var known))
        {
            _words.Add(word, known = word);
        }

        return known;
    }

    private static EquatableArray<T> Items<T>(EquatableArray<T> items, Func<T, T> map)
        where T : IEquatable<T>
    {
        if (items.Count == 0)
        {
            return default;
        }

        var mapped = new T[items.Count];
        for (var i = 0; i < mapped.Length; i++)
        {
            mapped[i] = map(items[i]);
        }

        return new(mapped);
    }
}
