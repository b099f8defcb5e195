using System;
using Corpus.Extraction.Text.Characters;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.Document.Layout;

/// <summary>Reads copyright notices: <c>© 2008 Example News. All rights reserved.</c></summary>
internal static class Copyright
{
    /// <summary>The line starts with the word or the sign; a sign that decoding has lost is still one symbol before a year.</summary>
    public static bool IsNotice(Language language, string plain)
    {
        const int MostWords = 40;
        if (HeadlineRule.CountWords(plain) > MostWords)
        {
            return false;
        }

        return StartsWith(plain, "\u00a9") || StartsWith(plain, language.Pages.CopyrightOpening)
            || (StartsWith(plain, language.Pages.CopyrightSign) && DateText.FindYear(plain) > 0)
            || (plain.Length > 8 && plain[1] == ' ' && !CharClasses.IsLetterOrDigit(plain[0]) && !CharClasses.IsDash(plain[0])
                && !CharClasses.IsQuoteMark(plain[0])
                && DateText.FindYear(plain.Substring(2, 4)) > 0 && plain[6] == ' ' && CharClasses.IsUpper(plain[7]));
    }

    /// <summary>Whose the rights are; null when the notice does not say.</summary>
    public static string? Holder(Language language, string notice)
    {
        var start = 0;
        while (start < notice.Length)
        {
            var c = notice[start];
            if (CharClasses.IsLetter(c))
            {
                var word = Word(notice, start);
                if (!Array.Exists(language.Pages.CopyrightWords, known => word.EqualsIgnoringCase(known)))
                {
                    break;
                }

                start += word.Length;
                continue;
            }

            start++;
        }

        var end = notice.Length;
        foreach (var stop in language.Pages.HolderEnds)
        {
            var at = notice.IndexOf(stop, start, StringComparison.Ordinal);
            end = at >= 0 ? Math.Min(end, at) : end;
        }

        var holder = notice.Substring(start, end - start).Trim(' ', '.', ',', ';');
        return holder.Length is > 1 and < 80 ? holder : null;
    }

    private static string Word(string text, int start)
    {
        var end = start;
        while (end < text.Length && CharClasses.IsLetter(text[end]))
        {
            end++;
        }

        return text.Substring(start, end - start);
    }

    private static bool StartsWith(string plain, string start) => plain.StartsWithIgnoringCase(start);
}
