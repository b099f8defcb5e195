using System;
using System.Globalization;
using Corpus.Extraction.Text.Characters;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.Document.Layout;

/// <summary>Reads calendar dates: <c>2009-03-07</c>, <c>March 7, 2009</c>, <c>7 March 2009</c>, <c>/2009/03/07/</c>.</summary>
internal static class DateText
{
    /// <summary>The first whole date in a short text, as <c>yyyy-MM-dd</c>; null when there is none.</summary>
    public static string? Find(Language language, string text)
    {
        var parts = new Part[4];
        var count = 0;
        for (var i = 0; i < text.Length;)
        {
            if (!CharClasses.IsLetter(text[i]) && !IsDigit(text[i]))
            {
                i++;
                continue;
            }

            // A part is at least the character it starts with, whatever that is.
            var start = i++;
            var digit = IsDigit(text[start]);
            while (i < text.Length && (digit ? IsDigit(text[i]) : CharClasses.IsLetter(text[i])))
            {
                i++;
            }

            var part = PartOf(language, text.AsSpan(start, i - start), digit);
            if (part.Kind == PartKind.Suffix && count > 0)
            {
                continue;
            }

            if (part.Kind == PartKind.Other)
            {
                count = 0;
                continue;
            }

            if (count == 3)
            {
                Array.Copy(parts, 1, parts, 0, 2);
                count = 2;
            }

            parts[count++] = part;
            if (count == 3 && Join(parts[0], parts[1], parts[2]) is { } date)
            {
                return date;
            }

            // "07/03/2009 - 10:12": what follows a doubtful day is no part of another.
            count = count == 3 && parts[0].Kind == PartKind.Small && parts[1].Kind == PartKind.Small && part.Kind == PartKind.Year ? 0 : count;
        }

        return null;
    }

    /// <summary>The date in the path of an address: a year, and after it a month and a day, maybe with sections between.</summary>
    public static string? FindInPath(Language language, string url)
    {
        var year = 0;
        var month = 0;
        foreach (var segment in url.Split('/', '?', '#'))
        {
            if (segment.Length >= 10 && segment[4] == '-' && Find(language, segment.Substring(0, 10)) is { } whole)
            {
                return whole;
            }

            var number = segment.Length is 1 or 2 or 4 && IsNumber(segment) ? int.Parse(segment, CultureInfo.InvariantCulture) : 0;
            if (IsYear(number))
            {
                year = number;
                month = 0;
            }
            else if (year > 0 && month > 0)
            {
                if (Date(year, month, number) is { } date)
                {
                    return date;
                }

                month = 0;
            }
            else if (year > 0)
            {
                month = segment.Length <= 9 && MonthOf(language, segment.AsSpan()) is var m and > 0 ? m : number is >= 1 and <= 12 ? number : 0;
            }
        }

        return null;
    }

    /// <summary>The first year from 1900 to 2099 in a text, or 0.</summary>
    public static int FindYear(string text)
    {
        for (var i = 0; i + 4 <= text.Length; i++)
        {
            if (IsDigit(text[i]) && (i == 0 || !IsDigit(text[i - 1])) && (i + 4 == text.Length || !IsDigit(text[i + 4]))
                && IsNumber(text.Substring(i, 4)) && int.Parse(text.Substring(i, 4), CultureInfo.InvariantCulture) is var year && IsYear(year))
            {
                return year;
            }
        }

        return 0;
    }

    /// <summary>"May 6", "6 May", "May 6 2024": a month and a day, in either order, and maybe the year.</summary>
    public static bool StartsWithDay(Language language, string words)
    {
        var parts = words.Split(' ');
        return parts.Length is 2 or 3 && IsOfDay(language, parts[0], parts[1]) && (parts.Length == 2 || IsNumber(parts[2]));
    }

    private static bool IsOfDay(Language language, string a, string b) =>
        (MonthOf(language, a.AsSpan().TrimEnd('.')) > 0 && b.Length <= 2 && IsNumber(b))
        || (a.Length <= 2 && IsNumber(a) && MonthOf(language, b.AsSpan().TrimEnd('.')) > 0);

    /// <summary>A day in numbers, of which it may be doubtful which is the month: <c>06/05/2024</c>.</summary>
    public static bool StartsWithNumbers(string text)
    {
        var numbers = 0;
        var digits = 0;
        foreach (var c in text)
        {
            if (IsDigit(c))
            {
                digits++;
            }
            else if (c is '/' or '.' or '-' && digits is 1 or 2 && numbers < 2)
            {
                numbers++;
                digits = 0;
            }
            else
            {
                break;
            }
        }

        return numbers == 2 && digits == 4;
    }

    /// <summary>The month a word names, in full or short, or 0.</summary>
    public static int MonthOf(Language language, ReadOnlySpan<char> word)
    {
        for (var m = 0; m < language.Dates.Months.Length && word.Length >= 3; m++)
        {
            if (word.StartsWithIgnoringCase(language.Dates.Months[m]))
            {
                var rest = word.Slice(language.Dates.Months[m].Length);
                return rest.Length == 0 || IsOneOf(rest, language.Dates.MonthEndings[m]) ? m + 1 : 0;
            }
        }

        return 0;
    }

    private static bool IsOneOf(ReadOnlySpan<char> rest, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (rest.EqualsIgnoringCase(ending))
            {
                return true;
            }
        }

        return false;
    }

    private enum PartKind
    {
        Other,
        Year,
        Month,
        Small,
        Suffix,
    }

    private readonly record struct Part(PartKind Kind, int Value);

    private static Part PartOf(Language language, ReadOnlySpan<char> word, bool digits)
    {
        if (!digits)
        {
            return MonthOf(language, word) is var month and > 0 ? new(PartKind.Month, month)
                : word.Length == 2 && (word[1] is 'h' or 't' or 'd') ? new(PartKind.Suffix, 0)
                : default;
        }

        if (word.Length > 4)
        {
            return default;
        }

        var value = 0;
        foreach (var c in word)
        {
            value = (value * 10) + (c - '0');
        }

        return word.Length == 4 ? IsYear(value) ? new(PartKind.Year, value) : default
            : word.Length <= 2 ? new(PartKind.Small, value)
            : default;
    }

    private static string? Join(Part a, Part b, Part c) => (a.Kind, b.Kind, c.Kind) switch
    {
        (PartKind.Year, PartKind.Small, PartKind.Small) => Date(a.Value, b.Value, c.Value),
        (PartKind.Month, PartKind.Small, PartKind.Year) => Date(c.Value, a.Value, b.Value),
        (PartKind.Small, PartKind.Month, PartKind.Year) => Date(c.Value, b.Value, a.Value),
        (PartKind.Small, PartKind.Small, PartKind.Year) when a.Value > 12 || a.Value == b.Value => Date(c.Value, b.Value, a.Value),
        (PartKind.Small, PartKind.Small, PartKind.Year) when b.Value > 12 => Date(c.Value, a.Value, b.Value),
        _ => null,
    };

    private static string? Date(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? Digits(year, "0000") + "-" + Digits(month, "00") + "-" + Digits(day, "00")
            : null;

    private static string Digits(int number, string format) => number.ToString(format, CultureInfo.InvariantCulture);

    private static bool IsYear(int value) => value is >= 1900 and <= 2099;

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsNumber(string text)
    {
        foreach (var c in text)
        {
            if (!IsDigit(c))
            {
                return false;
            }
        }

        return text.Length > 0;
    }
}
