using System;
using Corpus.Extraction.Languages;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Document.Tokenization;

/// <summary>Finds where a word, number, address or ellipsis ends.</summary>
internal static class WordScanner
{
    private const int LongestAbbreviation = 7;

    /// <summary>The end of the word that starts at <paramref name="start"/>, which is a letter or digit.</summary>
    /// <param name="afterName">A capitalised word comes before, so that <c>I.</c> is an initial.</param>
    /// <param name="apostrophe">The last apostrophe inside the word, or -1.</param>
    public static int Scan(string text, WordTable lexicon, int start, int end, bool afterName, out int apostrophe)
    {
        apostrophe = -1;
        var part = start;
        var dotted = false;
        var position = start;
        while (position < end)
        {
            if (CharClasses.IsLetterOrDigit(text, position))
            {
                position++;
                continue;
            }

            var c = text[position];
            var joins = position > start && position + 1 < end && CharClasses.IsLetterOrDigit(text, position + 1);
            if (c == '.')
            {
                if (!joins || !JoinsAtStop(text, part, position, end))
                {
                    return EndsWithStop(text, lexicon, start, part, position, end, dotted, afterName)
                        ? AfterStop(text, position + 1, end, ref apostrophe)
                        : position;
                }

                dotted |= !CharClasses.IsLower(text, position + 1) || LettersIn(text, part, position) == 1;
                part = position + 1;
            }
            else if (joins && CharClasses.IsApostrophe(c))
            {
                apostrophe = position;
            }
            else if (joins && IsJoint(text, position))
            {
                part = position + 1;
            }
            else if ((joins && c == '/' && IsAddress(text, start, position)) || IsScheme(text, position, end))
            {
                return AddressEnd(text, position, end);
            }
            else if (c < '\u0080' || !Mojibake.Joins(text, start, position, end))
            {
                return IsPercentage(text, start, position) ? position + 1 : position;
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

            if (CharClasses.IsLower(text, i))
            {
                lower++;
            }
            else if (CharClasses.IsUpper(text, i))
            {
                upper++;
            }
            else if (CharClasses.IsDigit(text, i))
            {
                digits++;
            }
            else if (CharClasses.IsLetter(text, i) && !CharClasses.IsMark(text, i))
            {
                letters++;
            }

            i += char.IsHighSurrogate(c) ? 1 : 0;
        }

        letters += lower + upper;
        shape = upper == 0 ? (lower > 0 && digits == 0 ? WordShape.Lower : WordShape.Other)
            : !CharClasses.IsUpper(text, start) ? WordShape.Other
            : lower > 0 ? WordShape.Capitalized
            : letters > 1 ? WordShape.AllCaps
            : digits == 0 ? WordShape.Initial
            : WordShape.Other;
        return digits > 0 && letters <= 2 && StartsWithNumber(text, start, end) ? TokenKind.Number : TokenKind.Word;
    }

    /// <summary><c>5th</c>, <c>-5</c>; not <c>@5</c></summary>
    private static bool StartsWithNumber(string text, int start, int end) =>
        text[start] != '@' && (CharClasses.IsDigit(text, start) || (end - start > 1 && CharClasses.IsDigit(text, start + 1)));

    /// <summary>A mark between letters or digits that belongs to the word: <c>well-known</c>, <c>3,500</c>, <c>1/2</c>, <c>a@b</c>, <c>AT&amp;T</c>.</summary>
    private static bool IsJoint(string text, int position) => text[position] switch
    {
        ',' or ':' or '/' => CharClasses.IsDigit(text, position + 1) && CharClasses.IsDigit(text, position - 1),
        '&' => CharClasses.IsUpper(text, position + 1) && CharClasses.IsUpper(text, position - 1),
        '@' or '_' => true,
        var c => CharClasses.IsHyphen(c),
    };

    /// <summary><c>https://</c>, at its colon.</summary>
    private static bool IsScheme(string text, int position, int end) =>
        text[position] == ':' && position + 2 < end && text[position + 1] == '/' && text[position + 2] == '/';

    /// <summary><c>5%</c></summary>
    private static bool IsPercentage(string text, int start, int position) =>
        text[position] == '%' && position > start && CharClasses.IsDigit(text, position - 1);

    /// <summary>A full stop between letters or digits that belongs to the word: <c>U.S</c>, <c>3.5</c>, <c>example.org</c>.</summary>
    private static bool JoinsAtStop(string text, int part, int stop, int end)
    {
        var afterNext = stop + 2 < end ? text[stop + 2] : '\0';
        if (CharClasses.IsDigit(text, stop + 1))
        {
            return CharClasses.IsDigit(text, stop - 1);
        }

        return LettersIn(text, part, stop) == 1
            ? !CharClasses.IsLower(afterNext)
            : CharClasses.IsLower(text, stop + 1) || (afterNext == '.' && stop - part <= 3 && CharClasses.IsUpper(text, part));
    }

    /// <summary>A full stop after the last letter that belongs to the word: <c>U.S.</c>, <c>Sen.</c>, <c>J.</c>, <c>R-Fla.</c></summary>
    private static bool EndsWithStop(string text, WordTable lexicon, int start, int part, int stop, int end, bool dotted, bool afterName)
    {
        var length = stop - part;
        if (length == 0 || (stop + 1 < end && text[stop + 1] == '.'))
        {
            return false;
        }

        if (LettersIn(text, part, stop) == 1 && CharClasses.IsLetter(text, part))
        {
            return dotted || (part == start && IsInitial(text, part, afterName)
                && (IsBeforeCapital(text, stop + 1, end) || (afterName && IsBeforeParticle(text, lexicon, stop + 1, end))));
        }

        if (length > LongestAbbreviation)
        {
            return false;
        }

        var entry = lexicon.Find(text.AsSpan(part, length + 1));
        if (entry is not null)
        {
            // "said Gao Jun.", "said Orrin Sen."; not "on Friday, Jun. 5", "Texas Sen. Orrin Marsh".
            return afterName && EndsName(text, entry, stop + 1, end) ? false
                : entry.Classes == WordClass.PhraseStart ? BeginsPhrase(text, lexicon, part, stop, end)
                : CharClasses.IsUpper(text, part) || entry.HasClass(WordClass.Abbreviation);
        }

        return length <= 3 && part == start && IsNumberSign(text, start, stop, end);
    }

    /// <summary>Short only together with the next word: <c>Tech. Sgt.</c>; not <c>in Big Tech. Marsh said</c>.</summary>
    private static bool BeginsPhrase(string text, WordTable lexicon, int start, int stop, int end)
    {
        var next = Math.Min(end, stop + 2);
        var last = CharRuns.WordEnd(text, next, Math.Min(end, next + LongestAbbreviation));
        return last > next && last < end && text[last] == '.' && CharClasses.IsUpper(text, start)
            && lexicon.Find(text.AsSpan(start, last + 1 - start)) is not null;
    }

    /// <summary><c>J. Smith</c>, <c>Marsh v. Orford</c>; <c>I.</c> only after a name.</summary>
    private static bool IsInitial(string text, int position, bool afterName) => text[position] switch
    {
        'I' or 'v' => afterName,
        _ => CharClasses.IsUpper(text, position),
    };

    /// <summary><c>No. 5</c></summary>
    private static bool IsNumberSign(string text, int start, int stop, int end) =>
        text[start] is 'N' or 'n' && text[start + 1] == 'o' && (stop - start == 2 || text[start + 2] == 's')
        && stop + 2 < end && text[stop + 1] == ' ' && CharClasses.IsDigit(text, stop + 2);

    /// <summary>Goes on after a word's full stop where a hyphen follows: <c>U.S.-led</c>.</summary>
    private static int AfterStop(string text, int position, int end, ref int apostrophe)
    {
        if (position + 1 >= end || !CharClasses.IsLetterOrDigit(text, position + 1))
        {
            return position;
        }

        if (CharClasses.IsHyphen(text[position]))
        {
            while (position < end
                && (CharClasses.IsLetterOrDigit(text, position) || CharClasses.IsHyphen(text[position]) || IsStopAfterCapital(text, position)))
            {
                position++;
            }

            return CharClasses.IsHyphen(text[position - 1]) ? position - 1 : position;
        }

        if (CharClasses.IsApostrophe(text[position]))
        {
            apostrophe = position;
            return CharRuns.WordEnd(text, position + 1, end);
        }

        return position;
    }

    /// <summary>"A.F.L.-C.I.O.": dots go on after single capitals.</summary>
    private static bool IsStopAfterCapital(string text, int position) =>
        text[position] == '.' && CharClasses.IsUpper(text, position - 1) && !CharClasses.IsLetterOrDigit(text, position - 2);

    /// <summary>How many letters or digits there are, each with its marks.</summary>
    private static int LettersIn(string text, int start, int end)
    {
        var count = 0;
        for (var i = start; i < end; i++)
        {
            count += text[i] < '\u0300' || !(char.IsLowSurrogate(text[i]) || CharClasses.IsMark(text, i)) ? 1 : 0;
        }

        return count;
    }

    private static bool IsBeforeCapital(string text, int position, int end)
    {
        if (position < end && text[position] is ' ' or '\u00a0')
        {
            position++;
        }

        return position < end && CharClasses.IsUpper(text, position);
    }

    /// <summary>The abbreviation is a name too, and what belongs to it does not follow.</summary>
    private static bool EndsName(string text, WordEntry entry, int position, int end) =>
        entry.HasClass(WordClass.Month) ? !IsBeforeDigit(text, position, end)
        : entry.HasClass(WordClass.Title) && IsBeforeQuote(text, position, end);

    private static bool IsBeforeQuote(string text, int position, int end) =>
        position >= end || (position + 1 < end && text[position] == ' ' && text[position + 1] is '"' or '\'' or '\u201c' or '\u2018');

    /// <summary><c>Orrin Q. de Marsh</c></summary>
    private static bool IsBeforeParticle(string text, WordTable lexicon, int position, int end)
    {
        if (position >= end || text[position] != ' ')
        {
            return false;
        }

        var last = CharRuns.WordEnd(text, position + 1, Math.Min(end, position + 1 + LongestAbbreviation));
        return last > position + 1 && CharClasses.IsLower(text, position + 1)
            && lexicon.Find(text.AsSpan(position + 1, last - position - 1)) is { } entry && entry.HasClass(WordClass.NameParticle);
    }

    private static bool IsBeforeDigit(string text, int position, int end)
    {
        if (position < end && text[position] is ' ' or '\u00a0')
        {
            position++;
        }

        return position < end && CharClasses.IsDigit(text, position);
    }

    private static bool IsAddress(string text, int start, int slash) =>
        text.AsSpan(start, Math.Min(slash - start, 64)).IndexOf('.') > 0 && !CharClasses.IsDigit(text, start);

    private static int AddressEnd(string text, int position, int end)
    {
        while (position < end && !CharClasses.IsWhiteSpace(text[position]) && text[position] is not ('"' or '<' or '>' or '\u201c' or '\u201d' or ')' or ']'))
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
