using System;
using Corpus.Abstractions;
using Corpus.Extraction.Document;
using Corpus.Extraction.Text.Characters;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.People.Names;

/// <summary>The gender that the title before a name tells: <c>Mrs.</c>, <c>King</c>, <c>Congresswoman</c>; <c>Dr.</c> tells none.</summary>
internal static class HonorificGender
{
    public static Gender Of(AnnotatedDocument words, in NameCandidate name)
    {
        // The words of the title from the name outwards: "Prime Minister Sir X", "Sister Rep. X".
        for (var t = name.Tokens.First - 1; t >= name.Title && t >= name.Tokens.First - 4; t--)
        {
            if (OfWord(words.Language.People, words.Tokens[t].Of(words.Text)) is var gender and not Gender.Unknown)
            {
                return gender;
            }
        }

        return Gender.Unknown;
    }

    private static Gender OfWord(PeopleWords words, ReadOnlySpan<char> word)
    {
        if (word.Length > 0 && word[word.Length - 1] == '.')
        {
            word = word.Slice(0, word.Length - 1);
        }

        return IsIn(words.FemaleTitles, word) || word.EndsWithIgnoringCase(words.FemaleTitleEnding) ? Gender.Female
            : IsIn(words.MaleTitles, word) ? Gender.Male
            : Gender.Unknown;
    }

    private static bool IsIn(string[] list, ReadOnlySpan<char> word)
    {
        foreach (var item in list)
        {
            if (word.EqualsIgnoringCase(item))
            {
                return true;
            }
        }

        return false;
    }
}
