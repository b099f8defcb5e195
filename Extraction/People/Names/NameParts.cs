using System;
using System.Collections.Generic;
using Corpus.Extraction.Languages;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.People.Names;

/// <summary>
/// Given and family name of a name that somebody has written down as one, divided as names in an article are: particles
/// belong to the family name, suffixes and what is in brackets or quotation marks to neither.
/// </summary>
internal static class NameParts
{
    private const WordClass OtherThanParticle = WordClass.GivenNameFemale | WordClass.GivenNameMale | WordClass.Honorific | WordClass.Title | WordClass.Place;

    public static (string? Given, string? Family) Of(string name, WordTable lexicon)
    {
        var words = NameWords(name, lexicon);
        if (words.Count < 2)
        {
            return (null, words.Count == 0 ? name : words[0]);
        }

        var family = FamilyStart(words, lexicon);
        return (family == 0 ? null : words[0], string.Join(" ", words.GetRange(family, words.Count - family)));
    }

    private static int FamilyStart(List<string> words, WordTable lexicon)
    {
        // Van Morrison Smith is called Van; of Van Morrison it is not known.
        var start = IsParticle(words[0], lexicon) && words.Count > 2 && CharClasses.IsUpper(words[0][0]) && !IsParticle(words[1], lexicon) ? 1 : 0;
        for (var i = start; i < words.Count - 1; i++)
        {
            if (IsParticle(words[i], lexicon))
            {
                return i;
            }
        }

        return words.Count - 1;
    }

    /// <summary>The words of the name itself.</summary>
    private static List<string> NameWords(string name, WordTable lexicon)
    {
        var words = new List<string>();
        var closing = '\0';
        foreach (var written in name.Split([' ', '\t', '\u00a0'], StringSplitOptions.RemoveEmptyEntries))
        {
            var aside = closing != '\0' || written[0] is '(' or '"' or '\u201C';
            if (aside)
            {
                closing = closing != '\0' ? closing : written[0] switch { '(' => ')', '"' => '"', _ => '\u201D' };
                closing = written.Length > 1 && written[written.Length - 1] == closing ? '\0' : closing;
            }
            else if (written.TrimEnd(',') is { Length: > 0 } word)
            {
                words.Add(word);
            }
        }

        while (words.Count > 1 && lexicon.Find(words[words.Count - 1].AsSpan())?.HasClass(WordClass.NameSuffix) == true)
        {
            words.RemoveAt(words.Count - 1);
        }

        return words;
    }

    private static bool IsParticle(string word, WordTable lexicon) =>
        lexicon.Find(word.AsSpan()) is { } entry && entry.HasClass(WordClass.NameParticle)
            && (CharClasses.IsLower(word[0]) || !entry.HasClass(OtherThanParticle));
}
