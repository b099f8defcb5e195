using System.Collections.Generic;
using System.Text;
using Corpus.Generator.Common;

namespace Corpus.Generator.Structure.Layout;

/// <summary>A value of the front matter on its way from text to strings.</summary>
internal readonly struct YamlValue
{
    private readonly string _text;
    private readonly int _start;
    private readonly int _end;

    public YamlValue(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        _text = text;
        _start = start;
        _end = end;
    }

    public TextRange Range => new(_start, _end);
    public bool IsEmpty => _start == _end || _text[_start] == '#';
    public bool IsList => !IsEmpty && _text[_start] == '[';
    public bool IsBlockText => !IsEmpty && _text[_start] is '|' or '>' && _end - _start <= 3;

    /// <summary>The value ends where it should: a list at its bracket, a quoted string at its mark.</summary>
    public bool IsClosed => IsEmpty || (IsList ? ListEnd() >= 0 : _text[_start] is not ('"' or '\'') || StringEnd(_start) >= 0);

    public YamlValue ExtendTo(int end) => new(_text, _start, end);

    public void AddTo(List<string> values)
    {
        if (IsEmpty)
        {
            return;
        }

        if (!IsList)
        {
            Add(values, Scalar(_start, _end));
            return;
        }

        var end = ListEnd();
        end = end < 0 ? _end : end;
        var item = _start + 1;
        for (var i = item; i <= end; i++)
        {
            if (i < end && _text[i] is '"' or '\'' && IsBlankBetween(item, i))
            {
                var close = StringEnd(i);
                i = close < 0 || close > end ? end - 1 : close;
            }
            else if (i == end || _text[i] == ',')
            {
                Add(values, Scalar(item, i));
                item = i + 1;
            }
        }
    }

    private static void Add(List<string> values, string value)
    {
        if (value.Length > 0)
        {
            values.Add(value);
        }
    }

    private int ListEnd()
    {
        for (var i = _start + 1; i < _end; i++)
        {
            if (_text[i] == ']')
            {
                return i;
            }

            if (_text[i] is '"' or '\'' && (_text[i - 1] is '[' or ',' || char.IsWhiteSpace(_text[i - 1])))
            {
                var close = StringEnd(i);
                if (close < 0)
                {
                    return -1;
                }

                i = close;
            }
        }

        return -1;
    }

    /// <summary>Where the mark stands that ends the string which starts at a mark, or -1.</summary>
    private int StringEnd(int open)
    {
        var mark = _text[open];
        for (var i = open + 1; i < _end; i++)
        {
            if (_text[i] == '\\' && mark == '"')
            {
                i++;
            }
            else if (_text[i] == mark)
            {
                if (mark == '\'' && i + 1 < _end && _text[i + 1] == mark)
                {
                    i++;
                    continue;
                }

                return i;
            }
        }

        return -1;
    }

    private bool IsBlankBetween(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(_text[start]))
        {
            start++;
        }

        return start == end;
    }

    private string Scalar(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(_text[start]))
        {
            start++;
        }

        if (start == end)
        {
            return "";
        }

        if (_text[start] is '"' or '\'')
        {
            var close = StringEnd(start);
            return Unescape(start + 1, close < 0 ? end : close, _text[start]);
        }

        // A comment ends a plain value.
        for (var i = start + 1; i < end; i++)
        {
            if (_text[i] == '#' && char.IsWhiteSpace(_text[i - 1]))
            {
                end = i;
            }
        }

        return _text.Substring(start, end - start).TrimEnd();
    }

    private string Unescape(int start, int end, char mark)
    {
        var value = new StringBuilder(end - start);
        for (var i = start; i < end; i++)
        {
            var c = _text[i];
            if (c == mark && mark == '\'')
            {
                i++;
            }
            else if (c == '\\' && mark == '"' && i + 1 < end)
            {
                c = _text[++i] switch { 'n' or 'r' => '\n', 't' => '\t', var other => other };
            }

            value.Append(char.IsControl(c) ? ' ' : c);
        }

        return value.ToString();
    }
}
