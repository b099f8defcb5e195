using System;

namespace Corpus.Extraction.Document.QuotedSpans;

/// <summary>How a paragraph begins that follows one with an open quotation mark.</summary>
internal enum ParagraphStart : byte
{
    /// <summary>With nothing that goes on from an open quoted span.</summary>
    Plain,

    /// <summary>With an opening mark, as each paragraph of a quote of several does.</summary>
    Opens,

    /// <summary>Without a mark, but its first mark closes.</summary>
    ClosesLater,
}

/// <summary>Two marks of a paragraph that belong together, or one whose partner is missing.</summary>
/// <param name="Tokens">From mark to mark, both included.</param>
/// <param name="Continues">It goes on from the quoted span that the paragraph before left open.</param>
/// <param name="StaysOpen">It goes on in the next paragraph.</param>
internal readonly record struct MarkPair(TokenRange Tokens, bool HasOpening, bool HasClosing, bool Continues, bool StaysOpen)
{
    /// <summary>By start, the one that holds another before it.</summary>
    public static readonly Comparison<MarkPair> ByPlace = (a, b) =>
        a.Tokens.First != b.Tokens.First ? a.Tokens.First.CompareTo(b.Tokens.First) : b.Tokens.End.CompareTo(a.Tokens.End);
}
