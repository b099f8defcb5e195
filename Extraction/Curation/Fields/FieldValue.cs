using System;
using System.Globalization;
using Corpus.Extraction.Document.Layout;
using Corpus.Extraction.Model;
using Corpus.Extraction.Text;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Curation.Fields;

/// <summary>Reads a value as the type of its field, on every machine alike.</summary>
internal static class FieldValue
{
    /// <summary>The value in the one form that its type has; null where it is of another type.</summary>
    public static string? Read(FieldType type, string value) => type switch
    {
        FieldType.Integer => Integer(value) is { } number ? number.ToString(CultureInfo.InvariantCulture) : null,
        FieldType.Number => Number(value) is null ? null : value.TrimStart('+'),
        FieldType.Boolean => value is "true" or "True" or "TRUE" ? "true" : value is "false" or "False" or "FALSE" ? "false" : null,
        FieldType.Date => DateTime.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? value : null,
        FieldType.Url => WebAddress.Is(value) ? value : null,
        _ => value,
    };

    /// <summary>What to write instead of a value of another type, for a message.</summary>
    public static string Wanted(FieldType type) => type switch
    {
        FieldType.Integer => "it is no integer, such as 4",
        FieldType.Number => "it is no number, such as 4.5",
        FieldType.Boolean => "it is neither true nor false",
        FieldType.Date => "it is no date, such as 2009-03-07",
        _ => WebAddress.Wanted,
    };

    /// <summary>Which of two values of an ordered type is the greater, as comparisons tell.</summary>
    public static int Compare(FieldType type, string one, string other) => type switch
    {
        FieldType.Integer => Integer(one)!.Value.CompareTo(Integer(other)!.Value),
        FieldType.Number => Number(one)!.Value.CompareTo(Number(other)!.Value),
        _ => string.CompareOrdinal(one, other),
    };

    private static long? Integer(string value) =>
        long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static double? Number(string value)
    {
        foreach (var c in value)
        {
            // Not the names that runtimes have for what is no number.
            if (!CharClasses.IsAsciiDigit(c) && c is not ('+' or '-' or '.' or 'e' or 'E'))
            {
                return null;
            }
        }

        const NumberStyles styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        return double.TryParse(value, styles, CultureInfo.InvariantCulture, out var number) && !double.IsInfinity(number) ? number : null;
    }
}
