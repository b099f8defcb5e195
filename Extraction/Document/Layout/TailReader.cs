using System;
using Corpus.Abstractions;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Document.Layout;

/// <summary>Reads what comes after the running text, line by line from the end, up to the first line of the text itself.</summary>
internal static class TailReader
{
    private const int MostTailBlocks = 60;
    private const int LongestTailBlock = 700;

    public static void Read(LayoutDraft draft)
    {
        var blocks = draft.Blocks;
        for (var i = blocks.Count - 1; i > 0 && i > blocks.Count - MostTailBlocks; i--)
        {
            var block = blocks[i];
            draft.FromText.Url ??= AddressLine.Find(draft, i);
            if (block.Kind is ParagraphKind.BlockQuotation or ParagraphKind.Headline or ParagraphKind.Highlight)
            {
                break;
            }

            if (!block.IsBody)
            {
                continue;
            }

            var kind = KindOf(draft, i);
            if (kind == ParagraphKind.Body)
            {
                break;
            }

            block.Kind = kind;
        }
    }

    private static ParagraphKind KindOf(LayoutDraft draft, int index)
    {
        var block = draft.Blocks[index];
        var plain = draft.Short(block, LongestTailBlock);
        if (plain.Length == 0)
        {
            return block.Length <= LongestTailBlock ? ParagraphKind.Boilerplate : ParagraphKind.Body;
        }

        if (Copyright.IsNotice(draft.Language, plain))
        {
            draft.FromText.Copyright ??= plain;
            draft.FromText.CopyrightRange = block.Range;
            return ParagraphKind.Boilerplate;
        }

        if (NoteLine.IsMatch(draft.Language, plain.AsSpan()))
        {
            return ParagraphKind.EditorNote;
        }

        if (SignOff(draft, index, plain))
        {
            return ParagraphKind.Byline;
        }

        if (PageLine.IsMatch(draft.Language, plain) || LinkLine.IsLabelled(draft.Language, plain) || IsMostlyLinks(draft, block, plain))
        {
            return ParagraphKind.Boilerplate;
        }

        if (WriterLine.IsCredit(draft.Language, plain) || WriterLine.IsLife(draft.Language, plain, draft.Text, block.Start))
        {
            draft.FromText.Authors.AddRange(draft.FromText.Authors.Count > 0 ? [] : WriterLine.Authors(draft.Language, draft.Plain(block)));
            return ParagraphKind.Byline;
        }

        if (CaptionLine.IsCredit(draft.Language, plain))
        {
            return ParagraphKind.Caption;
        }

        if (DayLine.TryRead(draft.Language, plain, out var date))
        {
            // A bare day at the end may be that of a correction.
            draft.FromText.Date ??= Array.Exists(draft.Language.Dates.PublicationOpenings, plain.StartsWithIgnoringCase) ? date : null;
            return ParagraphKind.Boilerplate;
        }

        return ParagraphKind.Body;
    }

    /// <summary>"- Jane Roe", or the name of an agency. Below a quoted span that is all quoted, it names who said that.</summary>
    private static bool SignOff(LayoutDraft draft, int index, string plain)
    {
        var above = draft.Blocks[index - 1];
        if (CharClasses.IsQuoteMark(draft.Text[above.Start]) && CharClasses.IsQuoteMark(draft.Text[above.End - 1]))
        {
            return false;
        }

        // The dash may have been taken for a bullet.
        const int MostWords = 12;
        var line = PlainText.Of(draft.Text, draft.Blocks[index].Range, []);
        var authors = Byline.Read(draft.Language, line, signedOff: true);
        if (authors.Count > 0 && HeadlineRule.CountWords(plain) <= MostWords)
        {
            draft.FromText.Authors.AddRange(draft.FromText.Authors.Count > 0 ? [] : authors);
            return true;
        }

        if (draft.FromText.Authors.Count == 0 && index == draft.Blocks.Count - 1 && IsNameAlone(draft, index))
        {
            draft.FromText.Authors.AddRange(Byline.TryReadNames(draft.Language, draft.Plain(draft.Blocks[index]), isBacked: false)?.Authors ?? []);
            return true;
        }

        var agency = CharClasses.IsDash(line.Text[0]) || plain[0] == '('
            ? Outlets.OfName(LineEnds.TrimFullStop(plain).Trim('-', '\u2013', '\u2014', ' ', '(', ')'))
            : null;
        draft.FromText.Agency ??= agency;
        return agency is not null;
    }

    /// <summary>The last line is a name that the article does not use: it signs the article.</summary>
    private static bool IsNameAlone(LayoutDraft draft, int index)
    {
        var block = draft.Blocks[index];
        const int shortestText = 60;
        if (block.Mark != BlockMark.None || draft.Blocks[index - 1].Length < shortestText
            || Byline.TryReadNames(draft.Language, draft.Plain(block), isBacked: false) is not { } reading)
        {
            return false;
        }

        foreach (var author in reading.Authors)
        {
            if (draft.Text.AsSpan(0, block.Start).IndexOf(author.Name.AsSpan(author.Name.LastIndexOf(' ') + 1), StringComparison.Ordinal) >= 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>More of the line is in links than not: a list of other pages.</summary>
    private static bool IsMostlyLinks(LayoutDraft draft, Block block, string plain)
    {
        var linked = 0;
        var count = 0;
        var links = draft.Links;
        for (var l = links.Count - 1; l >= 0 && links[l].Target.Start >= block.Start; l--)
        {
            if (links[l].Target.Start < block.End)
            {
                linked += links[l].Words.Length;
                count++;
            }
        }

        var letters = 0;
        foreach (var c in plain)
        {
            letters += CharClasses.IsLetterOrDigit(c) ? 1 : 0;
        }

        return count > 0 && linked * 2 > letters;
    }
}
