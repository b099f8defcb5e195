using Corpus.Extraction.Document;
using Corpus.Extraction.Text;

namespace Corpus.Extraction.Attribution.Context;

/// <summary>Finds whom a label of initials means: <c>AV: We lost.</c> in a talk with Ana Vega.</summary>
internal static class Initials
{
    private const int Longest = 4;                  // letters
    private const int MostPeople = 40;

    /// <summary>The one person of the article with these initials, or -1.</summary>
    public static int PersonOf(in ArticleReading article, TokenRange label)
    {
        var words = article.Words;
        if (label.Count != 1 || words.Tokens[label.First] is not { Shape: WordShape.AllCaps, Length: > 1 and <= Longest }
            || article.People.MentionAt[label.First] >= 0 || article.People.People.Length > MostPeople)
        {
            return -1;
        }

        var found = -1;
        for (var p = 0; p < article.People.People.Length; p++)
        {
            words.Budget.Charge(1);
            if (AreOf(words.Tokens[label.First].Of(words.Text), article.People.People[p].Name))
            {
                if (found >= 0)
                {
                    return -1;
                }

                found = p;
            }
        }

        return found;
    }

    /// <summary>Each letter begins a word of the name, in order, and no word is left.</summary>
    private static bool AreOf(System.ReadOnlySpan<char> initials, string name)
    {
        var at = 0;
        for (var i = 0; i < name.Length; i++)
        {
            if (i == 0 || name[i - 1] is ' ' or '-')
            {
                if (at >= initials.Length || name[i] != initials[at])
                {
                    return false;
                }

                at++;
            }
        }

        return at == initials.Length;
    }
}
