using System;
using Corpus.Abstractions;
using Corpus.Extraction.Text;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Document.Layout;

/// <summary>Finds the headline, and passes over what is above it: pictures, lines of the page, the section, the site, a byline.</summary>
internal sealed class HeadlineReader
{
    private const int MostHeadBlocks = 24;

    private readonly LayoutDraft _draft;
    private int _at;

    private HeadlineReader(LayoutDraft draft) => _draft = draft;

    /// <summary>Reads the headline, where there is one; gives the block that comes next.</summary>
    public static int Read(LayoutDraft draft)
    {
        var reader = new HeadlineReader(draft);
        reader.Skip();
        reader.ReadHeadline();
        return reader._at;
    }

    /// <summary>Something longer than the line comes after it, or a list.</summary>
    public static bool IsFollowedByText(LayoutDraft draft, int index)
    {
        for (var i = index + 1; i < draft.Blocks.Count && i < index + MostHeadBlocks; i++)
        {
            if (draft.Blocks[i].Mark == BlockMark.ListItem || draft.Blocks[i].Length > draft.Blocks[index].Length)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Front matter, separators, pictures, lines of the page and headings without a word; section and site above a headline.</summary>
    private void Skip()
    {
        for (; _at + 1 < _draft.Blocks.Count; _at++)
        {
            var block = _draft.Blocks[_at];
            if (block.Mark == BlockMark.Heading && !Blank.Is(_draft.Plain(block).Text))
            {
                return;
            }

            if (block.IsOpen && !Skip(block, _draft.Short(block)))
            {
                return;
            }
        }
    }

    private bool Skip(Block block, string plain)
    {
        if (PageLine.IsMatch(_draft.Language, plain) || (_draft.IsMarkdown && _draft.Plain(block).Text.Length == 0 && _draft.FirstOf(block) != '!'))
        {
            block.Kind = ParagraphKind.Boilerplate;
        }
        else if (CaptionLine.IsCredit(_draft.Language, plain) || (plain.Length == 0 && _draft.FirstOf(block) == '!'))
        {
            block.Kind = ParagraphKind.Caption;
        }
        else if (plain.Length > 0 && SectionLine.IsMatch(_draft.Language, plain) && HeadlineFollows())
        {
            _draft.FromText.Agency ??= Outlets.OfName(plain);
            block.Kind = ParagraphKind.Boilerplate;
        }
        else if (plain.Length > 0 && HeadlineFollows() && DayLine.TryRead(_draft.Language, plain, out var date))
        {
            _draft.FromText.Date ??= date;
            block.Kind = ParagraphKind.Boilerplate;
        }
        else
        {
            return plain.Length > 0 && HeadlineFollows() && SkipByline(block);
        }

        return true;
    }

    private bool SkipByline(Block block)
    {
        if (BylineBlock.Read(_draft, _at) is not { } byline)
        {
            return false;
        }

        _draft.FromText.Authors.AddRange(byline.Authors);
        _draft.FromText.Date ??= byline.Date;
        block.Kind = ParagraphKind.Byline;
        return true;
    }

    /// <summary>The next line, or one below more of what is above headlines, has the form of a headline; the text comes after it.</summary>
    private bool HeadlineFollows()
    {
        const int most = 5;
        const int fewestWords = 3;
        for (var i = _at + 1; i < _draft.Blocks.Count && i <= _at + most; i++)
        {
            var block = _draft.Blocks[i];
            var plain = _draft.Short(block);
            if (block.Mark == BlockMark.Heading)
            {
                return block.Level <= 2;
            }

            if (plain.Length == 0 || PageLine.IsMatch(_draft.Language, plain) || SectionLine.IsMatch(_draft.Language, plain)
                || DayLine.TryRead(_draft.Language, plain, out _) || Byline.TryRead(_draft.Language, _draft.Plain(block), signedOff: false) is not null)
            {
                if (block.Length > 0 && plain.Length == 0)
                {
                    return false;
                }

                continue;
            }

            return block.Mark == BlockMark.None && IsFollowedByText(_draft, i) && HeadlineRule.CountWords(plain) >= fewestWords
                && !Byline.IsJob(_draft.Language, plain) && LineEnds.Last(plain.AsSpan()) != '.'
                && HeadlineRule.IsHeadline(_draft.Language, plain, nextIsApart: true);
        }

        return false;
    }

    private void ReadHeadline()
    {
        if (_at + 1 >= _draft.Blocks.Count)
        {
            return;
        }

        // What is marked as a heading is one however long it is; any other line must be short.
        var block = _draft.Blocks[_at];
        var isMarked = block.Mark == BlockMark.Heading;
        var plain = isMarked ? _draft.Plain(block).Text : _draft.Short(block, HeadlineRule.Longest);
        var part = HeadlineEnds.Of(_draft.Language, plain);
        plain = plain.Substring(part.Start, part.End - part.Start);
        if (isMarked ? block.Level > 2 : block.Mark != BlockMark.None || !FitsGiven(block, plain) || !IsHeadline(plain))
        {
            return;
        }

        block.Kind = ParagraphKind.Headline;
        _draft.FromText.Headline = plain;
        HeadlineEnds.Hide(_draft, block, part);
        _at++;

        // "…; / …": the second line goes on with the first.
        if (plain.EndsWith(";", StringComparison.Ordinal) && _at + 1 < _draft.Blocks.Count && _draft.Blocks[_at].IsOpen
            && _draft.Short(_draft.Blocks[_at]).Length > 0)
        {
            _draft.Blocks[_at++].Kind = ParagraphKind.Subheadline;
        }
    }

    /// <summary>The form of a headline above text; where a byline or a day comes below it, less will do.</summary>
    private bool IsHeadline(string plain)
    {
        if (Byline.TryRead(_draft.Language, _draft.Plain(_draft.Blocks[_at]), signedOff: false) is not null)
        {
            return false;
        }

        return (IsFollowedByText(_draft, _at) && HeadlineRule.IsHeadline(_draft.Language, plain, _draft.Blocks[_at + 1].AfterBlank))
            || (HeadlineRule.IsHeadlineAboveByline(_draft.Language, plain)
                && Standfirst.End(_draft, _at + 1) is > 0 and var end && end + 1 < _draft.Blocks.Count);
    }

    /// <summary>Where the headline is given elsewhere, the text need not have one: a line must repeat it or be marked as a heading.</summary>
    private bool FitsGiven(Block block, string plain)
    {
        var given = _draft.File.Metadata.Headline ?? _draft.FrontMatter.Find(FrontMatterKeys.Headline)?.First;
        return given is null || block.Mark == BlockMark.Heading || plain.EqualsIgnoringCase(given);
    }
}
