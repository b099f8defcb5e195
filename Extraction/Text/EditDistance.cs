using System;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Text;

/// <summary>How many letters must be added, left out or exchanged to make one word of another; letters of both cases are the same.</summary>
internal static class EditDistance
{
    /// <summary>The word of a list that is nearest, if it is no further than the most; null where it is one of the list.</summary>
    public static string? Nearest(string written, string[] known, int most)
    {
        var nearest = default(string);
        foreach (var word in known)
        {
            var distance = Math.Abs(word.Length - written.Length) > most ? int.MaxValue : Between(written, word);
            if (distance == 0)
            {
                return null;
            }

            if (distance <= most)
            {
                (nearest, most) = (word, distance - 1);
            }
        }

        return nearest;
    }

    private static int Between(string one, string other)
    {
        var row = new int[other.Length + 1];
        for (var j = 0; j < row.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j < row.Length; j++)
            {
                var exchanged = diagonal + (LetterCase.ToLower(one[i - 1]) == LetterCase.ToLower(other[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(exchanged, 1 + Math.Min(row[j], row[j - 1]));
            }
        }

        return row[other.Length];
    }
}
