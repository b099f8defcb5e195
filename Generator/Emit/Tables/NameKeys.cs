using System;
using System.Collections.Generic;
using Corpus.Generator.Linking;

namespace Corpus.Generator.Emit.Tables;

/// <summary>Under which names a row is found.</summary>
internal static class NameKeys
{
    public static List<KeyValuePair<string, int>> Articles(CorpusModel model)
    {
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var row = 0; row < model.Articles.Count; row++)
        {
            var name = model.Articles[row].Facts.File.Name;
            if (!names.ContainsKey(name))
            {
                names.Add(name, row);
            }
        }

        return Ordered(names);
    }

    /// <summary>Full names first; another form of a name only where it means one person and is nobody's full name.</summary>
    public static List<KeyValuePair<string, int>> People(CorpusModel model)
    {
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var row = 0; row < model.People.Count; row++)
        {
            if (!names.ContainsKey(model.People[row].Name))
            {
                names.Add(model.People[row].Name, row);
            }
        }

        const int several = -1;
        var aliases = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var row = 0; row < model.People.Count; row++)
        {
            foreach (var alias in model.People[row].AlternateNames.AsSpan())
            {
                if (!names.ContainsKey(alias))
                {
                    aliases[alias] = !aliases.TryGetValue(alias, out var other) || other == row ? row : several;
                }
            }
        }

        foreach (var alias in aliases)
        {
            if (alias.Value != several)
            {
                names.Add(alias.Key, alias.Value);
            }
        }

        return Ordered(names);
    }

    private static List<KeyValuePair<string, int>> Ordered(Dictionary<string, int> names)
    {
        var ordered = new List<KeyValuePair<string, int>>(names);
        ordered.Sort((a, b) => string.CompareOrdinal(a.Key, b.Key));
        return ordered;
    }
}
