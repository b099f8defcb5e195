using System.Collections.Generic;

namespace Corpus.Extraction.English;

/// <summary>All that can be written before a name and is no part of it: words of courtesy, ranks, offices and jobs.</summary>
internal static class NameTitles
{
    private static readonly string[] Lists = ["honorifics", "full-name-honorifics", "titles", "capital-titles", "full-name-titles"];

    /// <summary>Each in small letters; with spaces in those of several words.</summary>
    public static IEnumerable<string> All()
    {
        foreach (var list in Lists)
        {
            foreach (var line in WordList.Lines(list))
            {
                foreach (var title in line)
                {
                    yield return title;
                }
            }
        }
    }
}
