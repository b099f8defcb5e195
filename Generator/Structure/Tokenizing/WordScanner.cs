using System;
using Corpus.Generator.Lexicon;

namespace Corpus.Generator.Structure.Tokenizing;

/// <summary>Finds where a word, number, address or ellipsis ends.</summary>
internal static class WordScanner
{
    private const int LongestAbbreviation = 7;

    /// <summary>The end of the word that starts at <paramref name="start"/>, which is a letter or digit.</summary>
    /// <param name="afterName">A capitalised word stands before, so that <c>I.</c> is an initial.</param>
    /// <param name="apostrophe">The last apostrophe inside the word, or -1.</param>
    public static int Scan(string text, int start, int end, bool afterName, out int apostrophe)
    {
        apostrophe = -1;
        var part = start;
        var dotted = false;
        var position = start;
        while (position < end)
        {
            var c = text[position];
            if (Characters.IsLetterOrDigit(c))
            {
                position++;
                continue;
            }

            var next = position + 1 < end ? text[position + 1] : '\0';
            var joins = Characters.IsLetterOrDigit(next) && position > start;
            if (c == '.')
            {
                if (!joins || !JoinsAtStop(text, part, position, end))
                {
                    return EndsWithStop(text, start, part, position, end, dotted, afterName) ? AfterStop(text, start, position + 1, end, afterName, ref apostrophe) : position;
                }

                dotted |= !Characters.IsLower(next) || position - part == 1;
                part = position + 1;
            }
            else if (Characters.IsApostrophe(c) && joins)
            {
                apostrophe = position;
            }
            else if (Characters.IsHyphen(c) && joins)
            {
                part = position + 1;
            }
            else if (c is ',' or ':' && joins && Characters.IsDigit(next) && Characters.IsDigit(text[position - 1]))
            {
                part = position + 1;
            }
            else if (c == '/' && joins && Characters.IsDigit(next) && Characters.IsDigit(text[position - 1]))
            {
                part = position + 1;
            }
            else if (c == '/' && joins && IsAddress(text, start, position))
            {
                return AddressEnd(text, position, end);
            }
            else if (c == ':' && next == '/' && position + 2 < end && text[position + 2] == '/')
            {
                return AddressEnd(text, position, end);
            }
            else if (c is '@' or '_' && joins)
            {
                part = position + 1;
            }
            else if (c == '&' && joins && Characters.IsUpper(next) && Characters.IsUpper(text[position - 1]))
            {
                part = position + 1;
            }
            else if (c < '\u0080' || !BrokenLetters.Joins(text, start, position, end))
            {
                return c == '%' && position > start && Characters.IsDigit(text[position - 1]) ? position + 1 : position;
            }

            position++;
        }

        return position;
    }

    /// <summary>The end of an ellipsis, dots or spaced dots; of a single full stop where it is one.</summary>
    public static int EllipsisEnd(string text, int start, int end)
    {
        var last = start;
        for (var position = start + 1; position < end && position - last <= 2; position++)
        {
            if (text[position] is '.' or '\u2026')
            {
                last = position;
            }
            else if (text[position] is not (' ' or '\u00a0'))
            {
                break;
            }
        }

        return last + 1;
    }

    public static TokenKind Classify(string text, int start, int end, out WordShape shape)
    {
        int letters = 0, upper = 0, lower = 0, digits = 0;
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if ((uint)(c - 'a') <= 'z' - 'a')
            {
                lower++;
                continue;
            }

            if (Characters.IsLower(c))
            {
                lower++;
            }
            else if (Characters.IsUpper(c))
            {
                upper++;
            }
            else if (Characters.IsDigit(c))
            {
                digits++;
            }
            else if (Characters.IsLetter(c))
            {
                letters++;
            }
        }

