using System;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Text;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Input;

/// <summary>
/// Tells a file that a press archive has exported, with many articles in it, from an article. Each archive ends or heads its articles
/// with a line that no article has.
/// </summary>
internal static class PressExport
{
    /// <summary>The finding at the first header inside the file; null where the file is one article.</summary>
    public static Finding? Find(string text)
    {
        var count = 0;
        var inner = default(TextRange);
        var isAfterEnd = false;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var line = text.AsSpan(start, end - start).TrimWhiteSpace();
            if (line.Length > 0 && isAfterEnd)
            {
                // The first line of an article after the last of the one above.
                inner = inner.End > 0 ? inner : new(start, end);
                isAfterEnd = false;
            }

            if (line.Length is > 0 and < 80 && (IsHeader(line) || IsEnd(line)))
            {
                count++;
                isAfterEnd = IsEnd(line);
                inner = inner.End > 0 || count < 2 || isAfterEnd ? inner : new(start, end);
            }

            start = end + 1;
        }

        return count > 1 && inner.End > 0 ? new(FindingId.SeveralArticles, Trimmed(text, inner), new([Invariant.Format(count)])) : null;
    }

    /// <summary><c>2 of 20 DOCUMENTS</c> (Nexis), <c>Document 2 of 20</c> (ProQuest).</summary>
    private static bool IsHeader(ReadOnlySpan<char> line)
    {
        const string After = " DOCUMENTS";
        const string Before = "Document ";
        return line.EndsWith(After.AsSpan(), StringComparison.Ordinal) ? IsCount(line.Slice(0, line.Length - After.Length))
            : line.StartsWith(Before.AsSpan(), StringComparison.Ordinal) && IsCount(line.Slice(Before.Length));
    }

    /// <summary><c>End of Document</c> (Nexis Uni), <c>Document NYTF000020090306e5360001k</c> (Factiva).</summary>
    private static bool IsEnd(ReadOnlySpan<char> line)
    {
        const string Before = "Document ";
        const int ShortestNumber = 20;
        if (line.SequenceEqual("End of Document".AsSpan()))
        {
            return true;
        }

        if (!line.StartsWith(Before.AsSpan(), StringComparison.Ordinal) || line.Length < Before.Length + ShortestNumber)
        {
            return false;
        }

        var digits = 0;
        foreach (var c in line.Slice(Before.Length))
        {
            digits += c is >= '0' and <= '9' ? 1 : 0;
            if (c is not (>= '0' and <= '9' or >= 'a' and <= 'z' or >= 'A' and <= 'Z'))
            {
                return false;
            }
        }

        return digits >= 8;
    }

    private static bool IsCount(ReadOnlySpan<char> text)
    {
        var of = text.IndexOf(" of ".AsSpan());
        return of > 0 && IsNumber(text.Slice(0, of)) && IsNumber(text.Slice(of + 4));
    }

    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is not (>= '0' and <= '9'))
            {
                return false;
            }
        }

        return text.Length > 0;
    }

    private static TextRange Trimmed(string text, TextRange range)
    {
        var start = range.Start;
        while (start < range.End && CharClasses.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return new(start, start + text.AsSpan(start, range.End - start).TrimWhiteSpace().Length);
    }
}
