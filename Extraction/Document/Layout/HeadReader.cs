using System;
using System.Collections.Generic;
using Corpus.Abstractions;
using Corpus.Extraction.Text;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Document.Layout;

/// <summary>Reads what comes before the running text: headline, deck, highlights, byline, the writer's job, the day.</summary>
internal sealed class HeadReader
{
    private const int MostHeadBlocks = 24;

    private readonly LayoutDraft _draft;
    private readonly List<Block> _blocks;
    private int _at;

    private HeadReader(LayoutDraft draft)
    {
        _draft = draft;
        _blocks = draft.Blocks;
    }

    public static void Read(LayoutDraft draft) => new HeadReader(draft).Read();

    private void Read()
    {
        Skip();
        ReadHeadline();
        var seen = ReadRest();
        while (_at < _blocks.Count && _at < MostHeadBlocks && seen)
        {
            seen = ReadRest();
        }
    }

    /// <summary>Front matter, separators, pictures, lines of the page and headings without a word.</summary>
    private void Skip()
    {
        for (; _at + 1 < _blocks.Count; _at++)
        {
            var block = _blocks[_at];
            if (block.Mark == BlockMark.Heading && !Blank.Is(_draft.Plain(block).Text))
            {
                return;
            }

            if (!block.IsOpen)
            {
                continue;
            }

            var plain = _draft.Short(block);
            if (PageLine.IsMatch(_draft.Language, plain))
            {
                block.Kind = ParagraphKind.Boilerplate;
            }
            else if (CaptionLine.IsCredit(_draft.Language, plain) || (plain.Length == 0 && _draft.Text[block.ContentStart] == '!'))
            {
                block.Kind = ParagraphKind.Caption;
            }
            else if (_draft.IsMarkdown && _draft.Plain(block).Text.Length == 0)
            {
                block.Kind = ParagraphKind.Boilerplate;
            }
            else
            {
                return;
            }
        }
    }

    private void ReadHeadline()
    {
        if (_at + 1 >= _blocks.Count)
        {
            return;
        }

        // What is marked as a heading is one however long it is; any other line must be short.
        var block = _blocks[_at];
        var isMarked = block.Mark == BlockMark.Heading;
        var plain = isMarked ? _draft.Plain(block).Text : _draft.Short(block);
        if (isMarked ? block.Level > 2 : block.Mark != BlockMark.None
            || !IsFollowedByText(_at)
            || !FitsGiven(block, plain)
            || Byline.Read(_draft.Language, _draft.Plain(block), signedOff: false).Count > 0
            || !HeadlineRule.IsHeadline(_draft.Language, plain, _blocks[_at + 1].AfterBlank))
        {
            return;
        }

        block.Kind = ParagraphKind.Headline;
        _draft.FromText.Headline = plain;
        _at++;

        // "…; / …": the second line goes on with the first.
        if (plain.EndsWith(";", StringComparison.Ordinal) && _at + 1 < _blocks.Count && _blocks[_at].IsOpen && _draft.Short(_blocks[_at]).Length > 0)
        {
            _blocks[_at++].Kind = ParagraphKind.Subheadline;
        }
    }

    /// <summary>Where the headline is given elsewhere, the text need not have one: a line must repeat it or be marked as a heading.</summary>
    private bool FitsGiven(Block block, string plain)
    {
        var given = _draft.File.Metadata.Headline ?? _draft.FrontMatter.Find(FrontMatterKeys.Headline)?.First;
        return given is null || block.Mark == BlockMark.Heading || plain.EqualsIgnoringCase(given);
    }

