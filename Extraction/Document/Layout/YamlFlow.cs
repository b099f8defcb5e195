using System;
using System.Collections.Generic;
using System.Text;
using Corpus.Extraction.Text;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Document.Layout;

/// <summary>Reads a value of YAML that starts on a line: a plain one, a string between quotation marks, a list between brackets.</summary>
internal sealed class YamlFlow
{
    private readonly string _text;
    private readonly StepBudget _budget;
    private readonly Action<TextRange, string> _report;
    private readonly Action<TextRange> _passOver;

    /// <param name="report">Told of what cannot be understood.</param>
    /// <param name="passOver">Told of comments that may be meant as words.</param>
    public YamlFlow(string text, StepBudget budget, Action<TextRange, string> report, Action<TextRange> passOver)
    {
        _text = text;
        _budget = budget;
        _report = report;
        _passOver = passOver;
    }

    /// <summary>The value ends with a mark of its own and not with its line.</summary>
    public static bool HasEnd(char first) => first is '"' or '\'' or '[' or '{';

    /// <summary>Reads the value at a position; gives the position after it.</summary>
    /// <param name="end">The end of the lines that may belong to it.</param>
    public int Read(int start, int end, FrontMatterEntry entry)
    {
        switch (_text[start])
        {
            case '"' or '\'':
                return String(start, end, entry);
            case '[':
                return List(start, end, entry);
            case '{':
                return Braces(start, end);
            case '&':
                return Refuse(start, end, "an anchor, which is not supported; put text that starts with & in quotation marks");
            case '*':
                return Refuse(start, end, "an alias, which is not supported; put text that starts with * in quotation marks");
            case '!':
                return Refuse(start, end, "a tag, which is not supported; put text that starts with ! in quotation marks");
            default:
                return Plain(start, end, entry);
        }
    }

    private int String(int start, int end, FrontMatterEntry entry)
    {
        _budget.Charge(end - start);
        var close = YamlString.End(_text, start, end);
        if (close < 0)
        {
            _report(new(start, LineEnd(start, end)), "a string without its closing quotation mark");
        }

        var value = YamlString.Read(_text, start, close < 0 ? end : close, _report).TrimWhiteSpace();
        Add(entry, value, new(start, close < 0 ? LineEnd(start, end) : close + 1));
        return close < 0 ? end : close + 1;
    }

    private int List(int start, int end, FrontMatterEntry entry)
    {
        for (var i = start + 1; (i = SkipBlank(i, end)) < end;)
        {
            _budget.Charge(1);
            var c = _text[i];
            if (c == ']')
            {
                return i + 1;
            }

            if (c == ',')
            {
                i++;
            }
            else if (c is '"' or '\'')
            {
                var isClosed = YamlString.End(_text, i, end) >= 0;
                i = SkipBlank(String(i, end, entry), end);
                if (!isClosed)
                {
                    return end;
                }

                if (i < end && _text[i] is not (',' or ']'))
                {
                    var stop = ItemEnd(i, end);
                    _report(new(i, stop), "words after a closing quotation mark");
                    i = stop;
                }
            }
            else if (c is '[' or '{')
            {
                var stop = BracketEnd(i, end);
                _report(new(i, stop), c == '[' ? "a list in a list" : "a mapping in a list");
                i = stop;
            }
            else if (c is '&' or '*' or '!')
            {
                i = Refuse(i, ItemEnd(i, end), "an anchor, an alias or a tag, which are not read");
            }
            else
            {
                var stop = ItemEnd(i, end);
                Plain(i, stop, entry);
                i = stop;
            }
        }

        _report(new(start, LineEnd(start, end)), "a list without its closing bracket");
        return end;
    }

    /// <summary>A mapping between braces, of which only the empty one means something here: nothing.</summary>
    private int Braces(int start, int end)
    {
        var stop = BracketEnd(start, end);
        if (_text[stop - 1] != '}')
        {
            _report(new(start, LineEnd(start, end)), "a mapping without its closing brace; write its keys on lines of their own");
        }
        else if (SkipBlank(start + 1, end) < stop - 1)
        {
            _report(new(start, Math.Min(stop, LineEnd(start, end))), "a mapping between braces; write its keys on lines of their own");
        }

        return stop;
    }

    private int Refuse(int start, int end, string what)
    {
        var stop = LineEnd(start, end);
        _report(new(start, stop), what);
        return end;
    }

    private int Plain(int start, int end, FrontMatterEntry entry)
    {
        _budget.Charge(end - start);
        var value = new StringBuilder(end - start);
        var last = start;
        for (var i = start; i < end; i++)
        {
            var c = _text[i];
            if (c == '#' && i > start && CharClasses.IsWhiteSpace(_text[i - 1]))
            {
                var stop = LineEnd(i, end);
                if (i + 1 < stop && !CharClasses.IsWhiteSpace(_text[i + 1]))
                {
                    _passOver(new(i, stop));
                }

                i = stop - 1;
            }
            else if (!CharClasses.IsWhiteSpace(c))
            {
                // Spaces inside a line stay; a line end with what is around it is one.
                Space(value, last, i);
                value.Append(c);
                last = i + 1;
            }
        }

        var text = value.ToString();
        if (text is not ("~" or "null" or "Null" or "NULL"))
        {
            Add(entry, text, new(start, last));
        }

        return last;
    }

    private void Space(StringBuilder value, int from, int to)
    {
        if (from < to)
        {
            value.Append(' ', _text.AsSpan(from, to - from).IndexOfAny('\n', '\r') < 0 ? to - from : 1);
        }
    }

    private static void Add(FrontMatterEntry entry, string value, TextRange place)
    {
        if (value.Length > 0)
        {
            entry.Add(value, place);
        }
    }

    /// <summary>After white space, line ends and comments.</summary>
    private int SkipBlank(int i, int end)
    {
        while (i < end && (CharClasses.IsWhiteSpace(_text[i]) || (_text[i] == '#' && CharClasses.IsWhiteSpace(_text[i - 1]))))
        {
            i = _text[i] == '#' ? LineEnd(i, end) : i + 1;
        }

        return i;
    }

    private int ItemEnd(int i, int end)
    {
        while (i < end && _text[i] is not (',' or ']'))
        {
            i++;
        }

        return i;
    }

    /// <summary>After the bracket that closes the one at a position, or the end.</summary>
    private int BracketEnd(int open, int end)
    {
        var depth = 0;
        var areClosed = true;
        for (var i = open; i < end; i++)
        {
            _budget.Charge(1);
            var c = _text[i];
            if (c is '"' or '\'' && areClosed && !CharClasses.IsLetterOrDigit(_text[i - 1]))
            {
                var close = YamlString.End(_text, i, end);
                areClosed = close >= 0;
                i = areClosed ? close : i;
            }
            else if (c is '[' or '{')
            {
                depth++;
            }
            else if (c is ']' or '}' && --depth == 0)
            {
                return i + 1;
            }
        }

        return end;
    }

    private int LineEnd(int i, int end)
    {
        var length = _text.AsSpan(i, end - i).IndexOfAny('\n', '\r');
        return length < 0 ? end : i + length;
    }
}
