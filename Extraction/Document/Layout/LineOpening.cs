using System;
using Corpus.Extraction.Text.Characters;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.Document.Layout;

/// <summary>What the first characters of a line say of it.</summary>
/// <param name="ContentStart">Where the words start, after the mark.</param>
/// <param name="IsEmpty">There is nothing after the mark.</param>
internal readonly record struct LineOpening(BlockMark Mark, int ContentStart, int Level, bool IsEmpty)
{
    private const int DeepestHeading = 6;
    private const int MostDigits = 3;

    public static LineOpening Of(Language language, string text, Line line, bool markdown)
    {
        var c = text[line.Start];
        var whole = WholeLine(language, line.Of(text), startsWithLetter: CharClasses.IsLetter(c));
        if (whole != BlockMark.None)
        {
            return new(whole, line.End, 0, true);
        }

        return c switch
        {
            '>' => Quotation(text, line, markdown),
            '#' => Heading(text, line),
            '<' => new(Tag(line.Of(text).Slice(1)), line.Start, 0, false),
            >= '0' and <= '9' => markdown ? Numbered(text, line) : Nothing(line),
            _ => IsBulleted(text, line) ? new(BlockMark.ListItem, SkipBlanks(text, line.Start + 1, line.End), 0, false) : Nothing(line),
        };
    }

    private static LineOpening Nothing(Line line) => new(BlockMark.None, line.Start, 0, false);

    /// <summary>What all of the line is: a separator or code.</summary>
    private static BlockMark WholeLine(Language language, ReadOnlySpan<char> line, bool startsWithLetter) =>
        !startsWithLetter && IsSeparator(language, line) ? BlockMark.Separator
        : CodeLine.IsCode(line) ? BlockMark.Code
        : BlockMark.None;

    /// <summary><c>&gt; words</c>; in plain text the marks have spaces after them.</summary>
    private static LineOpening Quotation(string text, Line line, bool markdown)
    {
        var i = line.Start;
        while (i < line.End && (text[i] == '>' || CharClasses.IsWhiteSpace(text[i])))
        {
            i++;
        }

        return i == line.End || markdown || CharClasses.IsWhiteSpace(text[i - 1]) ? new(BlockMark.Quotation, i, 0, i == line.End) : Nothing(line);
    }

    /// <summary><c>## words</c></summary>
    private static LineOpening Heading(string text, Line line)
    {
        var i = line.Start;
        while (i < line.End && text[i] == '#')
        {
            i++;
        }

        var level = i - line.Start;
        return level <= DeepestHeading && i < line.End && CharClasses.IsWhiteSpace(text[i])
            ? new(BlockMark.Heading, SkipBlanks(text, i, line.End), level, false)
            : Nothing(line);
    }

    /// <summary>A tag that opens the line and says what the block is.</summary>
    private static BlockMark Tag(ReadOnlySpan<char> name) =>
        name.StartsWithIgnoringCase("tweet") ? BlockMark.Post
        : name.StartsWithIgnoringCase("blockquote") ? BlockMark.Quotation
        : BlockMark.None;

    private static bool IsBulleted(string text, Line line) =>
        CharClasses.IsBullet(text[line.Start]) && line.Length > 2 && CharClasses.IsWhiteSpace(text[line.Start + 1]);

    /// <summary><c>1. words</c>, <c>1) words</c></summary>
    private static LineOpening Numbered(string text, Line line)
    {
        var i = line.Start;
        while (i < line.End && text[i] is >= '0' and <= '9')
        {
            i++;
        }

        return i + 2 < line.End && i - line.Start <= MostDigits && text[i] is '.' or ')' && CharClasses.IsWhiteSpace(text[i + 1])
            ? new(BlockMark.ListItem, SkipBlanks(text, i + 1, line.End), 0, false)
            : Nothing(line);
    }

    private static int SkipBlanks(string text, int i, int end)
    {
        while (i < end && CharClasses.IsWhiteSpace(text[i]))
        {
            i++;
        }

        return i;
    }

    /// <summary>A line of marks alone (<c>* * *</c>, <c>___.</c>), or the end mark of a manuscript (<c>-30-</c>).</summary>
    private static bool IsSeparator(Language language, ReadOnlySpan<char> line)
    {
        if (line.Length > 3 && line[0] == '-' && line[line.Length - 1] == '-')
        {
            var word = line.Trim("- ".AsSpan());
            return word.Length == 0 || IsEndMark(language, word);
        }

        var marks = 0;
        foreach (var c in line)
        {
            if (CharClasses.IsDash(c) || CharClasses.IsBullet(c) || c is '_' or '=' or '~' or '#' or '\u00a7')
            {
                marks++;
            }
            else if (c != '.' && !CharClasses.IsWhiteSpace(c))
            {
                return false;
            }
        }

        return marks > 1 || (marks == 1 && line.Length == 1);
    }

    private static bool IsEndMark(Language language, ReadOnlySpan<char> word)
    {
        foreach (var end in language.Pages.EndMarks)
        {
            if (word.EqualsIgnoringCase(end))
            {
                return true;
            }
        }

        return false;
    }
}
