using System;
using System.Collections.Generic;
using Corpus.Generator.Common;

namespace Corpus.Generator.Structure.Layout;

/// <summary>What stands between the <c>---</c> lines at the start of an article, by key.</summary>
internal sealed class FrontMatter
{
    private readonly List<FrontMatterEntry> _entries = [];

    public static FrontMatter None { get; } = new();

    /// <summary>The value of the first of the keys that is there; null when none is, or when it is empty.</summary>
    public FrontMatterEntry? Find(params string[] keys)
    {
        foreach (var key in keys)
        {
            foreach (var entry in _entries)
            {
                if (entry.Key == key && entry.Values.Count > 0)
                {
                    return entry;
                }
            }
        }

        return null;
    }

    /// <summary>Adds an entry; false when its key is there already.</summary>
    public bool TryAdd(FrontMatterEntry entry)
    {
        foreach (var other in _entries)
        {
            if (other.Key == entry.Key)
            {
                return false;
            }
        }

        _entries.Add(entry);
        return true;
    }

    /// <summary>Keys are the same however they are written: <c>datePublished</c>, <c>date_published</c>, <c>Date-Published</c>.</summary>
    public static string Fold(ReadOnlySpan<char> key)
    {
        var folded = new System.Text.StringBuilder(key.Length);
        foreach (var c in key)
        {
            if (c is not '-' and not '_' and not ' ')
            {
                folded.Append(char.ToLowerInvariant(c));
            }
        }

        return folded.ToString();
    }
}

/// <summary>One key of the front matter with its value, or its values where they are a list.</summary>
internal sealed class FrontMatterEntry
{
    public FrontMatterEntry(string key, TextRange range)
    {
        Key = key;
        Range = range;
    }

    public string Key { get; }
    public TextRange Range { get; set; }
    public List<string> Values { get; } = [];
    public string First => Values[0];
}
