using System;
using Corpus.Extraction.Text.Characters;
using Folding = CorpusNamespace.CorpusStorage.Folding;

namespace Corpus.Extraction.People.Names;

/// <summary>Brings the spellings of one name word to one form.</summary>
internal static class NameFolding
{
    /// <summary>Longer words are no names; what stands beyond is not compared.</summary>
    public const int MaxLength = 40;

    /// <summary>Lower case, no accents, one kind of apostrophe, no full stops: <c>García</c> and <c>GarcÃ­a</c> both give <c>garcia</c>.</summary>
    /// <returns>The number of characters written.</returns>
    public static int Fold(ReadOnlySpan<char> word, Span<char> into)
    {
        if (!CanonicalForm.IsComposed(word))
        {
            word = CanonicalForm.Compose(word.ToString()).AsSpan();
        }

        var length = 0;
        for (var i = 0; i < word.Length && length < into.Length; i++)
        {
            var c = word[i];
            if (c < '\u0080')
            {
                if (c != '.')
                {
                    into[length++] = c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
                }

                continue;
            }

            var codePoint = (int)c;
            if (c == '\u00c3' && i + 1 < word.Length && word[i + 1] is >= '\u0080' and <= '\u00bf')
            {
                // Two bytes of UTF-8 that somebody has read as two characters.
                codePoint = 0xc0 + (word[++i] & 0x3f);
            }
            else if (char.IsHighSurrogate(c) && i + 1 < word.Length && char.IsLowSurrogate(word[i + 1]))
            {
                codePoint = char.ConvertToUtf32(c, word[++i]);
            }

            length = Append(codePoint, into, length);
        }

        return length;
    }

    private static int Append(int codePoint, Span<char> into, int length)
    {
        Span<int> parts = stackalloc int[Folding.MostParts];
        var count = Folding.Fold(codePoint, parts);
        for (var p = 0; p < count; p++)
        {
            var units = parts[p] > 0xFFFF ? 2 : 1;
            if (length + units > into.Length)
            {
                return length;
            }

            if (units == 2)
            {
                into[length++] = char.ConvertFromUtf32(parts[p])[0];
                into[length++] = char.ConvertFromUtf32(parts[p])[1];
            }
            else
            {
                into[length++] = (char)parts[p];
            }
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
