using System;

namespace Corpus.Extraction.Text.Characters;

/// <summary>What is at the ends of words and lines.</summary>
internal static class LineEnds
{
    /// <summary>The text without white space at its ends.</summary>
    public static string TrimWhiteSpace(this string text)
    {
        var trimmed = TrimWhiteSpace(text.AsSpan());
        return trimmed.Length == text.Length ? text : trimmed.ToString();
    }

    public static ReadOnlySpan<char> TrimWhiteSpace(this ReadOnlySpan<char> text)
    {
        var start = 0;
        while (start < text.Length && CharClasses.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return text.Slice(start, EndOf(text, start) - start);
    }

    /// <summary>The text without white space at its end.</summary>
    public static string TrimWhiteSpaceAtEnd(this string text) => text.Substring(0, EndOf(text.AsSpan(), 0));

    public static bool IsBlank(string? text) => text is null || EndOf(text.AsSpan(), 0) == 0;

    /// <summary>The last character before closing marks and brackets; NUL where there is none.</summary>
    public static char Last(ReadOnlySpan<char> text)
    {
        var i = text.Length - 1;
        while (i >= 0 && (CharClasses.IsQuoteMark(text[i]) || text[i] is ')' or ']'))
        {
            i--;
        }

        return i < 0 ? '\0' : text[i];
    }

    public static bool EndsSentence(ReadOnlySpan<char> text) => Last(text) is '.' or '!' or '?' or '\u2026' or ':';

    /// <summary>The text without the full stop that some archives put after every line.</summary>
    public static string TrimFullStop(string text) => text.EndsWith(".", StringComparison.Ordinal) ? text.Substring(0, text.Length - 1) : text;

    /// <inheritdoc cref="TrimFullStop(string)"/>
    public static ReadOnlySpan<char> TrimFullStop(ReadOnlySpan<char> text) =>
        text.Length > 0 && text[text.Length - 1] == '.' ? text.Slice(0, text.Length - 1) : text;

    private static int EndOf(ReadOnlySpan<char> text, int start)
    {
        var end = text.Length;
        while (end > start && CharClasses.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }
}
