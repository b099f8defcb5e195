using System.Collections.Generic;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Document.QuotedSpans;

/// <summary>
/// Finds the quotation marks of a paragraph and on which side of a quoted span each stands. The spaces around a mark decide
/// first and its glyph second, for newsrooms mix styles and word processors turn curly marks the wrong way round.
/// </summary>
internal static class MarkReader
{
    /// <summary>How many quotation marks a paragraph has: a list of so many, made at once, is half of one that grows.</summary>
    public static int Count(PaddedList<Token> tokens, TokenRange paragraph)
    {
        var count = 0;
        for (var t = paragraph.First; t < paragraph.End; t++)
        {
            count += tokens[t].Kind == TokenKind.QuoteMark ? 1 : 0;
        }

        return count;
    }

    /// <summary>Adds the marks of a paragraph to a list, in order.</summary>
    public static void Read(string text, PaddedList<Token> tokens, TokenRange paragraph, List<QuoteMark> marks)
    {
        for (var t = paragraph.First; t < paragraph.End;)
        {
            if (tokens[t].Kind != TokenKind.QuoteMark)
            {
                t++;
                continue;
            }

            // A run of marks without space between them (nested marks, doubled marks) has one left and one right neighbour.
            var end = t + 1;
            while (end < paragraph.End && tokens[end].Kind == TokenKind.QuoteMark && !tokens[end].SpaceBefore)
            {
                end++;
            }

            var left = t > paragraph.First && !tokens[t].SpaceBefore ? tokens[t - 1].LastOf(text) : ' ';
            var right = end < paragraph.End && !tokens[end].SpaceBefore ? tokens[end].FirstOf(text) : ' ';
            var ellipsis = end < paragraph.End && LeadsOn(text, tokens[end].Start);
            for (var m = t; m < end; m++)
            {
                if (tokens[m].Length > 1 || MeasureStart(text, tokens[m].Start) < 0)
                {
                    var glyph = tokens[m].FirstOf(text);
                    var side = SideOf(glyph, left, right, ellipsis);
                    if (end > t + 1 && side == MarkSide.Either && left != ' ' && right != ' ')
                    {
                        side = m == end - 1 ? MarkSide.Opens : MarkSide.Closes;     // come.""We
                    }

                    marks.Add(new(m, side, MarkGlyph.IsSingle(text, tokens[m]), MarkGlyph.SideOf(glyph) != MarkSide.Either));
                }
            }

            t = end;
        }
    }

    private static MarkSide SideOf(char glyph, char left, char right, bool ellipsis)
    {
        if (left == ' ')
        {
            if (right == ' ')
            {
                return MarkGlyph.SideOf(glyph);
            }

            // "...drifting opens, but a lone mark before a full stop or comma closes.
            return IsCloser(right) && !ellipsis ? MarkSide.Closes : MarkSide.Opens;
        }

        if (left is '(' or '[' or '{')
        {
            return right == ' ' ? MarkGlyph.SideOf(glyph) : MarkSide.Opens;
        }

        if (CharClasses.IsDash(left))
        {
            return right == ' ' || IsCloser(right) ? MarkSide.Closes : MarkGlyph.SideOf(glyph) == MarkSide.Either ? MarkSide.Opens : MarkGlyph.SideOf(glyph);
        }

        if (right == ' ' || IsCloser(right) || CharClasses.IsDash(right))
        {
            return MarkSide.Closes;
        }

        // No space on either side. After punctuation one is missing, before or after the mark: a speech,"she said; She said,"a speech.
        return left is ',' or '.' or '?' or '!' or '…' ? MarkSide.Either
            : left is ':' or '/' or '=' ? MarkSide.Opens
            : MarkGlyph.SideOf(glyph);
    }

    /// <summary>A full stop that ends nothing: an ellipsis, with or without spaces, or one before a word (".@handle").</summary>
    private static bool LeadsOn(string text, int start) =>
        text[start] == '.' && start + 2 < text.Length && (!CharClasses.IsWhiteSpace(text[start + 1]) || text[start + 2] == '.');

    private static bool IsCloser(char right) => right is ')' or ']' or '}' or '.' or ',' or ';' or ':' or '?' or '!' or '/';

    /// <summary>Where feet and inches, minutes and seconds start that end with the mark (<c>6'2"</c>); -1 where they do not.</summary>
    public static int MeasureStart(string text, int mark)
    {
        var small = DigitsStart(text, mark);
        if (mark - small is 0 or > 2 || small < 2 || text[small - 1] is not ('\'' or '’' or '′'))
        {
            return -1;
        }

        var large = DigitsStart(text, small - 1);
        return large < small - 1 ? large : -1;
    }

    /// <summary>Where the digits start that end before a position; no more than three are looked at.</summary>
    private static int DigitsStart(string text, int end)
    {
        const int most = 3;
        var start = end;
        while (start > 0 && end - start < most && CharClasses.IsDigit(text[start - 1]))
        {
            start--;
        }

        return start;
    }
}
