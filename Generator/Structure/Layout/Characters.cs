using System;

namespace Corpus.Generator.Structure.Layout;

/// <summary>What single characters and the ends of a line say.</summary>
internal static class Characters
{
    public static bool IsDoubleMark(char c) => c is '"' or '\u201c' or '\u201d' or '\u201e' or '\u00ab' or '\u00bb';

    public static bool IsQuoteMark(char c) => IsDoubleMark(c) || c is '\'' or '\u2018' or '\u2019' or '`';

    public static bool IsDash(char c) => c == '-' || IsLongDash(c);

    /// <summary>A dash that is no hyphen.</summary>
    public static bool IsLongDash(char c) => c is '\u2013' or '\u2014' or '\u2015';

    public static bool IsBullet(char c) => c is '-' or '*' or '+' or '\u2022' or '\u00b7' or '\u25cf' or '\u25aa' or '\u2023';

    /// <summary>The last character before closing marks and brackets; NUL where there is none.</summary>
    public static char Last(ReadOnlySpan<char> text)
    {
        var i = text.Length - 1;
        while (i >= 0 && (IsQuoteMark(text[i]) || text[i] is ')' or ']'))
        {
            i--;
        }

        return i < 0 ? '\0' : text[i];
    }

    public static bool EndsSentence(ReadOnlySpan<char> text) => Last(text) is '.' or '!' or '?' or '\u2026' or ':';

    /// <summary>The text without the full stop some archives put behind every line.</summary>
    public static string TrimFullStop(string text) => text.EndsWith(".", StringComparison.Ordinal) ? text.Substring(0, text.Length - 1) : text;
}
