using System;

namespace Corpus.Extraction.Input;

/// <summary>
/// The lines by which press archives head or end the articles of an export; no article has such lines. The importer is compiled with this file,
/// too, so that both know the same.
/// </summary>
internal static class PressMark
{
    private const int ShortestRule = 20;

    /// <summary><c>2 of 20 DOCUMENTS</c> (Nexis)</summary>
    public static bool IsNexisCount(ReadOnlySpan<char> line) => Ends(line, " DOCUMENTS") is { Length: > 0 } count && IsCount(count);

    /// <summary><c>Document 2 of 20</c> (ProQuest)</summary>
    public static bool IsProQuestCount(ReadOnlySpan<char> line) => Begins(line, "Document ") is { Length: > 0 } count && IsCount(count);

    /// <summary>A line of underscores, between the documents of ProQuest.</summary>
    public static bool IsRule(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
        {
            if (c != '_')
            {
                return false;
            }
        }

        return line.Length >= ShortestRule;
    }

    /// <summary><c>Full text: The council …</c> (ProQuest)</summary>
    public static bool IsFullText(ReadOnlySpan<char> line) =>
        line.StartsWith("Full text:".AsSpan(), StringComparison.Ordinal) || line.StartsWith("Full Text:".AsSpan(), StringComparison.Ordinal);

    /// <summary><c>End of Document</c> (Nexis Uni)</summary>
    public static bool IsNexisEnd(ReadOnlySpan<char> line) => line.SequenceEqual("End of Document".AsSpan());

    /// <summary><c>Document NYTF000020090306e5360001k</c>, also after the code <c>AN</c> (Factiva)</summary>
    public static bool IsFactivaNumber(ReadOnlySpan<char> line)
    {
        const int shortest = 20;
        const int longest = 50;
        const int fewestDigits = 8;
        if (line.StartsWith("AN".AsSpan(), StringComparison.Ordinal))
        {
            line = line.Slice(2).TrimStart(' ').TrimStart('\t').TrimStart(' ');
        }

        var number = Begins(line, "Document ");
        var digits = 0;
        foreach (var c in number)
        {
            digits += c is >= '0' and <= '9' ? 1 : 0;
            if (c is not (>= '0' and <= '9' or >= 'a' and <= 'z' or >= 'A' and <= 'Z'))
            {
                return false;
            }
        }

        return number.Length is >= shortest and <= longest && digits >= fewestDigits;
    }

    public static bool IsNumber(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is not (>= '0' and <= '9'))
            {
                return false;
            }
        }

        return text.Length is > 0 and < 9;
    }

    private static bool IsCount(ReadOnlySpan<char> text)
    {
        var of = text.IndexOf(" of ".AsSpan());
        return of > 0 && IsNumber(text.Slice(0, of)) && IsNumber(text.Slice(of + 4));
    }

    private static ReadOnlySpan<char> Begins(ReadOnlySpan<char> line, string words) =>
        line.StartsWith(words.AsSpan(), StringComparison.Ordinal) ? line.Slice(words.Length) : default;

    private static ReadOnlySpan<char> Ends(ReadOnlySpan<char> line, string words) =>
        line.EndsWith(words.AsSpan(), StringComparison.Ordinal) ? line.Slice(0, line.Length - words.Length) : default;
}
