using System;
using System.Collections.Generic;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Text.Characters;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.Linking.People;

/// <summary>The word a title is built on, lower case: <c>president</c> of <c>former President of Ruritania</c> and of <c>Presidents</c>.</summary>
internal static class TitleHead
{
    /// <summary>The heads of some titles, each once.</summary>
    public static EquatableArray<string> AllOf(EquatableArray<string> titles, OfficeWords words)
    {
        var heads = new List<string>(titles.Count);
        foreach (var title in titles)
        {
            if (Of(title, words) is { Length: > 0 } head && !heads.Contains(head))
            {
                heads.Add(head);
            }
        }

        return EquatableArray.From(heads);
    }

    public static string Of(string title, OfficeWords words)
    {
        var head = "";
        foreach (var word in title.Split(' '))
        {
            if (Array.IndexOf(words.TitleEnders, word) >= 0)
            {
                break;
            }

            head = word;
        }

        return LetterCase.ToLower(head.TrimEnd('.', ',', words.PluralEnding));
    }
}
