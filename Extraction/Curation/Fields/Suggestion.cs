using System;
using System.Collections.Generic;
using Corpus.Extraction.Text;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Curation.Fields;

/// <summary>What somebody may have meant.</summary>
internal static class Suggestion
{
    private const int LettersForAnEdit = 3;
    private const int MostEdits = 3;

    /// <summary>The one of the names that is nearest, if it is near; null where none is.</summary>
    public static string? Nearest(string written, IReadOnlyList<string> known)
    {
        // In a short word, one letter makes another word.
        var most = Math.Min(MostEdits, Math.Max(1, written.Length / LettersForAnEdit));
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
