using System;
using Corpus.Abstractions;
using Corpus.Extraction.Languages;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Document.Layout;

/// <summary>Headlines of other articles: after a label (<c>WATCH | …</c>, <c>Don't miss: …</c>), or below a line that says so (<c>Most read</c>).</summary>
internal static class LinkLine
{
    private const int MostWords = 30;
    private const int MostItems = 12;
    private const int LongestItem = 180;
    private const int LongestHeading = 60;

    /// <summary>A label and a mark, and a headline after them.</summary>
    public static bool IsLabelled(Language language, string plain)
    {
        var length = 0;
        while (length < plain.Length && length < LongestHeading && plain[length] is not (':' or '|' or '>' or '\u00bb' or '\u2022' or '\u25b6' or '\u2192'))
        {
            length++;
        }

        if (length < 2 || length + 2 >= plain.Length || plain[length] == plain[length - 1])
        {
            return false;
        }

        var label = plain.AsSpan(0, length).TrimEnd(' ').TrimStart("[(>\u25b6\u2022 ".AsSpan());
        foreach (var known in language.Pages.LinkLabels)
        {
            if (label.EqualsIgnoringCase(known))
            {
                return IsLink(plain, length, label);
            }
        }

        return false;
    }

    /// <summary>Takes lists of headlines out of the text, and the lines above them.</summary>
    public static void ReadLists(LayoutDraft draft)
    {
        var blocks = draft.Blocks;
        for (var i = 0; i + 1 < blocks.Count; i++)
        {
            if (!(blocks[i].IsOpen || blocks[i].Kind is ParagraphKind.Heading or ParagraphKind.Boilerplate) || blocks[i].Length > LongestHeading
                || !IsHeading(draft.Language, draft.Short(blocks[i])))
            {
                continue;
            }

            var end = i + 1;
            while (end < blocks.Count && end <= i + MostItems && IsItem(draft, blocks[end]))
            {
                blocks[end++].Kind = ParagraphKind.Boilerplate;
            }

            blocks[i].Kind = end > i + 1 ? ParagraphKind.Boilerplate : blocks[i].Kind;
            i = end - 1;
        }
    }

    /// <summary>The line is a link, not a label of the writer's: the label is in capitals or before a bar, or what follows is no sentence.</summary>
    private static bool IsLink(string plain, int length, ReadOnlySpan<char> label)
    {
        if (HeadlineRule.CountWords(plain) > MostWords)
        {
            return false;
        }

        foreach (var c in label)
        {
            if (CharClasses.IsLower(c))
            {
                return plain[length] != ':' || LineEnds.Last(plain.AsSpan()) != '.';
            }
        }

        return true;
    }

    private static bool IsHeading(Language language, string plain)
    {
        var words = plain.Trim(':', '.', ' ', '|', '>');
        return language.Pages.ListHeadings.Contains(words)
            || (LineEnds.Last(plain.AsSpan()) != '.' && Array.Exists(language.Pages.ListHeadingOpenings, opening => words.StartsWithIgnoringCase(opening)));
    }

    /// <summary>A line with the form of a headline, so that it ends as no sentence does.</summary>
    private static bool IsItem(LayoutDraft draft, Block block)
    {
        if (!block.IsOpen || block.Length > LongestItem)
        {
            return false;
        }

        var plain = draft.Short(block);
        var last = plain.Length == 0 ? '.' : LineEnds.Last(plain.AsSpan());
        return last is not ('.' or ',' or ':' or ';') && HeadlineRule.CountWords(plain) is > 2 and <= MostWords
            && !(CharClasses.IsQuoteMark(plain[0]) && last is '!' or '?');
    }
}
