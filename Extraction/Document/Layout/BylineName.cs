using System;
using Corpus.Extraction.Languages;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Document.Layout;

/// <summary>Whether words in a byline are somebody's name.</summary>
internal static class BylineName
{
    private const WordClass Given = WordClass.GivenNameFemale | WordClass.GivenNameMale;
    private const WordClass NoPerson = WordClass.Place | WordClass.State | WordClass.Outlet | WordClass.Organization;

    /// <summary>The form of a name, and neither a place nor an outlet.</summary>
    public static bool Is(Language language, string words) =>
        PersonNameText.IsName(language, words) && Outlets.OfName(words) is null
        && !(language.Lexicon.Find(words.AsSpan()) is { } entry && entry.HasClass(NoPerson));

    /// <summary>The given name is known, and the family name is no word that means something else.</summary>
    public static bool IsKnown(Language language, string name)
    {
        var first = name.AsSpan(0, name.IndexOf(' '));
        var last = name.AsSpan(name.LastIndexOf(' ') + 1);
        return HasGiven(language, first) && language.Lexicon.Find(last) is var entry
            && (entry is null || entry.IsOnlyName || entry.HasClass(WordClass.Surname | WordClass.NameSuffix));
    }

    /// <summary>The name is known, or no word of it means anything else.</summary>
    public static bool IsPossible(Language language, string name)
    {
        if (IsKnown(language, name))
        {
            return true;
        }

        foreach (var word in name.Split(' '))
        {
            if (language.Lexicon.Find(word.AsSpan()) is { IsOnlyName: false } entry && !entry.HasClass(Given | WordClass.Surname | WordClass.NameParticle))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A line in small letters may be a name's: <c>by jane roe</c>.</summary>
    public static string Capitalized(string words)
    {
        var letters = words.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            if (CharClasses.IsUpper(letters[i]))
            {
                return words;
            }

            letters[i] = i == 0 || letters[i - 1] is ' ' or '-' or '\'' or '\u2019' ? LetterCase.ToUpper(letters[i]) : letters[i];
        }

        return new(letters);
    }

    private static bool HasGiven(Language language, ReadOnlySpan<char> word)
    {
        var hyphen = word.IndexOf('-');
        return language.Lexicon.Find(word) is { } entry && entry.HasClass(Given)
            || (hyphen > 0 && language.Lexicon.Find(word.Slice(0, hyphen)) is { } half && half.HasClass(Given));
    }
}
