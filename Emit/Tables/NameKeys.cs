using System;
using System.Collections.Generic;
using Corpus.Extraction.Linking;
using Corpus.Extraction.Model;
using Folding = CorpusNamespace.CorpusStorage.Folding;

namespace Corpus.Emit.Tables;

/// <summary>A name under which a row is found.</summary>
/// <param name="Key">What is hashed.</param>
/// <param name="Detail">Which of the row's names it is, and more; what the emitted look-up makes of it.</param>
internal readonly record struct NameKey(string Key, int Row, int Detail);

/// <summary>Under which names a row is found.</summary>
internal static class NameKeys
{
    private const int Several = -1;

    public static List<NameKey> Articles(CorpusModel model)
    {
        var names = new List<NameKey>(model.Articles.Count);
        for (var row = 0; row < model.Articles.Count; row++)
        {
            names.Add(new(model.Articles[row].Facts.File.Name, row, 0));
        }

        return names;
    }

    /// <summary>
    /// Full names first; another form of a name only where it means one person and is nobody's full name. The same holds for names
    /// as they are folded, where full names that differ mean several.
    /// </summary>
    public static List<NameKey> People(CorpusModel model)
    {
        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        var folded = new Dictionary<string, int>(StringComparer.Ordinal);
        var names = new List<(string Name, int Row, int Alias)>();
        for (var row = 0; row < model.People.Count; row++)
        {
            var name = model.People[row].Name;
            if (!rows.ContainsKey(name))
            {
                rows.Add(name, Several);
                names.Add((name, row, 0));
                Enter(folded, Folding.Fold(name), row);
            }
        }

        var aliases = new List<(string Name, int Row, int Alias)>();
        var foldedAliases = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var row = 0; row < model.People.Count; row++)
        {
            for (var a = 0; a < model.People[row].AlternateNames.Count; a++)
            {
                var alias = model.People[row].AlternateNames[a];
                if (!rows.ContainsKey(alias))
                {
                    aliases.Add((alias, row, a + 1));
                }

                Enter(rows, alias, row);
                Enter(foldedAliases, Folding.Fold(alias), row);
            }
        }

        names.AddRange(aliases.FindAll(alias => rows[alias.Name] != Several));
        return names.ConvertAll(name => Key(name, folded, foldedAliases));
    }

    private static NameKey Key((string Name, int Row, int Alias) name, Dictionary<string, int> full, Dictionary<string, int> aliases)
    {
        var key = Folding.Fold(name.Name);
        var found = full.TryGetValue(key, out var row) ? row : aliases[key];
        return new(key, name.Row, (name.Alias << 1) | (found == name.Row ? 1 : 0));
    }

    private static void Enter(Dictionary<string, int> rows, string name, int row)
    {
        if (!rows.TryGetValue(name, out var other))
        {
            rows.Add(name, row);
        }
        else if (other != row)
        {
            rows[name] = Several;
        }
    }
}
