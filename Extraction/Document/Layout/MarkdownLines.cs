using System;
using System.Collections.Generic;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Document.Layout;

/// <summary>What lines are in Markdown alone: indented code, where the links of a reference lead, footnotes, tables.</summary>
internal sealed class MarkdownLines
{
    private const int CodeIndent = 4;
    private const int LongestLabel = 200;
    private readonly string _text;
    private readonly List<Line> _lines;

    /// <summary>The column where the words of the list item start that the lines now belong to; 0 outside of lists.</summary>
    private int _itemColumn;

    public MarkdownLines(string text, List<Line> lines)
    {
        _text = text;
        _lines = lines;
    }

    /// <summary>Whether a line is code by its indentation; told of each line in turn.</summary>
    /// <param name="afterCode">The line before is such code, too.</param>
    public bool IsCode(int index, bool afterCode)
    {
        var column = Column(_lines[index]);
        if (column < _itemColumn)
        {
            _itemColumn = column;
        }

        return column >= _itemColumn + CodeIndent && (afterCode || _lines[index].AfterBlank);
    }

    /// <summary>An item of a list starts: the lines below belong to it that are indented like its words.</summary>
    public void EnterItem(int index, int contentStart) => _itemColumn = Column(_lines[index]) + contentStart - _lines[index].Start;

    /// <summary>
    /// The label of <c>[label]: address "title"</c>, folded, and the last line of it; null where the line says no such thing. A
    /// footnote is none.
    /// </summary>
    public string? Definition(int index, out int last)
    {
        last = index;
        var line = _lines[index].Of(_text);
        if (line[0] != '[' || line.Length < 4 || line[1] == '^')
        {
            return null;
        }

        var close = line.IndexOf("]:".AsSpan());
        var target = close < 2 || close > LongestLabel || line.Slice(1, close - 1).IndexOfAny('[', ']') >= 0 ? default : line.Slice(close + 2).TrimWhiteSpace();
        var end = target.IsEmpty ? 0 : target[0] == '<' ? target.IndexOf('>') + 1 : SpaceIn(target);
        if (end == 0)
        {
            return null;
        }

        var title = target.Slice(end).TrimWhiteSpace();
        if (title.IsEmpty && index + 1 < _lines.Count && !_lines[index + 1].AfterBlank && IsTitle(_lines[index + 1].Of(_text)))
        {
            last++;
        }

        return title.IsEmpty || IsTitle(title) ? Fold(line.Slice(1, close - 1)) : null;
    }

    /// <summary>Where the words of a footnote start, after <c>[^name]:</c>; -1 where the line is none.</summary>
    public int FootnoteStart(Line line)
    {
        var words = line.Of(_text);
        if (words.Length < 5 || words[0] != '[' || words[1] != '^')
        {
            return -1;
        }

        var close = words.IndexOf("]:".AsSpan());
        if (close < 3 || close > LongestLabel || words.Slice(0, close).IndexOf(' ') >= 0)
        {
            return -1;
        }

        var start = line.Start + close + 2;
        while (start < line.End && CharClasses.IsWhiteSpace(_text[start]))
        {
            start++;
        }

        return start;
    }

    /// <summary>The last row of the table whose head is a line; -1 where it is none.</summary>
    public int TableEnd(int index)
    {
        if (index + 1 >= _lines.Count || _lines[index + 1].AfterBlank || _lines[index].Of(_text).IndexOf('|') < 0 || !IsRule(_lines[index + 1].Of(_text)))
        {
            return -1;
        }

        var last = index + 1;
        while (last + 1 < _lines.Count && !_lines[last + 1].AfterBlank && _lines[last + 1].Of(_text).IndexOf('|') >= 0)
        {
            last++;
        }

        return last;
    }

    /// <summary>Labels are the same whatever their case and however white space is in them.</summary>
    public static string Fold(ReadOnlySpan<char> label)
    {
        var folded = new System.Text.StringBuilder(label.Length);
        foreach (var c in label.TrimWhiteSpace())
        {
            if (!CharClasses.IsWhiteSpace(c))
            {
                folded.Append(LetterCase.ToLower(c));
            }
            else if (folded[folded.Length - 1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString();
    }

    /// <summary>The line below the head of a table: hyphens, bars and colons.</summary>
    private static bool IsRule(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
        {
            if (c is not ('-' or '|' or ':' or ' ' or '\t'))
            {
                return false;
            }
        }

        return line.IndexOf('-') >= 0 && line.IndexOf('|') >= 0;
    }

    private static bool IsTitle(ReadOnlySpan<char> text) =>
        text.Length > 1 && (text[0], text[text.Length - 1]) is ('"', '"') or ('\'', '\'') or ('(', ')');

    private static int SpaceIn(ReadOnlySpan<char> text)
    {
        var i = 0;
        while (i < text.Length && !CharClasses.IsWhiteSpace(text[i]))
        {
            i++;
        }

        return i;
    }

    /// <summary>How far a line is indented; a tab goes to the next multiple of four.</summary>
    private int Column(Line line)
    {
        var column = 0;
        for (var i = line.Start - line.Indent; i < line.Start; i++)
        {
            column = _text[i] == '\t' ? (column / CodeIndent * CodeIndent) + CodeIndent : column + 1;
        }

        return column;
    }
}
