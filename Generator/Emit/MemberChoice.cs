using System.Collections.Generic;
using Corpus.Generator.Linking;

namespace Corpus.Generator.Emit;

/// <summary>Which people and articles get a property, where there are more than properties may be made.</summary>
internal static class MemberChoice
{
    /// <summary>The rows of the people whom most articles name, ascending.</summary>
    public static List<int> People(CorpusModel model, int limit)
    {
        var rows = new List<int>();
        for (var row = 0; row < model.People.Count; row++)
        {
            if (model.People[row].Member is not null)
            {
                rows.Add(row);
            }
        }

        if (rows.Count > limit)
        {
            rows.Sort((a, b) => model.People[b].Articles.Count.CompareTo(model.People[a].Articles.Count) is var order and not 0 ? order : a.CompareTo(b));
            rows.RemoveRange(limit, rows.Count - limit);
            rows.Sort();
        }

        return rows;
    }

    /// <summary>The rows of the first articles by name.</summary>
    public static List<int> Articles(CorpusModel model, int limit)
    {
        var rows = new List<int>();
        for (var row = 0; row < model.Articles.Count && rows.Count < limit; row++)
        {
            if (model.Articles[row].Member is not null)
            {
                rows.Add(row);
            }
        }

        return rows;
    }
}
