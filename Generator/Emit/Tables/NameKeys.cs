using System;
using System.Collections.Generic;
using Corpus.Generator.Linking;

namespace Corpus.Generator.Emit.Tables;

/// <summary>Under which names a row is found.</summary>
internal static class NameKeys
{
    public static List<KeyValuePair<string, int>> Articles(CorpusModel model)
    {
        var names = new List<KeyValuePair<string, int>>(model.Articles.Count);
        for (var row = 0; row < model.Articles.Count; row++)
        {
            names.Add(new(model.Articles[row].Facts.File.Name, row));
        }

        return names;
    }

    /// <summary>Full names first; another form of a name only where it means one person and is nobody's full name.</summary>
    public static List<KeyValuePair<string, int>> People(CorpusModel model)
    {
        const int several = -1;
        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        var names = new List<KeyValuePair<string, int>>();
        for (var row = 0; row < model.People.Count; row++)
        {
            if (!rows.ContainsKey(model.People[row].Name))
            {
                rows.Add(model.People[row].Name, several);
                names.Add(new(model.People[row].Name, row));
            }
        }

        var aliases = new List<string>();
        for (var row = 0; row < model.People.Count; row++)
        {
            foreach (var alias in model.People[row].AlternateNames.AsSpan())
            {
                if (!rows.TryGetValue(alias, out var other))
                {
                    rows.Add(alias, row);
                    aliases.Add(alias);
                }
                else if (other != row)
                {
                    rows[alias] = several;
                }
            }
        }

        foreach (var alias in aliases)
        {
            if (rows[alias] != several)
            {
                names.Add(new(alias, rows[alias]));
            }
        }

        return names;
    }
}
