using System;
using System.Collections.Generic;
using Corpus.Generator.Common;
using Corpus.Generator.Ingest;
using Corpus.Generator.People;

namespace Corpus.Generator.Curation;

/// <summary>
/// Finds the corrections that an article must be read with. An article that none of them speaks of gets none, so that it is
/// not read again when they change.
/// </summary>
internal static class HintReader
{
    public static ReadingHints For(ArticleFile file, Corrections corrections)
    {
        var ignored = new List<string>();
        foreach (var passage in corrections.Passages)
        {
            if (passage.Ignore && passage.Article == file.Name)
            {
                ignored.Add(passage.Words);
            }
        }

        var genders = new List<KnownGender>();
        foreach (var person in corrections.People)
        {
            if (person.Gender != Gender.Unknown && !person.IsNobody && Concerns(person, file))
            {
                genders.Add(new(new([person.Subject, .. person.Aliases]), person.Gender == Gender.Female));
            }
        }

        return ignored.Count + genders.Count == 0 ? ReadingHints.None : new(EquatableArray.From(ignored), EquatableArray.From(genders));
    }

    private static bool Concerns(PersonCorrection person, ArticleFile file)
    {
        if (person.Articles.Count > 0 && person.Articles.AsSpan().IndexOf(file.Name) < 0)
        {
            return false;
        }

        var concerned = HasLastWord(file.Text, person.Subject);
        foreach (var alias in person.Aliases)
        {
            concerned |= HasLastWord(file.Text, alias);
        }

        return concerned;
    }

    /// <summary>Whether the name can stand in the text: in capitals, with other words between, it would still have its last word.</summary>
    private static bool HasLastWord(string text, string name)
    {
        var word = PlainLetters(name.AsSpan(name.LastIndexOf(' ') + 1));
        return word.IsEmpty || text.AsSpan().IndexOfIgnoringCase(word) >= 0;
    }

    /// <summary>The most letters of a word on end that every spelling of it has: neither accents nor apostrophes, nor a letter before an accent.</summary>
    private static ReadOnlySpan<char> PlainLetters(ReadOnlySpan<char> word)
    {
        ReadOnlySpan<char> most = default;
        for (int start = 0, end; start < word.Length; start = end + 1)
        {
            end = start;
            while (end < word.Length && word[end] is < '\u0080' and not '\'' and not '`')
            {
                end++;
            }

            var plain = word.Slice(start, end < word.Length && end > start && CharClasses.IsMark(word[end]) ? end - start - 1 : end - start);
            most = plain.Length > most.Length ? plain : most;
        }

        return most;
    }
}
