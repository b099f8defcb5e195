using System;
using System.Collections.Generic;
using Corpus.Extraction.Text;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Document.Layout;

/// <summary>
/// Reads the value of a key of the front matter with the lines that belong to it: on the key's own line and going on in deeper
/// ones, a list of <c>-</c> items, a block of text, a mapping with a <c>name</c>.
/// </summary>
internal sealed class YamlBlock
{
    /// <summary>Why a key is passed over.</summary>
    public const string Meaningless = "a corpus has no use for it";

    public const int LongestKey = 60;
    private readonly string _text;
    private readonly List<Line> _lines;
    private readonly int _end;
    private readonly StepBudget _budget;
    private readonly Action<TextRange, string> _report;
    private readonly Action<TextRange, string> _passOver;
    private readonly YamlFlow _flow;

    /// <param name="end">The line after the last one.</param>
    /// <param name="report">Told of what cannot be understood.</param>
    /// <param name="passOver">Told of words that mean nothing here, and why.</param>
    public YamlBlock(string text, List<Line> lines, int end, StepBudget budget, Action<TextRange, string> report, Action<TextRange, string> passOver)
    {
        _text = text;
        _lines = lines;
        _end = end;
        _budget = budget;
        _report = report;
        _passOver = passOver;
        _flow = new(text, budget, report, range => passOver(range, "it is read as a comment; put a value that contains # in quotation marks"));
    }

    /// <summary>Reads a value that starts after a colon; gives the line after it.</summary>
    /// <param name="hasName">Of a mapping, the <c>name</c> is wanted.</param>
    public int Read(FrontMatterEntry entry, int line, int start, bool hasName)
    {
        start = SkipSpace(start, _lines[line].End);
        if (start < _lines[line].End && _text[start] != '#')
        {
            return Value(entry, line, start, _lines[line].Indent);
        }

        var next = SkipComments(line + 1);
        var isItem = next < _end && IsItem(_lines[next]);
        if (next == _end || _lines[next].Indent < _lines[line].Indent || (_lines[next].Indent == _lines[line].Indent && !isItem))
        {
            return next;
        }

        return isItem ? Items(entry, next, hasName)
            : hasName && KeyLength(_lines[next].Of(_text)) > 0 ? Mapping(entry, next, _lines[next].Start, _lines[next].Indent)
            : Value(entry, next, _lines[next].Start, _lines[line].Indent);
    }

    /// <summary>The line after a value that means nothing here, whatever it is.</summary>
    public int PassOver(int line)
    {
        var indent = _lines[line].Indent;
        var next = line + 1;
        while (next < _end && (_lines[next].Indent > indent || _text[_lines[next].Start] is '#' or ']' or '}' || IsItem(_lines[next])))
        {
            next++;
        }

        return next;
    }

