using System;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Languages;

/// <summary>
/// A word in lower case as two numbers of eight letters each, so that comparing words is comparing numbers. Words that do
/// not fit, for their length or for letters beyond ASCII, share keys with others, but never with a word that fits.
/// </summary>
internal readonly struct WordKey
{
    /// <summary>How many letters each of the two numbers holds.</summary>
    public const int LettersOfPart = sizeof(ulong);

    private const byte Other = 0x80;
    private const ulong AllOther = 0x8080808080808080;

    private readonly ulong _head;
    private readonly ulong _tail;

    public WordKey(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length && i < LettersOfPart; i++)
        {
            _head = (_head << 8) | Letter(word[i]);
        }

        for (var i = LettersOfPart; i < word.Length && i < 2 * LettersOfPart; i++)
        {
            _tail = (_tail << 8) | Letter(word[i]);
        }

        if (word.Length > 2 * LettersOfPart)
        {
            _tail |= Other;
        }
    }

    /// <summary>The key of a slice of a text, for the many words of which no span is needed else.</summary>
    public WordKey(string text, int start, int end)
    {
        var middle = Math.Min(end, start + LettersOfPart);
        for (var i = start; i < middle; i++)
        {
            _head = (_head << 8) | Letter(text[i]);
        }

        var last = Math.Min(end, start + (2 * LettersOfPart));
        for (var i = middle; i < last; i++)
        {
            _tail = (_tail << 8) | Letter(text[i]);
        }

        if (last < end)
        {
            _tail |= Other;
        }
    }

    /// <summary>The key of a word of small letters of ASCII that whoever read them has put together.</summary>
    public WordKey(ulong head, ulong tail, int length)
    {
        _head = head;
        _tail = length > 2 * LettersOfPart ? tail | Other : tail;
    }

    /// <summary>No other word has this key.</summary>
    public bool IsExact => ((_head | _tail) & AllOther) == 0;

    /// <summary>The word that alone has this key.</summary>
    public string ToWord()
    {
        var letters = new char[2 * LettersOfPart];
        var length = 0;
        foreach (var part in (ReadOnlySpan<ulong>)[_head, _tail])
        {
            for (var shift = 8 * (LettersOfPart - 1); shift >= 0; shift -= 8)
            {
                if ((byte)(part >> shift) is not 0 and var letter)
                {
                    letters[length++] = (char)letter;
                }
            }
        }

        return new(letters, 0, length);
    }

    /// <summary>Where it belongs in a hash table of so many places: the upper bits of a number in which they are spread well.</summary>
    /// <param name="bits">The table has two to the power of it.</param>
    public int PlaceIn(int bits) => (int)(unchecked((_head ^ (_tail * 0xC2B2AE3D27D4EB4F)) * 0x9E3779B97F4A7C15) >> (64 - bits));

    public bool Equals(in WordKey other) => _head == other._head && _tail == other._tail;

    /// <summary>Lower case, and one apostrophe for all that stand for it.</summary>
    public static char Fold(char c) => c < '\u0080' ? ((uint)(c - 'A') <= 'Z' - 'A' ? (char)(c | 0x20) : c) : FoldOther(c);

    /// <summary>Never zero, so that words of different lengths differ.</summary>
    private static byte Letter(char c)
    {
        var folded = Fold(c);
        return folded is > '\0' and < '\u0080' ? (byte)folded : (byte)(Other | folded);
    }

    private static char FoldOther(char c) => c switch
    {
        '\u2019' or '\u2018' or '\u02bc' => '\'',
        '\u2010' or '\u2011' => '-',
        '\u00a0' => ' ',
        _ => LetterCase.ToLower(c),
    };
}
