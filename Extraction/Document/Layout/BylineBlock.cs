using System;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Document.Layout;

/// <summary>Whether a block of the head is a byline: by its words, or by where it is and what is around it.</summary>
internal static class BylineBlock
{
    /// <summary>How far down the text is searched for somebody who is written about.</summary>
    private const int Reach = 700;

    // A list of names is no byline: sentences come below one.
    private const int Below = 8;                    // blocks
    private const int ShortestText = 60;

    /// <summary>The byline that a block is; null when it is none.</summary>
    public static BylineReading? Read(LayoutDraft draft, int index)
    {
        var block = draft.Blocks[index];
        var plain = draft.Plain(block);
        if (Byline.TryRead(draft.Language, plain, signedOff: false) is { } reading)
        {
            return reading;
        }

        return block.Mark is BlockMark.None or BlockMark.Heading && !CaptionLine.IsCredit(draft.Language, plain.Text)
            && draft.HasBodyBelow(index, Below, ShortestText)
            ? Names(draft, index, plain)
            : null;
    }

    /// <summary>The words that are alone on the line above the names: <c>By</c>, <c>Words</c>.</summary>
    public static bool IsAboveNames(LayoutDraft draft, int index)
    {
        var words = draft.Short(draft.Blocks[index]).TrimEnd(':', ' ');
        return words.Length > 0 && Array.Exists(draft.Language.Bylines.LinesAboveNames, line => words.EqualsIgnoringCase(line));
    }

    private static BylineReading? Names(LayoutDraft draft, int index, PlainText plain)
    {
        var next = index + 1 < draft.Blocks.Count ? draft.Short(draft.Blocks[index + 1]) : "";
        var isBacked = (index > 0 && IsAboveNames(draft, index - 1))
            || (next.Length > 0 && (Byline.IsJob(draft.Language, next) || DayLine.TryRead(draft.Language, next, out _) || IsHandle(next)));
        var reading = Byline.TryReadNames(draft.Language, plain, isBacked);
        return reading is not null && (isBacked || reading.IsBacked || !IsWrittenAbout(draft, index, reading)) ? reading : null;
    }

    private static bool IsHandle(string line) => line.IndexOf('@') >= 0 && line.IndexOf(' ') < 0;

    /// <summary>A name alone that the first words of the text repeat is the subject of the article.</summary>
    private static bool IsWrittenAbout(LayoutDraft draft, int index, BylineReading reading)
    {
        var end = draft.Blocks[index].End;
        var below = draft.Text.AsSpan(end, Math.Min(Reach, draft.Text.Length - end));
        foreach (var author in reading.Authors)
        {
            if (below.IndexOf(author.Name.AsSpan(author.Name.LastIndexOf(' ') + 1), StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
