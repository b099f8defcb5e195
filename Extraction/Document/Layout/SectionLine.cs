using System;
using Corpus.Extraction.Languages;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Document.Layout;

/// <summary>The section of the paper above a headline: <c>News</c>, <c>World / Africa</c>, <c>Home &gt; News &gt; Politics</c>.</summary>
internal static class SectionLine
{
    private const int MostParts = 6;
    private const int MostWordsOfPart = 3;
    private const int Longest = 80;

    public static bool IsMatch(Language language, string plain)
    {
        if (plain.Length is 0 or > Longest)
        {
            return false;
        }

        if (IsSection(language, plain) || Outlets.OfName(plain) is not null || IsHost(plain))
        {
            return true;
        }

        var parts = plain.Split('>', '/', '|', '\u203a', '\u00bb', '\u2022', '\u00b7');
        var sections = 0;
        foreach (var part in parts)
        {
            var words = part.TrimWhiteSpace();
            sections += IsSection(language, words) || Outlets.OfName(words) is not null ? 1 : 0;
            if (words.Length == 0 || HeadlineRule.CountWords(words) > MostWordsOfPart || !(CharClasses.IsUpper(words[0]) || CharClasses.IsDigit(words[0])))
            {
                return false;
            }
        }

        return parts.Length is > 1 and <= MostParts && sections > 0;
    }

    private static bool IsSection(Language language, string words) => language.Pages.Sections.Contains(words.Trim(':', '.', ' ', '#', '[', ']'));

    /// <summary>The address of a site without anything else: <c>example.com</c>.</summary>
    private static bool IsHost(string plain) =>
        plain.IndexOf(' ') < 0 && plain.IndexOf('.') is var dot && dot > 1 && dot + 2 < plain.Length && Array.TrueForAll(plain.ToCharArray(), IsOfHost)
        && CharClasses.IsLower(plain[plain.Length - 1]);

    private static bool IsOfHost(char c) => CharClasses.IsLetterOrDigit(c) || c is '.' or '-';
}
