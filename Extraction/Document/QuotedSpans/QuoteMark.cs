namespace Corpus.Extraction.Document.QuotedSpans;

/// <summary>What a quotation mark does where it stands.</summary>
internal enum MarkSide : byte
{
    /// <summary>Its surroundings do not say: whether a quoted span is open decides.</summary>
    Either,
    Opens,
    Closes,
}

/// <summary>A quotation mark of an article.</summary>
/// <param name="Token">Its token.</param>
/// <param name="IsSingle">Written with single marks: <c>'</c>, <c>‘</c>, <c>‹</c>.</param>
/// <param name="IsCurly">Its glyph has a direction.</param>
internal readonly record struct QuoteMark(int Token, MarkSide Side, bool IsSingle, bool IsCurly)
{
    public bool MayOpen => Side != MarkSide.Closes;
    public bool MayClose => Side != MarkSide.Opens;
}
