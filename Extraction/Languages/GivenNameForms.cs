using System;
using System.Collections.Generic;

namespace Corpus.Extraction.Languages;

/// <summary>The short and foreign forms of given names: <c>Bill</c> may be a <c>William</c>, <c>Dmitri</c> a <c>Dmitry</c>.</summary>
internal sealed class GivenNameForms
{
    private readonly Dictionary<string, int[]> _familiesOf = new(StringComparer.Ordinal);

    /// <param name="names">The forms of one name each, folded.</param>
    public GivenNameForms(IEnumerable<string[]> names)
    {
        var number = 0;
        foreach (var forms in names)
        {
            foreach (var form in forms)
            {
                _familiesOf[form] = _familiesOf.TryGetValue(form, out var known) ? [.. known, number] : [number];
            }

            number++;
        }
    }

    /// <summary>Whether one person may bear both, both folded.</summary>
    public bool Same(string one, string other)
    {
        if (string.Equals(one, other, StringComparison.Ordinal))
        {
            return true;
        }

        if (!_familiesOf.TryGetValue(one, out var ones) || !_familiesOf.TryGetValue(other, out var others))
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
}
