using System;
using System.Collections.Generic;
using System.Globalization;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Text;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Input;

/// <summary>An additional file read as an article, and what is wrong with it.</summary>
/// <param name="FilePath">The file's own path, for diagnostics only.</param>
/// <param name="File">Null when nothing can be made of the file.</param>
internal sealed record ReadArticle(string FilePath, ArticleFile? File, EquatableArray<Finding> Findings);

/// <summary>Makes an article of a file's text, and says what the text has lost on its way or should not hold.</summary>
internal static class ArticleReader
{
    /// <summary>In UTF-16 code units. Longer files are data rather than articles, and would take an editor's time.</summary>
    public const int Limit = 8 * 1024 * 1024;

    private const char Replacement = '\uFFFD';

    /// <param name="text">The decoded text; null when the file could not be read.</param>
    public static ReadArticle Read(string filePath, ArticleEntry entry, string? text)
    {
        if (entry.Fault is { } fault)
        {
            return new(filePath, null, new([fault]));
        }

        if (text is null)
        {
            return new(filePath, null, new([new(FindingId.Unreadable, default, new([entry.Path]))]));
        }

        if (text.Length > Limit)
        {
            return new(filePath, null, new([new(FindingId.TooLarge, default, new([Invariant.Format(text.Length), Invariant.Format(Limit)]))]));
        }

        var findings = Check(text, out var lost);
        var file = new ArticleFile(ArticlePath.WithoutExtension(entry.Path), entry.Path, lost ? WithoutLoneSurrogates(text) : text, entry.Metadata);
        return new(filePath, file, findings);
    }

    /// <param name="hasLost">Some of the text was lost before, or cannot be kept.</param>
    private static EquatableArray<Finding> Check(string text, out bool hasLost)
    {
        var lost = 0;
        var firstLost = -1;
        var control = -1;
        for (var i = NextOther(text, 0); i < text.Length; i = NextOther(text, i + 1))
        {
            var c = text[i];
            if (c == Replacement || (char.IsSurrogate(c) && !IsPaired(text, i)))
            {
                firstLost = lost++ == 0 ? i : firstLost;
            }
            else if (control < 0 && CharClasses.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u0085'))
            {
                control = i;
            }
        }

        hasLost = lost > 0;
        var findings = new List<Finding>();
        if (!HasText(text))
        {
            findings.Add(new(FindingId.NoText, default, default));
        }

        if (PressExport.Find(text) is { } several)
        {
            findings.Add(several);
        }

        if (lost > 0)
        {
            findings.Add(new(FindingId.Undecodable, new(firstLost, firstLost + 1), new([Invariant.Format(lost)])));
        }

        if (control >= 0)
        {
            findings.Add(new(FindingId.ControlCharacter, new(control, control + 1), new([((int)text[control]).ToString("X4", CultureInfo.InvariantCulture)])));
        }

        return EquatableArray.From(findings);
    }

    private static bool HasText(string text)
    {
        foreach (var c in text)
        {
            if (!CharClasses.IsWhiteSpace(c) && c != '\uFEFF')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The next character that is not one of those that nearly all are; the end where there is none.</summary>
    private static int NextOther(string text, int from)
    {
#if NET
        var next = text.AsSpan(from).IndexOfAnyExceptInRange(' ', '~');
        return next < 0 ? text.Length : from + next;
#else
        while (from < text.Length && text[from] is >= ' ' and <= '~')
        {
            from++;
        }

        return from;
#endif
    }

    /// <summary>A text of which only the ASCII part is certain: all else becomes U+FFFD, and all positions stay.</summary>
    public static string ReplaceNonAscii(string text)
    {
        var certain = text.ToCharArray();
        for (var i = 0; i < certain.Length; i++)
        {
            certain[i] = certain[i] > '\u007f' ? Replacement : certain[i];
        }

        return new(certain);
    }

    /// <summary>Half a character can be written in no encoding: it becomes U+FFFD, and all positions stay.</summary>
    private static string WithoutLoneSurrogates(string text)
    {
        var whole = default(char[]);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !IsPaired(text, i))
            {
                whole ??= text.ToCharArray();
                whole[i] = Replacement;
            }
        }

        return whole is null ? text : new(whole);
    }

    private static bool IsPaired(string text, int i) =>
        char.IsHighSurrogate(text[i]) ? i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) : i > 0 && char.IsHighSurrogate(text[i - 1]);
}
