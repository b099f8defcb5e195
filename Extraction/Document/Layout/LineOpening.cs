using System;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Document.Layout;

/// <summary>What the first characters of a line say of it.</summary>
/// <param name="ContentStart">Where the words start, behind the mark.</param>
/// <param name="IsEmpty">There is nothing behind the mark.</param>
internal readonly record struct LineOpening(BlockMark Mark, int ContentStart, int Level, bool IsEmpty)
{
    public static LineOpening Of(string text, Line line, bool markdown)
    {
        var c = text[line.Start];
        if (CharClasses.IsLetter(c))
        {
            return CodeLine.IsCode(line.Of(text)) ? Whole(BlockMark.Code) : Nothing();
        }

        if (IsSeparator(line.Of(text)))
        {
            return Whole(BlockMark.Separator);
        }

        if (CodeLine.IsCode(line.Of(text)))
        {
            return Whole(BlockMark.Code);
        }

        if (c == '>')
        {
            return Quotation();
        }

        if (c == '#')
        {
            return Heading();
        }

        if (c == '<')
        {
            var rest = line.Of(text).Slice(1);
            return rest.StartsWithIgnoringCase("tweet") ? new(BlockMark.Post, line.Start, 0, false)
                : rest.StartsWithIgnoringCase("blockquote") ? new(BlockMark.Quotation, line.Start, 0, false)
                : Nothing();
        }

        if (CharClasses.IsBullet(c) && line.Length > 2 && CharClasses.IsWhiteSpace(text[line.Start + 1]))
        {
            return new(BlockMark.ListItem, Skip(line.Start + 1), 0, false);
        }

        return markdown && c is >= '0' and <= '9' ? Numbered() : Nothing();

        LineOpening Nothing() => new(BlockMark.None, line.Start, 0, false);

        LineOpening Whole(BlockMark mark) => new(mark, line.End, 0, true);

        LineOpening Quotation()
        {
            var i = line.Start;
            while (i < line.End && (text[i] == '>' || CharClasses.IsWhiteSpace(text[i])))
            {
                i++;
            }

            return i == line.End || markdown || CharClasses.IsWhiteSpace(text[i - 1]) ? new(BlockMark.Quotation, i, 0, i == line.End) : Nothing();
        }

        LineOpening Heading()
        {
            var i = line.Start;
            while (i < line.End && text[i] == '#')
            {
                i++;
            }

            var level = i - line.Start;
            return level <= 6 && i < line.End && CharClasses.IsWhiteSpace(text[i]) ? new(BlockMark.Heading, Skip(i), level, false) : Nothing();
        }

        LineOpening Numbered()
        {
            var i = line.Start;
            while (i < line.End && text[i] is >= '0' and <= '9')
            {
                i++;
            }

            return i + 2 < line.End && i - line.Start <= 3 && text[i] is '.' or ')' && CharClasses.IsWhiteSpace(text[i + 1])
                ? new(BlockMark.ListItem, Skip(i + 1), 0, false)
                : Nothing();
        }

        int Skip(int i)
        {
            while (i < line.End && CharClasses.IsWhiteSpace(text[i]))
            {
                i++;
            }

            return i;
        }
    }

    /// <summary>A line of marks alone (<c>* * *</c>, <c>___.</c>), or the end mark of a manuscript (<c>-30-</c>).</summary>
    private static bool IsSeparator(ReadOnlySpan<char> line)
    {
        if (line.Length > 3 && line[0] == '-' && line[line.Length - 1] == '-')
        {
            var word = line.Trim("- ".AsSpan());
            return word.Length == 0 || Is(word, "30") || Is(word, "end") || Is(word, "ends") || Is(word, "more");
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

        static bool Is(ReadOnlySpan<char> word, string end) => word.EqualsIgnoringCase(end);
    }
}
