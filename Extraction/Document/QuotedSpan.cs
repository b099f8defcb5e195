namespace Corpus.Extraction.Document;

/// <summary>A quoted span in quotation marks.</summary>
/// <param name="Tokens">Its tokens, the marks included.</param>
/// <param name="HasOpening">Its first token is its opening mark (not so where the opening mark is missing).</param>
/// <param name="HasClosing">Its last token is its closing mark (not so in the first paragraphs of a quote of several, or where the mark is missing).</param>
/// <param name="Parent">Index of the quoted span that holds it, or -1.</param>
/// <param name="ContinuesFrom">Index of the quoted span of the paragraph before that it goes on from (a quote of several paragraphs), or -1.</param>
internal readonly record struct QuotedSpan(TokenRange Tokens, bool HasOpening, bool HasClosing, int Parent, int ContinuesFrom)
{
    /// <summary>The words, marks left off.</summary>
    public TokenRange Inner => new(Tokens.First + (HasOpening ? 1 : 0), Tokens.End - (HasClosing ? 1 : 0));
}
