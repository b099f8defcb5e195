using System;
using System.Collections.Generic;
using Corpus.Extraction.Text;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Curation.Fields;

/// <summary>What somebody may have meant.</summary>
internal static class Suggestion
{
    // Two letters that have changed places are two edits; in a short word, they make another word.
    private const int Short = 4;
    private const int Long = 9;

    /// <summary>The one of the names that is nearest, if it is near; null where none is.</summary>
    public static string? Nearest(string written, IReadOnlyList<string> known)
    {
        var most = written.Length < Short ? 1 : written.Length < Long ? 2 : 3;
        var candidates = new List<string>();
        foreach (var name in known)
        {
            if (name.EqualsIgnoringCase(written))
            {
                return name;
            }

            if (Math.Abs(name.Length - written.Length) <= most)
            {
                candidates.Add(name);
            }
        }

        return EditDistance.Nearest(written, [.. candidates], most);
    }

    /// <summary>The end of a message: <c>; did you mean 'sport'?</c>, or nothing.</summary>
    public static string For(string written, IReadOnlyList<string> known) =>
        Nearest(written, known) is { } nearest ? "; did you mean '" + nearest + "'?" : "";
}
