using System;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Text;

namespace Corpus.Emit.Tables;

/// <summary>Writes strings that often are in a text which is stored anyway: then only where.</summary>
internal static class StringWriter
{
    // Shorter ones take no more room than their place would.
    private const int Worthwhile = 4;

    // How far into a text a string is looked for, so that nothing makes it slow.
    private const int SearchLength = 4096;

    /// <summary>Zero for null, one and the place for a string that the text holds, else the string's length plus two and the string.</summary>
    public static void Write(TableWriter table, string text, string? value)
    {
        if (value is null)
        {
            table.Number(0);
            return;
        }

        var found = value.Length < Worthwhile || char.IsLowSurrogate(value[0]) || char.IsHighSurrogate(value[value.Length - 1])
            ? -1
            : text.IndexOf(value, 0, Math.Min(text.Length, SearchLength), StringComparison.Ordinal);
        if (found < 0)
        {
            table.String(value, 2);
            return;
        }

        table.Number(1).Number(Utf8Map.LengthOf(text.Substring(0, found))).Number(Utf8Map.LengthOf(value));
    }

    public static void WriteAll(TableWriter table, string text, EquatableArray<string> values)
    {
        table.Number(values.Count);
        foreach (var value in values.AsSpan())
        {
            Write(table, text, value);
        }
    }
}
