using System;

namespace Corpus.Extraction.Languages;

/// <summary>How lines of a page start, by their first character, which tells most lines from all of them.</summary>
internal sealed class PageOpenings
{
    private const char Limit = '\u00aa';

    private readonly (string Start, string[] Also)[][] _byFirst = new (string, string[])[Limit][];

    /// <param name="openings">A start in small letters, and words of which one must follow; none where the start says enough.</param>
    public PageOpenings((string Start, string[] Also)[] openings)
    {
        for (var first = 0; first < _byFirst.Length; first++)
        {
            _byFirst[first] = Array.FindAll(openings, opening => opening.Start[0] == first);
        }
    }

    public (string Start, string[] Also)[] Of(char first) => first < _byFirst.Length ? _byFirst[first] : [];
}