        letters += lower + upper;
        shape = upper == 0 ? (lower > 0 && digits == 0 ? WordShape.Lower : WordShape.Other)
            : !Characters.IsUpper(text[start]) ? WordShape.Other
            : lower > 0 ? WordShape.Capitalized
            : letters > 1 ? WordShape.AllCaps
            : digits == 0 ? WordShape.Initial
            : WordShape.Other;
        return digits > 0 && letters <= 2 && text[start] != '@' && (Characters.IsDigit(text[start]) || (end - start > 1 && Characters.IsDigit(text[start + 1])))
            ? TokenKind.Number
            : TokenKind.Word;
    }

    /// <summary>A full stop between letters or digits that belongs to the word: <c>U.S</c>, <c>3.5</c>, <c>example.org</c>.</summary>
    private static bool JoinsAtStop(string text, int part, int stop, int end)
    {
        var next = text[stop + 1];
        var afterNext = stop + 2 < end ? text[stop + 2] : '\0';
        if (Characters.IsDigit(next))
        {
            return Characters.IsDigit(text[stop - 1]);
        }

        return stop - part == 1
            ? !Characters.IsLower(afterNext)
            : Characters.IsLower(next) || (afterNext == '.' && stop - part <= 3 && Characters.IsUpper(text[part]));
    }

    /// <summary>A full stop after the last letter that belongs to the word: <c>U.S.</c>, <c>Sen.</c>, <c>J.</c>, <c>R-Fla.</c></summary>
    private static bool EndsWithStop(string text, int start, int part, int stop, int end, bool dotted, bool afterName)
    {
        var length = stop - part;
        if (length == 0 || (stop + 1 < end && text[stop + 1] == '.'))
        {
            return false;
        }

        if (length == 1 && Characters.IsLetter(text[part]))
        {
            return dotted || (part == start && (Characters.IsUpper(text[part]) || (text[part] == 'v' && afterName)) && (text[part] != 'I' || afterName) && IsBeforeCapital(text, stop + 1, end));
        }

        if (length > LongestAbbreviation)
        {
            return false;
        }

        var entry = Words.Find(text.AsSpan(part, length + 1));
        if (entry is not null)
        {
            return Characters.IsUpper(text[part]) || entry.Is(WordClass.Abbreviation);
        }

        return length <= 3 && part == start && IsNumberSign(text, start, stop, end);
    }

    /// <summary><c>No. 5</c></summary>
    private static bool IsNumberSign(string text, int start, int stop, int end) =>
        text[start] is 'N' or 'n' && text[start + 1] == 'o' && (stop - start == 2 || text[start + 2] == 's')
        && stop + 2 < end && text[stop + 1] == ' ' && Characters.IsDigit(text[stop + 2]);

    /// <summary>Goes on after a word's full stop where a hyphen follows: <c>U.S.-led</c>.</summary>
    private static int AfterStop(string text, int start, int position, int end, bool afterName, ref int apostrophe)
    {
        if (position + 1 >= end || !Characters.IsLetterOrDigit(text[position + 1]))
        {
            return position;
        }

        if (Characters.IsHyphen(text[position]))
        {
            // "A.F.L.-C.I.O.": dots go on behind single capitals.
            while (position < end && (Characters.IsLetterOrDigit(text[position]) || Characters.IsHyphen(text[position]) || (text[position] == '.' && Characters.IsUpper(text[position - 1]) && !Characters.IsLetterOrDigit(text[position - 2]))))
            {
                position++;
            }

            return Characters.IsHyphen(text[position - 1]) ? position - 1 : position;
        }

        if (Characters.IsApostrophe(text[position]))
        {
            apostrophe = position;
            return Characters.RunEnd(text, position + 1, end, Characters.IsLetterOrDigit);
        }

        return position;
    }

    private static bool IsBeforeCapital(string text, int position, int end)
    {
        if (position < end && text[position] is ' ' or '\u00a0')
        {
            position++;
        }

        return position < end && Characters.IsUpper(text[position]);
    }

    private static bool IsAddress(string text, int start, int slash) =>
        text.AsSpan(start, Math.Min(slash - start, 64)).IndexOf('.') > 0 && !Characters.IsDigit(text[start]);

    private static int AddressEnd(string text, int position, int end)
    {
        while (position < end && !char.IsWhiteSpace(text[position]) && text[position] is not ('"' or '<' or '>' or '\u201c' or '\u201d' or ')' or ']'))
        {
            position++;
        }

        while (text[position - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '\u2019')
        {
            position--;
        }

        return position;
    }
}
