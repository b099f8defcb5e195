using System;
using Corpus.Extraction.Languages;
using Corpus.Extraction.Model;
using Corpus.Extraction.People.Names;

namespace Corpus.Extraction.Linking.People;

/// <summary>The name of a person of one article in its parts, folded so that spellings compare.</summary>
/// <param name="Given">Null where the article gives no given name.</param>
/// <param name="Middle">The first letters of the names between given and family name.</param>
/// <param name="Family">Null for a person known by a given name only.</param>
/// <param name="GivenSound">The given name as every transliteration of it is written; empty where the name is not full.</param>
internal sealed record FoldedName(string? Given, string Middle, string? Family, string Suffix, string GivenSound)
{
    public bool IsFull => Given is not null && Family is not null;

    public static FoldedName Of(LocalPerson person, Language language)
    {
        var given = Fold(person.GivenName);
        var family = Fold(person.FamilyName);
        if (given is null || family is null)
        {
            return new(given, "", family, "", "");
        }

        var words = person.Name.Split(' ');
        var last = words.Length - 1;
        var suffix = "";
        if (last > 0 && language.Lexicon.Find(words[last].AsSpan()) is { } entry && entry.HasClass(WordClass.NameSuffix))
        {
            suffix = NameSuffixes.IsOfGeneration(language.People, entry.Text) ? Fold(words[last]) ?? "" : "";
            last--;
        }

        var middle = "";
        for (var i = 1; i <= last - person.FamilyName!.Split(' ').Length; i++)
        {
            middle += Fold(words[i])?.Substring(0, 1);
        }

        return new(given, middle, family, suffix, Sound(given));
    }

    private static string? Fold(string? words)
    {
        if (string.IsNullOrEmpty(words))
        {
            return null;
        }

        Span<char> folded = stackalloc char[NameFolding.MaxLength];
        var length = NameFolding.Fold(words.AsSpan(), folded);
        return length == 0 ? null : folded.Slice(0, length).ToString();
    }

    private static string Sound(string given)
    {
        Span<char> sound = stackalloc char[NameFolding.MaxLength];
        return sound.Slice(0, NameFolding.Transliterate(given.AsSpan(), sound)).ToString();
    }
}
