using System.Collections.Generic;
using Corpus.Abstractions;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Model;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Curation;

/// <summary>Replaces, joins and removes people of one article and keeps every index into them right.</summary>
internal sealed class PeopleEditor
{
    private const int Removed = -1;
    private readonly ArticleFacts _facts;
    private readonly LocalPerson?[] _people;

    public PeopleEditor(ArticleFacts facts)
    {
        _facts = facts;
        _people = [.. facts.People];
    }

    public void Remove(int person) => _people[person] = null;

    public void Replace(int person, LocalPerson by) => _people[person] = by;

    /// <summary>The facts with the changes; people who now bear one name are one person.</summary>
    public ArticleFacts ToFacts()
    {
        var map = new int[_people.Length];
        var joined = new List<MergedPerson>();
        var byName = new Dictionary<string, int>(NameSpelling.Comparer);
        for (var p = 0; p < _people.Length; p++)
        {
            if (_people[p] is not { } person)
            {
                map[p] = Removed;
            }
            else if (byName.TryGetValue(person.Name, out var index))
            {
                map[p] = index;
                joined[index].Add(person);
            }
            else
            {
                map[p] = byName[person.Name] = joined.Count;
                joined.Add(new(person));
            }
        }

        var people = joined.ConvertAll(static person => person.ToPerson());
        return _facts with
        {
            People = EquatableArray.From(people),
            Authors = Mapped(map),
            Mentions = Mentions(map),
            Quotes = Quotes(map, people),
        };
    }

    private EquatableArray<int> Mapped(int[] map)
    {
        var authors = new List<int>();
        var known = new HashSet<int>();
        foreach (var author in _facts.Authors)
        {
            if (map[author] != Removed && known.Add(map[author]))
            {
                authors.Add(map[author]);
            }
        }

        return EquatableArray.From(authors);
    }

    private EquatableArray<MentionFact> Mentions(int[] map)
    {
        var mentions = new List<MentionFact>(_facts.Mentions.Count);
        foreach (var mention in _facts.Mentions)
        {
            if (map[mention.Person] != Removed)
            {
                mentions.Add(mention with { Person = map[mention.Person] });
            }
        }

        return EquatableArray.From(mentions);
    }

    private EquatableArray<QuoteFact> Quotes(int[] map, List<LocalPerson> people)
    {
        var quotes = new List<QuoteFact>(_facts.Quotes.Count);
        foreach (var quote in _facts.Quotes)
        {
            var speaker = quote.Speaker < 0 ? Removed : map[quote.Speaker];
            quotes.Add(quote.Speaker < 0 ? quote
                : speaker == Removed ? quote with { Speaker = -1, SourceKind = SourceKind.None, SourceName = null }
                : quote with { Speaker = speaker, SourceName = people[speaker].Name });
        }

        return EquatableArray.From(quotes);
    }
}
