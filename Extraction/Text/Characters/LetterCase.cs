using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Corpus.Extraction.Text.Characters;

/// <summary>Upper and lower case, and comparing whatever the case, by the engine's own table and for every culture alike.</summary>
internal static class LetterCase
{
    /// <summary>Compares strings whatever their case.</summary>
    public static readonly IEqualityComparer<string> Ignored = new Comparer();

    /// <summary>The small letter, where one code unit is a letter and so is that; else what was given.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char ToLower(char c) => c < '\u0080' ? (uint)(c - 'A') <= 'Z' - 'A' ? (char)(c | 0x20) : c : (char)UnicodeTable.Lower(c);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char ToUpper(char c) => c < '\u0080' ? (uint)(c - 'a') <= 'z' - 'a' ? (char)(c & ~0x20) : c : (char)UnicodeTable.Upper(c);

    /// <summary>A text in small letters, as many code units as it has.</summary>
    public static string ToLower(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (ToLower(text[i]) != text[i] || char.IsHighSurrogate(text[i]))
            {
                return Lowered(text, i);
            }
        }

        return text;
    }

    public static bool EqualsIgnoringCase(this string text, string? other) => other is not null && EqualsIgnoringCase(text.AsSpan(), other.AsSpan());

    // Nearly all that is compared differs in length.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool EqualsIgnoringCase(this ReadOnlySpan<char> text, string other) =>
        text.Length == other.Length && EqualsIgnoringCase(text, other.AsSpan());

    public static bool StartsWithIgnoringCase(this string text, string start) => StartsWithIgnoringCase(text.AsSpan(), start);

    public static bool StartsWithIgnoringCase(this ReadOnlySpan<char> text, string start) =>
        text.Length >= start.Length && EqualsIgnoringCase(text.Slice(0, start.Length), start.AsSpan());

    public static bool EndsWithIgnoringCase(this string text, string end) => EndsWithIgnoringCase(text.AsSpan(), end);

    public static bool EndsWithIgnoringCase(this ReadOnlySpan<char> text, string end) =>
        text.Length >= end.Length && EqualsIgnoringCase(text.Slice(text.Length - end.Length), end.AsSpan());

    public static int IndexOfIgnoringCase(this string text, string words, int start = 0)
    {
        var found = IndexOfIgnoringCase(text.AsSpan(start), words);
        return found < 0 ? found : start + found;
    }

    public static int IndexOfIgnoringCase(this ReadOnlySpan<char> text, string words) => IndexOfIgnoringCase(text, words.AsSpan());

    public static int IndexOfIgnoringCase(this ReadOnlySpan<char> text, ReadOnlySpan<char> words)
    {
        if (words.Length == 0)
        {
            return 0;
        }

        var (lower, upper) = (ToLower(words[0]), ToUpper(words[0]));
        for (var start = 0; ; start++)
        {
            var next = text.Slice(start).IndexOfAny(lower, upper, words[0]);
            start += next;
            if (next < 0 || start + words.Length > text.Length)
            {
                return -1;
            }

            if (EqualsIgnoringCase(text.Slice(start, words.Length), words))
            {
                return start;
            }
        }
    }

    private static bool EqualsIgnoringCase(ReadOnlySpan<char> text, ReadOnlySpan<char> other)
    {
        if (text.Length != other.Length)
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            // Nearly all are ASCII, and of these only those that differ in the one bit can be one letter.
            if (text[i] != other[i] && (((text[i] | other[i]) <= '\u007f' && (text[i] ^ other[i]) != 0x20) || ToUpper(text[i]) != ToUpper(other[i])))
            {
                return false;
            }
        }

        return true;
    }

    private static string Lowered(string text, int start)
    {
        var lower = text.ToCharArray();
        for (var i = start; i < lower.Length; i++)
        {
            if (char.IsHighSurrogate(lower[i]) && i + 1 < lower.Length && char.IsLowSurrogate(lower[i + 1]))
            {
                var pair = char.ConvertFromUtf32(UnicodeTable.Lower(char.ConvertToUtf32(lower[i], lower[i + 1])));
                (lower[i], lower[++i]) = (pair[0], pair[1]);
            }
            else
            {
                lower[i] = ToLower(lower[i]);
            }
        }

        return new(lower);
    }

    private sealed class Comparer : IEqualityComparer<string>
    {
        public bool Equals(string? x, string? y) => x is null ? y is null : EqualsIgnoringCase(x, y);

        public int GetHashCode(string text)
        {
            var hash = 17;
            foreach (var c in text)
            {
                hash = unchecked((hash * 31) + ToUpper(c));
            }

            return hash;
        }
    }
}
