using System.Globalization;
using System.Text;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Text;

/// <summary>Makes a C# name of words, as a person would: <c>U.S. seeks to 'reset' relations</c> is <c>USSeeksToResetRelations</c>.</summary>
internal static class Identifier
{
    private const int Longest = 80;

    /// <summary>The name, or an empty string where the words hold neither letter nor digit.</summary>
    public static string Of(string words)
    {
        var name = new StringBuilder(words.Length);
        var wordStart = true;
        foreach (var c in Fold(words))
        {
            if (name.Length > 0 ? IdentifierChars.IsPart(c) : IdentifierChars.IsStart(c) || CharClasses.IsDigit(c))
            {
                // Whole words only, unless the first is longer than a name may be.
                if (name.Length >= Longest && (wordStart || name.Length >= 2 * Longest))
                {
                    break;
                }

                if (name.Length == 0 ? CharClasses.IsDigit(c) : wordStart && CharClasses.IsDigit(c) && CharClasses.IsDigit(name[name.Length - 1]))
                {
                    name.Append('_');
                }

                name.Append(wordStart && IdentifierChars.IsStart(LetterCase.ToUpper(c)) ? LetterCase.ToUpper(c) : c);
                wordStart = false;
            }
            else if (c is not '.' and not '\'' and not '\u2019' and not '\u2018' and not '\u02bc')
            {
                // A full stop inside "U.S." and an apostrophe part no words.
                wordStart = true;
            }
        }

        return CanonicalForm.Compose(name.ToString());
    }

    /// <summary>Latin letters without their accents; other scripts stay as they are.</summary>
    private static string Fold(string words)
    {
        if (IsAscii(words))
        {
            return words;
        }

        var folded = new StringBuilder(words.Length);
        foreach (var c in CanonicalForm.Decompose(Clean(words)))
        {
            switch (c)
            {
                case 'ß':
                    folded.Append("ss");
                    break;
                case 'æ' or 'Æ':
                    folded.Append(c == 'æ' ? "ae" : "Ae");
                    break;
                case 'œ' or 'Œ':
                    folded.Append(c == 'œ' ? "oe" : "Oe");
                    break;
                case 'ø' or 'Ø':
                    folded.Append(c == 'ø' ? 'o' : 'O');
                    break;
                case 'ł' or 'Ł':
                    folded.Append(c == 'ł' ? 'l' : 'L');
                    break;
                case 'đ' or 'Đ' or 'ð' or 'Ð':
                    folded.Append(c is 'đ' or 'ð' ? 'd' : 'D');
                    break;
                case 'þ' or 'Þ':
                    folded.Append(c == 'þ' ? "th" : "Th");
                    break;
                case 'ı':
                    folded.Append('i');
                    break;
                default:
                    if (UnicodeTable.Category(c) != UnicodeCategory.Format
                        && !(CharClasses.IsMark(c) && folded.Length > 0 && folded[folded.Length - 1] < '\u0080'))
                    {
                        folded.Append(c);
                    }

                    break;
            }
        }

        return folded.ToString();
    }

    private static bool IsAscii(string words)
    {
        foreach (var c in words)
        {
            if (c > 0x7F)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Without what has no place in a name and cannot be normalized: halves of characters and non-characters.</summary>
    private static string Clean(string words)
    {
        var clean = new StringBuilder(words.Length);
        foreach (var c in words)
        {
            clean.Append(char.IsSurrogate(c) || c >= '\ufffe' ? ' ' : c);
        }

        return clean.ToString();
    }
}