    /// <summary>Something longer than the line comes after it, or a list, or a byline.</summary>
    private bool IsFollowedByText(int index)
    {
        for (var i = index + 1; i < _blocks.Count && i < index + MostHeadBlocks; i++)
        {
            if (_blocks[i].Mark == BlockMark.ListItem || _blocks[i].Length > _blocks[index].Length)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes one more block or list of the head; false where the running text starts.</summary>
    private bool ReadRest()
    {
        if (_at + 1 >= _blocks.Count)
        {
            return false;
        }

        var block = _blocks[_at];
        if (!block.IsBody && block.Mark != BlockMark.Heading)
        {
            _at++;
            return block.Kind != ParagraphKind.BlockQuotation;
        }

        var plain = _draft.Short(block);
        return plain.Length > 0 && (ReadHighlights(plain) || ReadByline() || ReadDay(plain) || ReadDeck(block, plain) || ReadPageLine(block, plain));
    }

    /// <summary>A list below a heading that says what it is, or right below the headline.</summary>
    private bool ReadHighlights(string plain)
    {
        var heading = IsHighlightHeading(plain);
        var first = _at + (heading ? 1 : 0);
        var end = first;
        while (end < _blocks.Count && _blocks[end].Mark == BlockMark.ListItem && _blocks[end].Length <= 300)
        {
            _draft.Budget.Charge(1);
            end++;
        }

        if (end - first < (heading ? 1 : 2)
            || (!heading && _blocks[_at - 1 < 0 ? 0 : _at - 1].Kind is not (ParagraphKind.Headline or ParagraphKind.Subheadline)))
        {
            return false;
        }

        for (var i = _at; i < end; i++)
        {
            _blocks[i].Kind = ParagraphKind.Highlight;
            if (i >= first)
            {
                _draft.FromText.Highlights.Add(_draft.Plain(_blocks[i]).Text);
            }
        }

        _at = end;
        return true;
    }

    private bool IsHighlightHeading(string plain)
    {
        var words = plain.TrimEnd(':', '.', ' ');
        foreach (var heading in _draft.Language.Pages.HighlightHeadings)
        {
            if (words.EqualsIgnoringCase(heading))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A byline, or a name alone that a job follows; then the job.</summary>
    private bool ReadByline()
    {
        var plain = _draft.Plain(_blocks[_at]);
        var authors = Byline.Read(_draft.Language, plain, signedOff: false);
        var next = _draft.Short(_blocks[_at + 1]);
        if (authors.Count == 0 && !(Byline.IsJob(_draft.Language, next) && Byline.IsNameAlone(_draft.Language, plain, authors)))
        {
            return false;
        }

        _blocks[_at++].Kind = ParagraphKind.Byline;
        if (_at + 1 < _blocks.Count && _blocks[_at].IsOpen && Byline.IsJob(_draft.Language, next))
        {
            _blocks[_at++].Kind = ParagraphKind.Byline;
            for (var a = 0; a < authors.Count; a++)
            {
                authors[a] = authors[a] with { JobTitle = authors[a].JobTitle ?? LineEnds.TrimFullStop(next) };
            }
        }

        _draft.FromText.Authors.AddRange(authors);
        return true;
    }

    private bool ReadDay(string plain)
    {
        if (!DayLine.TryRead(_draft.Language, plain, out var date))
        {
            return false;
        }

        _draft.FromText.Date ??= date;
        _blocks[_at++].Kind = ParagraphKind.Boilerplate;
        return true;
    }

    /// <summary>A line without a full stop between the headline and the text, or a lesser heading right below it.</summary>
    private bool ReadDeck(Block block, string plain)
    {
        var previous = _at == 0 ? ParagraphKind.Body : _blocks[_at - 1].Kind;
        if (previous is not ParagraphKind.Headline || _draft.FromText.Headline is not { } headline)
        {
            return false;
        }

        var marked = block.Mark == BlockMark.Heading;
        var unstopped = !LineEnds.EndsSentence(plain.AsSpan()) && !LineEnds.EndsSentence(headline.AsSpan())
            && HeadlineRule.CountWords(plain) is > 2 and <= 35 && !Dateline.TryRead(_draft.Language, plain, out _, out _, out _)
            && CharClasses.IsLetter(plain[plain.Length - 1]) && IsFollowedByText(_at);
        if (!marked && !unstopped)
        {
            return false;
        }

        _blocks[_at++].Kind = ParagraphKind.Subheadline;
        return true;
    }

    private bool ReadPageLine(Block block, string plain)
    {
        var kind = PageLine.IsMatch(_draft.Language, plain) ? ParagraphKind.Boilerplate
            : NoteLine.IsMatch(_draft.Language, plain.AsSpan()) ? ParagraphKind.EditorNote
            : CaptionLine.IsCredit(_draft.Language, plain) ? ParagraphKind.Caption
            : ParagraphKind.Body;
        block.Kind = kind == ParagraphKind.Body ? block.Kind : kind;
        _at += kind == ParagraphKind.Body ? 0 : 1;
        return kind != ParagraphKind.Body;
    }
}
