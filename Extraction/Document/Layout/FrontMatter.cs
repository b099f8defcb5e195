using System;
using System.Collections.Generic;
using Corpus.Extraction.Text;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Document.Layout;

/// <summary>What is between the <c>---</c> lines at the start of an article, by key.</summary>
internal sealed class FrontMatter
{
    private readonly Dictionary<string, FrontMatterEntry> _entries = new(StringComparer.Ordinal);
    private readonly List<FrontMatterEntry> _inOrder = [];

    public static FrontMatter None { get; } = new();

    /// <summary>All that is there, in the order of the lines.</summary>
    public IReadOnlyList<FrontMatterEntry> Entries => _inOrder;

    /// <summary>The value of the first of the keys that is there; null when none is, or when it is empty.</summary>
    public FrontMatterEntry? Find(string[] keys)
    {
        foreach (var key in keys)
        {
            if (_entries.TryGetValue(key, out var entry) && entry.Values.Count > 0)
            {
                return entry;
            }
        }

        return null;
    }

    /// <summary>Adds an entry with the values that say something; false when its key is there already.</summary>
    public bool TryAdd(FrontMatterEntry entry)
    {
        entry.DropBlank();
        if (_entries.ContainsKey(entry.Key))
        {
            return false;
        }

        _entries.Add(entry.Key, entry);
        _inOrder.Add(entry);
        return true;
    }

    /// <summary>Keys are the same however they are written: <c>datePublished</c>, <c>date_published</c>, <c>Date-Published</c>.</summary>
    public static string Fold(ReadOnlySpan<char> key)
    {
        var folded = new System.Text.StringBuilder(key.Length);
        foreach (var c in key)
        {
            if (c is not '-' and not '_' and not ' ' and not '"' and not '\'')
            {
                folded.Append(LetterCase.ToLower(c));
            }
        }

        return folded.ToString();
    }
}

/// <summary>One key of the front matter with its value, or its values where they are a list.</summary>
/// <param name="key">Folded.</param>
/// <param name="name">The key as it is written, and where.</param>
internal sealed class FrontMatterEntry(string key, TextRange name)
{
    public string Key { get; } = key;
    public TextRange Name { get; } = name;

    /// <summary>Where the value stands.</summary>
    public TextRange Range { get; set; } = name;

    public List<string> Values { get; } = [];

    /// <summary>Where each value stands.</summary>
    public List<TextRange> Places { get; } = [];

    public string First => Values[0];

    public void Add(string value, TextRange place)
    {
        Values.Add(value);
        Places.Add(place);
    }

    /// <summary>Leaves out the values that say nothing.</summary>
    public void DropBlank()
    {
        for (var i = Values.Count - 1; i >= 0; i--)
        {
            if (Blank.Is(Values[i]))
            {
                Values.RemoveAt(i);
                Places.RemoveAt(i);
            }
        }
    }

    public void Clear()
    {
        Values.Clear();
        Places.Clear();
    }
}
