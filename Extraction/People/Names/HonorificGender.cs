using System;
using Corpus.Abstractions;
using Corpus.Extraction.Document;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.People.Names;

/// <summary>The gender that the title before a name tells: <c>Mrs.</c>, <c>King</c>, <c>Congresswoman</c>; <c>Dr.</c> tells none.</summary>
internal static class HonorificGender
{
    private static readonly string[] Female =
    [
        "mrs", "ms", "miss", "lady", "dame", "madam", "madame", "mme", "queen", "princess", "duchess", "countess", "baroness", "empress",
        "sister", "mother", "señora", "sra", "frau", "aunt",
    ];
    private static readonly string[] Male =
    [
        "mr", "mister", "sir", "lord", "king", "prince", "duke", "count", "baron", "emperor", "father", "pope", "brother", "señor", "herr",
        "monsieur", "uncle", "imam", "rabbi", "cardinal",
    ];

    public static Gender Of(ArticleWords words, in NameCandidate name)
    {
        // The words of the title from the name outwards: "Prime Minister Sir X", "Sister Rep. X".
        for (var t = name.Tokens.First - 1; t >= name.Title && t >= name.Tokens.First - 4; t--)
        {
            if (OfWord(words.Tokens[t].Of(words.Text)) is var gender and not Gender.Unknown)
            {
                return gender;
            }
        }

        return Gender.Unknown;
    }

    public static Gender OfWord(ReadOnlySpan<char> word)
    {
        if (word.Length > 0 && word[word.Length - 1] == '.')
        {
            word = word.Slice(0, word.Length - 1);
        }

        return IsIn(Female, word) || word.EndsWithIgnoringCase("woman") ? Gender.Female
            : IsIn(Male, word) || word.EqualsIgnoringCase("congressman") ? Gender.Male
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
