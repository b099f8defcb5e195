using System;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Text;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Input;

/// <summary>Tells a file that a press archive has exported, with many articles in it, from an article.</summary>
internal static class PressExport
{
    private const int LongestMark = 80;

    /// <summary>The finding at the first header inside the file; null where the file is one article.</summary>
    public static Finding? Find(string text)
    {
        var (count, texts) = (0, 0);
        var (inner, innerText) = (default(TextRange), default(TextRange));
        var (isAfterEnd, isAfterRule) = (false, false);
        var head = default(TextRange);
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

            if (PressMark.IsRule(line))
            {
                isAfterRule = true;
            }
            else if (line.Length > 0 && isAfterRule)
            {
                head = new(start, end);
                isAfterRule = false;
            }

            if (PressMark.IsFullText(line) && head.End > 0)
            {
                texts++;
                innerText = texts == 2 ? head : innerText;
            }

            if (line.Length is > 0 and < LongestMark && (IsHeader(line) || IsEnd(line)))
            {
                count++;
                isAfterEnd = IsEnd(line);
                inner = inner.End > 0 || count < 2 || isAfterEnd ? inner : new(start, end);
            }

            start = end + 1;
        }

        (count, inner) = count > 1 && inner.End > 0 ? (count, inner) : (texts, innerText);
        return count > 1 && inner.End > 0 ? new(FindingId.SeveralArticles, Trimmed(text, inner), new([Invariant.Format(count)])) : null;
    }

    private static bool IsHeader(ReadOnlySpan<char> line) => PressMark.IsNexisCount(line) || PressMark.IsProQuestCount(line);

    private static bool IsEnd(ReadOnlySpan<char> line) => PressMark.IsNexisEnd(line) || PressMark.IsFactivaNumber(line);

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
