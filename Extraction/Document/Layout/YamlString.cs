using System;
using System.Globalization;
using System.Text;
using Corpus.Extraction.Text;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Document.Layout;

/// <summary>Strings of YAML between quotation marks. Line ends in them, with the white space around, are one space.</summary>
internal static class YamlString
{
    private const string Escapes = "0abtnvfre \"/\\N_LP\t";
    private const string Meanings = "\0\a\b\t\n\v\f\r\u001b \"/\\\u0085\u00a0\u2028\u2029\t";

    /// <summary>Where the mark stands that ends the string which starts at a mark, or -1.</summary>
    public static int End(string text, int open, int end)
    {
        var mark = text[open];
        for (var i = open + 1; i < end; i++)
        {
            if (text[i] == '\\' && mark == '"')
            {
                i++;
            }
            else if (text[i] == mark)
            {
                if (mark == '"' || i + 1 >= end || text[i + 1] != mark)
                {
                    return i;
                }

                i++;
            }
        }

        return -1;
    }

    /// <summary>What is between the marks, with what is escaped in place of the escapes.</summary>
    public static string Read(string text, int open, int close, Action<TextRange, string> report)
    {
        var value = new StringBuilder(close - open);
        for (var i = open + 1; i < close; i++)
        {
            var c = text[i];
            if (c == '\'' && text[open] == '\'')
            {
                i++;
            }
            else if (c == '\\' && text[open] == '"' && i + 1 < close)
            {
                i = Escape(text, i, close, value, report);
                continue;
            }
            else if (c is '\n' or '\r')
            {
                i = FoldLine(text, i, close, value);
                continue;
            }

            value.Append(c);
        }

        return WithoutControls(value);
    }

    /// <summary>Reads an escape at its backslash; gives its last character.</summary>
    private static int Escape(string text, int start, int end, StringBuilder value, Action<TextRange, string> report)
    {
        var c = text[start + 1];
        if (c is '\n' or '\r')
        {
            // The line goes on as if it had not ended.
            var last = start + 1;
            while (last + 1 < end && CharClasses.IsWhiteSpace(text[last + 1]))
            {
                last++;
            }

            return last;
        }

        if (Escapes.IndexOf(c) is var known and >= 0)
        {
            value.Append(Meanings[known]);
            return start + 1;
        }

        var digits = c switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits > 0 && start + 1 + digits < end
            && int.TryParse(text.Substring(start + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            && code is >= 0 and <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF))
        {
            value.Append(char.ConvertFromUtf32(code));
            return start + 1 + digits;
        }

        report(new(start, start + 2), "an unknown escape sequence; a backslash itself is written \\\\");
        value.Append(c);
        return start + 1;
    }

    private static int FoldLine(string text, int start, int end, StringBuilder value)
    {
        while (value.Length > 0 && value[value.Length - 1] is ' ' or '\t')
        {
            value.Length--;
        }

        var last = start;
        while (last + 1 < end && CharClasses.IsWhiteSpace(text[last + 1]))
        {
            last++;
        }

        value.Append(' ');
        return last;
    }

    /// <summary>Values are lines: what parts lines in them is a space, and other control characters too.</summary>
    private static string WithoutControls(StringBuilder value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (CharClasses.IsControl(value[i]) || value[i] is '\u2028' or '\u2029')
            {
                value[i] = ' ';
            }
        }

        return value.ToString();
    }
}
