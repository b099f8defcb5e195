using System;
using System.Collections.Generic;
using Corpus.Abstractions;
using Corpus.Extraction.Model;
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
        _at = HeadlineReader.Read(_draft);
        var seen = ReadRest();
        while (_at < _blocks.Count && _at < MostHeadBlocks && seen)
        {
            seen = ReadRest();
        }
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
        return ReadStandfirst(block)
            || (plain.Length > 0 && (ReadHighlights(plain) || ReadByline() || ReadDay(plain) || ReadDeck(block, plain) || ReadPageLine(block, plain)));
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

    /// <summary>A byline; then the job, or the outlet.</summary>
    private bool ReadByline()
    {
        if (BylineBlock.IsAboveNames(_draft, _at) && _at + 2 < _blocks.Count && BylineBlock.Read(_draft, _at + 1) is not null)
        {
            _blocks[_at++].Kind = ParagraphKind.Byline;
        }

        // Names without any word before them are a byline only where the headline is known, and as long as nobody has been named.
        if (BylineBlock.Read(_draft, _at) is not { } byline
            || (!byline.HasOpening && (_at == 0 || (_draft.FromText.Authors.Count > 0 && !BylineBlock.IsAboveNames(_draft, _at - 1)))))
        {
            return false;
        }

        _blocks[_at].Kind = ParagraphKind.Byline;
        foreach (var split in byline.Splits)
        {
            _draft.Split(_at++, split);
        }

        _at++;
        var authors = byline.Authors;
        ReadMoreNames(authors);
        var next = _at + 1 < _blocks.Count && _blocks[_at].IsOpen ? _draft.Short(_blocks[_at]) : "";
        if (next.Length > 0 && Byline.IsJob(_draft.Language, next))
        {
            _blocks[_at++].Kind = ParagraphKind.Byline;
            for (var a = 0; a < authors.Count; a++)
            {
                authors[a] = authors[a] with { JobTitle = authors[a].JobTitle ?? LineEnds.TrimFullStop(next) };
            }
        }

        _draft.FromText.Authors.AddRange(authors);
        _draft.FromText.Date ??= byline.Date;
        return true;
    }

    /// <summary>"and John Doe" on a line of its own.</summary>
    private void ReadMoreNames(List<HeaderAuthor> authors)
    {
        var conjunction = _draft.Language.Bylines.Conjunction;
        var line = _at + 1 < _blocks.Count && _blocks[_at].IsOpen ? _draft.Short(_blocks[_at]) : "";
        if (line.StartsWithIgnoringCase(conjunction)
            && _draft.Plain(_blocks[_at]).Part(conjunction.Length, line.Length - conjunction.Length) is var rest
            && Byline.TryReadNames(_draft.Language, rest, isBacked: true) is { } more)
        {
            authors.AddRange(more.Authors);
            _blocks[_at++].Kind = ParagraphKind.Byline;
        }
    }

    /// <summary>Sentences right below the headline that a byline or a day ends.</summary>
    private bool ReadStandfirst(Block block)
    {
        const int back = 3;
        var above = _at - 1;
        while (above > 0 && above > _at - back && _blocks[above].Kind is ParagraphKind.Subheadline or ParagraphKind.Caption or ParagraphKind.Boilerplate)
        {
            above--;
        }

        if (!block.IsOpen || block.Mark != BlockMark.None || above < 0 || _blocks[above].Kind != ParagraphKind.Headline
            || _draft.FromText.Authors.Count > 0 || Standfirst.End(_draft, _at) <= _at
            || PageLine.IsMatch(_draft.Language, _draft.Short(block)) || CaptionLine.IsCredit(_draft.Language, _draft.Short(block)))
        {
            return false;
        }

        _blocks[_at++].Kind = ParagraphKind.Subheadline;
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
            && CharClasses.IsLetter(plain[plain.Length - 1]) && HeadlineReader.IsFollowedByText(_draft, _at);
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
