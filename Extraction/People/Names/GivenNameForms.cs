using System;
using System.Collections.Generic;
using Corpus.Extraction.English;

namespace Corpus.Extraction.People.Names;

/// <summary>The short and foreign forms of given names: <c>Bill</c> may be a <c>William</c>, <c>Dmitri</c> a <c>Dmitry</c>.</summary>
internal static class GivenNameForms
{
    private static readonly Dictionary<string, int[]> FamiliesOf = Load();

    /// <summary>Whether one person may bear both, both folded.</summary>
    public static bool Same(string one, string other)
    {
        if (string.Equals(one, other, StringComparison.Ordinal))
        {
            return true;
        }

        if (!FamiliesOf.TryGetValue(one, out var ones) || !FamiliesOf.TryGetValue(other, out var others))
        {
            return false;
        }

        foreach (var family in ones)
        {
            if (Array.IndexOf(others, family) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static Dictionary<string, int[]> Load()
    {
        var families = new Dictionary<string, int[]>(StringComparer.Ordinal);
        var line = 0;
        foreach (var forms in WordList.Lines("short-names"))
        {
            foreach (var form in forms)
            {
                families.TryGetValue(form, out var known);
                var more = new int[(known?.Length ?? 0) + 1];
                known?.CopyTo(more, 0);
                more[more.Length - 1] = line;
                families[form] = more;
            }

            line++;
        }

        return families;
    }
}
