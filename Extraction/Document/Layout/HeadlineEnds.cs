using System;
using Corpus.Extraction.Languages;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Document.Layout;

/// <summary>What pages put around a headline that is none of it: a label before it, the name of the site after it.</summary>
internal static class HeadlineEnds
{
    private const int MostWordsOfSite = 5;

    private static readonly string[] Separators = [" | ", " - ", " \u2013 ", " \u2014 ", " :: ", " \u00b7 ", " \u2022 "];

    /// <summary>The part of a line that is the headline, where the line is one.</summary>
    public static (int Start, int End) Of(Language language, string plain)
    {
        foreach (var label in language.Pages.HeadlineLabels)
        {
            if (plain.StartsWith(label, StringComparison.Ordinal) && plain.Length > label.Length)
            {
                return (label.Length, WithoutSites(language, plain));
            }
        }

        return (0, WithoutSites(language, plain));
    }

    /// <summary>Takes what is around the headline out of the text.</summary>
    public static void Hide(LayoutDraft draft, Block block, (int Start, int End) headline)
    {
        var plain = draft.Plain(block);
        var end = headline.End < plain.Text.Length ? plain.RangeOf(headline.End - 1, 1).End : block.End;
        var start = headline.Start > 0 ? plain.RangeOf(0, headline.Start).End : block.ContentStart;
        if (end < block.End)
        {
            draft.Hide(block, new(end, block.End));
        }

        if (start > block.ContentStart)
        {
            draft.Hide(block, new(block.ContentStart, start));
        }
    }

    /// <summary>Where a headline ends, without the sections and names of sites that follow it.</summary>
    private static int WithoutSites(Language language, string plain)
    {
        const int fewestWords = 3;
        const int mostSites = 3;
        var end = plain.Length;
        for (var sites = 0; sites < mostSites; sites++)
        {
            var at = -1;
            var length = 0;
            foreach (var separator in Separators)
            {
                var found = end == 0 ? -1 : plain.LastIndexOf(separator, end - 1, end, StringComparison.Ordinal);
                length = found > at ? separator.Length : length;
                at = Math.Max(at, found);
            }

            if (at <= 0 || HeadlineRule.CountWords(plain.Substring(0, at)) < fewestWords
                || !IsSite(language, plain.Substring(at + length, end - at - length), HeadlineRule.IsTitleCase(plain.Substring(0, at))))
            {
                break;
            }

            end = at;
        }

        return end;
    }

    /// <summary>The name of an outlet or site: one that is known, or words with capitals that say so.</summary>
    private static bool IsSite(Language language, string words, bool isTitleCase)
    {
        if (Outlets.OfName(words) is not null || (words.Length > 0 && CharClasses.IsUpper(words[0]) && SectionLine.IsMatch(language, words)))
        {
            return true;
        }

        var parts = words.Split(' ');
        foreach (var word in parts)
        {
            if (word.Length == 0 || !(CharClasses.IsUpper(word[0]) || Array.IndexOf(language.Bylines.SmallWordsOfPlaces, word) > 0))
            {
                return false;
            }
        }

        var last = language.Lexicon.Find(parts[parts.Length - 1].AsSpan());
        var named = last is not null && last.HasClass(WordClass.Outlet)
            || (parts.Length > 1 && !isTitleCase && Array.Exists(language.Pages.SiteOpenings, opening => words.StartsWithIgnoringCase(opening)));
        return parts.Length is > 1 and <= MostWordsOfSite && named;
    }
}
