using System.Collections.Generic;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Linking.People;

/// <summary>The word a title is built on, lower case: <c>president</c> of <c>former President of Ruritania</c> and of <c>Presidents</c>.</summary>
internal static class TitleHead
{
    /// <summary>The heads of some titles, each once.</summary>
    public static EquatableArray<string> AllOf(EquatableArray<string> titles)
    {
        var heads = new List<string>(titles.Count);
        foreach (var title in titles)
        {
            if (Of(title) is { Length: > 0 } head && !heads.Contains(head))
            {
                heads.Add(head);
            }
        }

        return EquatableArray.From(heads);
    }

    public static string Of(string title)
    {
        var head = "";
        foreach (var word in title.Split(' '))
        {
            if (word is "of" or "for" or "at" or "in" or "and" or "to" or "with")
            {
                break;
            }

            head = word;
        }

        return LetterCase.ToLower(head.TrimEnd('.', ',', 's'));
    }
}
