using System;
using System.Collections.Generic;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Model;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Linking;

/// <summary>The names by which fields refer to people or to articles.</summary>
internal sealed class ReferenceNames
{
    /// <summary>No row has the name.</summary>
    public const int None = -1;

    /// <summary>Several rows have the name, and none of them as its full one.</summary>
    public const int Several = -2;

    private readonly Dictionary<string, int> _rows;
    private readonly List<string> _all = [];

    private ReferenceNames(IEqualityComparer<string> comparer) => _rows = new(comparer);

    /// <summary>The full names, for what may be meant by another.</summary>
    public IReadOnlyList<string> All => _all;

    /// <summary>By full name; by another form of the name where it is that of one person.</summary>
    public static ReferenceNames OfPeople(EquatableArray<PersonModel> people)
    {
        var names = new ReferenceNames(NameSpelling.Comparer);
        for (var p = 0; p < people.Count; p++)
        {
            names._all.Add(people[p].Name);
            names.Add(people[p].Name, p);
        }

        var aliases = new Dictionary<string, int>(NameSpelling.Comparer);
        for (var p = 0; p < people.Count; p++)
        {
            foreach (var alias in people[p].AlternateNames)
            {
                if (!names._rows.ContainsKey(alias))
                {
                    aliases[alias] = aliases.TryGetValue(alias, out var other) && other != p ? Several : p;
                }
            }
        }

        foreach (var alias in aliases)
        {
            names._rows.Add(alias.Key, alias.Value);
        }

        return names;
    }

    /// <summary>By name, and by path with the extension.</summary>
    public static ReferenceNames OfArticles(EquatableArray<ArticleModel> articles)
    {
        var names = new ReferenceNames(StringComparer.Ordinal);
        for (var a = 0; a < articles.Count; a++)
        {
            names._all.Add(articles[a].Facts.File.Name);
            names.Add(articles[a].Facts.File.Name, a);
        }

        for (var a = 0; a < articles.Count; a++)
        {
            if (!names._rows.ContainsKey(articles[a].Facts.File.Path))
            {
                names.Add(articles[a].Facts.File.Path, a);
            }
        }

        return names;
    }

    /// <summary>The row of a name, or why there is none.</summary>
    public int Find(string name) => _rows.TryGetValue(name, out var row) ? row : None;

    private void Add(string name, int row) => _rows[name] = _rows.TryGetValue(name, out var other) && other != row ? Several : row;
}
