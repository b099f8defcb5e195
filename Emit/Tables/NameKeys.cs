using System;
using System.Collections.Generic;
using Corpus.Emit.Kept;
using Corpus.Extraction.Model;

namespace Corpus.Emit.Tables;

/// <summary>Under which names the rows of a table are found: each key once, with its entries.</summary>
/// <param name="capacity">About how many keys there will be.</param>
internal sealed class NameKeys(int capacity)
{
    private readonly Dictionary<string, int> _byKey = new(capacity, StringComparer.Ordinal);
    private readonly List<NameKey> _keys = new(capacity);

    /// <summary>The keys in the order in which they first came.</summary>
    public IReadOnlyList<NameKey> Keys => _keys;

    /// <summary>The articles by their names as they are written.</summary>
    public static NameKeys Articles(CorpusModel model)
    {
        var names = new NameKeys(model.Articles.Count);
        for (var row = 0; row < model.Articles.Count; row++)
        {
            names.Add(model.Articles[row].Facts.File.Name, new(row, 0));
        }

        return names;
    }

    /// <summary>
    /// The people by all their names as they are folded: the full name has the number 0, other forms of it the numbers from 1 on, and a
    /// family name that is none of these the number after them.
    /// </summary>
    /// <param name="keeps">Keep with people how their names are folded.</param>
    public static NameKeys People(CorpusModel model, bool keeps = false)
    {
        var count = 0;
        foreach (var person in model.People.AsSpan())
        {
            count += 1 + person.AlternateNames.Count;
        }

        var names = new NameKeys(count);
        for (var row = 0; row < model.People.Count; row++)
        {
            var person = model.People[row];
            var folded = keeps ? PersonNotes.Of(person).Folded(person) : PersonNotes.FoldedOf(person);
            var full = person.AlternateNames.Count + 1;
            for (var n = 0; n < full; n++)
            {
                names.Add(folded[n], new(row, n));
            }

            if (folded.Length > full)
            {
                names.AddUnlessKnown(folded[full], new(row, full));
            }
        }

        return names;
    }

    private void Add(string key, NameEntry entry)
    {
        if (_byKey.TryGetValue(key, out var known))
        {
            _keys[known].Several.Add(entry);
        }
        else
        {
            _byKey.Add(key, _keys.Count);
            _keys.Add(new(key, entry));
        }
    }

    private void AddUnlessKnown(string key, NameEntry entry)
    {
        if (!_byKey.TryGetValue(key, out var known) || _keys[known].Last.Row != entry.Row)
        {
            Add(key, entry);
        }
    }
}

/// <summary>What a name means.</summary>
/// <param name="Number">Which of the row's names it is.</param>
internal readonly record struct NameEntry(int Row, int Number);

/// <summary>A name and what it means.</summary>
internal sealed class NameKey(string key, NameEntry first)
{
    private List<NameEntry>? _several;

    /// <summary>What is hashed.</summary>
    public string Key { get; } = key;

    public NameEntry First { get; } = first;

    public bool IsSeveral => _several is not null;

    /// <summary>All entries, where there is more than one; to be added to.</summary>
    public List<NameEntry> Several => _several ??= [First];

    public NameEntry Last => _several is null ? First : _several[_several.Count - 1];
}
