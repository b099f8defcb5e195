using System;

namespace Corpus.Generator.People.Names;

/// <summary>Brings the spellings of one name word to one form.</summary>
internal static class NameFolding
{
    /// <summary>Longer words are no names; what stands beyond is not compared.</summary>
    public const int MaxLength = 40;

    // The letters U+00C0 to U+017F without their accents.
    private const string Bases =
        "aaaaaaaceeeeiiiidnoooooxouuuuytsaaaaaaaceeeeiiiidnoooooxouuuuyty" +
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    /// <summary>Lower case, no accents, one kind of apostrophe, no full stops: <c>García</c> and <c>GarcÃ­a</c> both give <c>garcia</c>.</summary>
    /// <returns>The number of characters written.</returns>
    public static int Fold(ReadOnlySpan<char> word, Span<char> into)
    {
        var length = 0;
        for (var i = 0; i < word.Length && length < into.Length; i++)
        {
            var c = word[i];
            if (c == '\u00c3' && i + 1 < word.Length && word[i + 1] is >= '\u0080' and <= '\u00bf')
            {
                // Two bytes of UTF-8 that somebody has read as two characters.
                c = (char)(0xc0 + (word[++i] & 0x3f));
            }

            if (c is '.' or '\u00ad')
            {
                continue;
            }

            into[length++] = c switch
            {
                < '\u0080' => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c,
                '\u2018' or '\u2019' or '\u02bc' or '\u00b4' => '\'',
                '\u2010' or '\u2011' => '-',
                >= '\u00c0' and < '\u0180' => Bases[c - 0xc0],
                _ => char.ToLowerInvariant(c),
            };
        }

        return length;
    }

    /// <summary>
    /// One form for the ways a folded name is transliterated: <c>w</c> as <c>v</c>, <c>y</c> and <c>ie</c> as <c>i</c>, <c>kh</c> as <c>h</c>,
    /// <c>ph</c> as <c>f</c>, a doubled letter as one, neither apostrophe nor hyphen.
    /// </summary>
    public static int Transliterate(ReadOnlySpan<char> folded, Span<char> into)
    {
        var length = 0;
        for (var i = 0; i < folded.Length && length < into.Length; i++)
        {
            var next = i + 1 < folded.Length ? folded[i + 1] : '\0';
            var c = folded[i];
            switch (c)
            {
                case '\'' or '-' or ' ':
                    continue;
                case 'w':
                    c = 'v';
                    break;
                case 'y':
                    c = 'i';
                    break;
                case 'i' when next == 'e':
                    i++;
                    break;
                case 'k' when next == 'h':
                    c = 'h';
                    i++;
                    break;
                case 'p' when next == 'h':
                    c = 'f';
                    i++;
                    break;
            }

            if (length == 0 || into[length - 1] != c)
            {
                into[length++] = c;
            }
        }

        return length;
    }
}