    /// <summary>
    /// How long the key is with which a line starts: words, or a string between quotation marks, and a colon that white space or
    /// the end follows; 0 when there is none.
    /// </summary>
    public static int KeyLength(ReadOnlySpan<char> line)
    {
        var i = line.Length > 1 && line[0] is '"' or '\'' ? line.Slice(1).IndexOf(line[0]) + 1 : 0;
        for (; i < line.Length && i < LongestKey; i++)
        {
            if (line[i] == ':')
            {
                return i > 0 && (i + 1 == line.Length || CharClasses.IsWhiteSpace(line[i + 1])) ? i : 0;
            }

            if (!CharClasses.IsLetterOrDigit(line[i]) && line[i] is not '_' and not '-' and not ' ' and not '"' and not '\'' and not '.')
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary>Reads a value at its first character, with the lines that are deeper than <paramref name="indent"/>.</summary>
    private int Value(FrontMatterEntry entry, int line, int start, int indent)
    {
        var first = _text[start];
        if (first is '|' or '>' && IsBlockMark(start + 1, _lines[line].End))
        {
            return BlockText(entry, line, start, indent);
        }

        if (first == '-' && IsItemAt(start, _lines[line].End))
        {
            _report(new(start, _lines[line].End), "an item of a list that is not on a line of its own");
            return line + 1;
        }

        var last = LastLine(line, first, indent);
        var end = _flow.Read(start, _lines[last].End, entry);
        Extend(entry, new(start, end));
        if (!YamlFlow.HasEnd(first))
        {
            return last + 1;
        }

        while (_lines[line].End < end)
        {
            line++;
        }

        var rest = SkipSpace(end, _lines[line].End);
        if (rest < _lines[line].End && _text[rest] != '#')
        {
            _report(new(rest, _lines[line].End), "words after the end of the value");
        }

        return line + 1;
    }

    /// <summary>The last line that may belong to a value: the deeper ones, but no key below a plain value.</summary>
    private int LastLine(int line, char first, int indent)
    {
        var last = line;
        for (var next = line + 1; next < _end; next++)
        {
            _budget.Charge(1);
            var c = _text[_lines[next].Start];
            if (_lines[next].Indent <= indent && !(first == '[' && c == ']') && !(first == '{' && c == '}'))
            {
                break;
            }

            if (!YamlFlow.HasEnd(first) && (IsItem(_lines[next]) || KeyLength(_lines[next].Of(_text)) > 0))
            {
                break;
            }

            last = next;
        }

        return last;
    }

    /// <summary>The deeper lines of <c>key: |</c> and <c>key: &gt;</c>, joined by spaces: values are lines.</summary>
    private int BlockText(FrontMatterEntry entry, int line, int start, int indent)
    {
        var words = new List<string>();
        var next = line + 1;
        for (; next < _end && _lines[next].Indent > indent; next++)
        {
            words.Add(_lines[next].Of(_text).ToString());
        }

        Extend(entry, new(start, _lines[next - 1].End));
        if (words.Count > 0)
        {
            entry.Add(string.Join(" ", words), new(_lines[line + 1].Start, _lines[next - 1].End));
        }

        return next;
    }

    /// <summary>The items of a list, each with the lines that are deeper.</summary>
    private int Items(FrontMatterEntry entry, int line, bool hasName)
    {
        var indent = _lines[line].Indent;
        while ((line = SkipComments(line)) < _end && _lines[line].Indent >= indent)
        {
            _budget.Charge(1);
            if (!IsItem(_lines[line]))
            {
                if (_lines[line].Indent == indent)
                {
                    break;
                }

                _report(new(_lines[line].Start, _lines[line].End), "neither an item of the list nor a part of one");
                line++;
                continue;
            }

            line = Math.Max(line + 1, Item(entry, line, hasName));
        }

        return line;
    }

    private int Item(FrontMatterEntry entry, int line, bool hasName)
    {
        var indent = _lines[line].Indent;
        var start = SkipSpace(_lines[line].Start + 1, _lines[line].End);
        if (start == _lines[line].End || _text[start] == '#')
        {
            line = SkipComments(line + 1);
            if (line == _end || _lines[line].Indent <= indent)
            {
                return line;
            }

            start = _lines[line].Start;
        }

        return hasName && KeyLength(_text.AsSpan(start, _lines[line].End - start)) > 0
            ? Mapping(entry, line, start, indent + 1)
            : Value(entry, line, start, indent);
    }

    /// <summary>Reads the <c>name</c> of a mapping whose first key starts at a position, and passes over its other keys.</summary>
    /// <param name="indent">The least indentation of the other keys.</param>
    private int Mapping(FrontMatterEntry entry, int line, int start, int indent)
    {
        var (first, known) = (new TextRange(start, _lines[line].End), entry.Values.Count);
        while (true)
        {
            _budget.Charge(1);
            var key = _text.AsSpan(start, _lines[line].End - start);
            var length = KeyLength(key);
            var value = SkipSpace(start + length + 1, _lines[line].End);
            if (length == 0)
            {
                _report(new(start, _lines[line].End), "neither a key with its value nor an item of a list");
                line++;
            }
            else if (FrontMatter.Fold(key.Slice(0, length)) != "name")
            {
                _passOver(new(start, start + length), Meaningless);
                line = PassDeeper(line + 1, Math.Max(indent, _lines[line].Indent));
            }
            else
            {
                line = value < _lines[line].End && _text[value] != '#' ? Value(entry, line, value, indent) : line + 1;
            }

            line = SkipComments(line);
            if (line == _end || _lines[line].Indent < indent || IsItem(_lines[line]))
            {
                if (entry.Values.Count == known)
                {
                    _report(first, "a mapping without a 'name'");
                }

                return line;
            }

            start = _lines[line].Start;
        }
    }

    private int PassDeeper(int line, int indent)
    {
        while (line < _end && _lines[line].Indent > indent)
        {
            line++;
        }

        return line;
    }

    private static void Extend(FrontMatterEntry entry, TextRange range) =>
        entry.Range = entry.Range == entry.Name ? range : new(entry.Range.Start, range.End);

    private bool IsItem(Line line) => IsItemAt(line.Start, line.End);

    private bool IsItemAt(int start, int end) => _text[start] == '-' && (start + 1 == end || CharClasses.IsWhiteSpace(_text[start + 1]));

    /// <summary>After <c>|</c> and <c>&gt;</c> are at most two characters for how to indent and how to end, and a comment.</summary>
    private bool IsBlockMark(int i, int end)
    {
        var signs = i;
        while (signs < end && _text[signs] is '+' or '-' or (>= '1' and <= '9'))
        {
            signs++;
        }

        var rest = SkipSpace(signs, end);
        return signs - i <= 2 && (rest == end || (_text[rest] == '#' && rest > signs));
    }

    private int SkipComments(int line)
    {
        while (line < _end && _text[_lines[line].Start] == '#')
        {
            line++;
        }

        return line;
    }

    private int SkipSpace(int i, int end)
    {
        while (i < end && CharClasses.IsWhiteSpace(_text[i]))
        {
            i++;
        }

        return i;
    }
}
