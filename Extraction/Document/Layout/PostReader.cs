using System;
using Corpus.Abstractions;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Document.Layout;

/// <summary>
/// Posts that pages embed: words without quotation marks, followed, on the same line or the next, by a dash, a name and a
/// handle: <c>— Jane Roe (@janeroe) May 6, 2024</c>. They become block quotations, which their signature attributes.
/// </summary>
internal static class PostReader
{
    private const int LongestSignature = 120;
    private const int LongestPost = 900;

    public static void Read(LayoutDraft draft)
    {
        for (var i = 0; i < draft.Blocks.Count; i++)
        {
            var block = draft.Blocks[i];
            if (block.IsOpen && block.Length <= LongestPost && draft.Text.IndexOf('@', block.Start, block.Length) >= 0)
            {
                i += ReadBlock(draft, i);
            }
        }
    }

    /// <returns>How many blocks it has added.</returns>
    private static int ReadBlock(LayoutDraft draft, int index)
    {
        var block = draft.Blocks[index];
        var dash = SignatureAt(draft, block);
        if (dash == block.Start)
        {
            if (index > 0 && draft.Blocks[index - 1] is { IsOpen: true, Length: <= LongestPost } post)
            {
                post.Kind = ParagraphKind.BlockQuotation;
                block.Kind = ParagraphKind.BlockQuotation;
            }

            return 0;
        }

        if (dash < 0)
        {
            return 0;
        }

        // On one line: the signature becomes a block of its own.
        block.Kind = ParagraphKind.BlockQuotation;
        draft.Split(index, dash);
        return 1;
    }

    /// <summary>Where the dash of the signature is; -1 where the block has none.</summary>
    private static int SignatureAt(LayoutDraft draft, Block block)
    {
        for (var i = block.End - 1; i >= block.Start && i >= block.End - LongestSignature; i--)
        {
            if (draft.Text[i] is '\u2014' or '\u2013' or '\u2015' || (draft.Text[i] == '-' && i + 1 < block.End && draft.Text[i + 1] == ' '))
            {
                return IsSignature(draft, draft.Text.Substring(i + 1, block.End - i - 1).TrimWhiteSpace()) ? i : -1;
            }
        }

        return -1;
    }

    /// <summary>A name, a handle in brackets, and maybe a day.</summary>
    private static bool IsSignature(LayoutDraft draft, string words)
    {
        var open = words.IndexOf("(@", StringComparison.Ordinal);
        var close = open < 0 ? -1 : words.IndexOf(')', open);
        if (open <= 1 || close < 0 || words.AsSpan(open, close - open).IndexOf(' ') >= 0)
        {
            return false;
        }

        var rest = words.Substring(close + 1).Trim(' ', ',', '.', '\u00b7');
        return CharClasses.IsUpper(words[0]) && HeadlineRule.CountWords(words.Substring(0, open)) <= 5
            && (rest.Length == 0 || DayLine.TryRead(draft.Language, rest, out _));
    }
}
