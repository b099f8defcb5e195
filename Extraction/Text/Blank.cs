using System.Collections.Generic;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Text;

/// <summary>Texts in which a reader sees nothing: where one would be said, nothing is.</summary>
internal static class Blank
{
    public static bool Is(string text)
    {
        foreach (var c in text)
        {
            if (!CharClasses.IsWhiteSpace(c) && !CharClasses.IsControl(c) && !CharClasses.IsIgnored(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The text, or null where it says nothing.</summary>
    public static string? ToNull(string? text) => text is null || Is(text) ? null : text;

    /// <summary>The texts that say something.</summary>
    public static EquatableArray<string> Without(IEnumerable<string> texts)
    {
        var said = new List<string>();
        foreach (var text in texts)
        {
            if (!Is(text))
            {
                said.Add(text);
            }
        }

        return EquatableArray.From(said);
    }
}
