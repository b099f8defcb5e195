using System.Globalization;

namespace Corpus.Import.Text;

/// <summary>The day in a date as sources write it, in the time zone in which they write it.</summary>
internal static class DateReading
{
    private const int Longest = 60;

    private static readonly string[] Days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>
    /// <c>2009-03-06T23:30:00-05:00</c>, <c>Fri, 06 Mar 2009 23:30:00 GMT</c>, <c>March 6, 2009 Friday</c>, <c>6 March 2009</c>. Null for a day that
    /// could be two
    /// (<c>03/06/2009</c>), and for what is none.
    /// </summary>
    public static DateOnly? Of(string? value)
    {
        var text = value?.Trim();
        if (text is not { Length: >= 8 })
        {
            return null;
        }

        text = text.Length > Longest ? text[..Longest] : text;
        return Iso(text) ?? Written(text);
    }

    private static DateOnly? Iso(string text)
    {
        string[] forms = ["yyyy-MM-dd", "yyyy/MM/dd", "yyyyMMdd"];
        foreach (var form in forms)
        {
            if (text.Length >= form.Length
                && DateOnly.TryParseExact(text.AsSpan(0, form.Length), form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
                && (text.Length == form.Length || !char.IsAsciiDigit(text[form.Length]) || (form.Length == 8 && text.Length == 14))
                    && date.Year is >= 1600 and <= 2200)
            {
                return date;
            }
        }

        return null;
    }

    private static DateOnly? Written(string text)
    {
        int? year = null;
        int? month = null;
        int? day = null;
        foreach (var word in text.Split([' ', ',', '.', '-', '/', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (month is null && MonthOf(word) is { } known)
            {
                month = known;
            }
            else if (day is null && word.Length <= 4 && DayOf(word) is { } number)
            {
                day = number;
            }
            else if (year is null && word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var four)
                && four is >= 1600 and <= 2200)
            {
                year = four;
            }
        }

        return year is { } y && month is { } m && day is { } d && d <= DateTime.DaysInMonth(y, m) ? new DateOnly(y, m, d) : null;
    }

    private static int? MonthOf(string word)
    {
        if (word.Length < 3 || Array.Exists(Days, name => name.Equals(word, StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        var index = Array.FindIndex(Months, month => month.StartsWith(word, StringComparison.OrdinalIgnoreCase)
            && (word.Length is 3 or 4 || word.Length == month.Length));
        return index < 0 ? null : index + 1;
    }

    private static int? DayOf(string word)
    {
        var digits = word.TrimEnd('t', 'h', 's', 'n', 'd', 'r');
        return digits.Length is 1 or 2 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            && day is >= 1 and <= 31 ? day : null;
    }
}
