namespace Corpus.Tool;

/// <summary>What the command writes to standard output.</summary>
internal enum QuoteFormat
{
    /// <summary>JSON Lines: an object a line.</summary>
    Jsonl,

    /// <summary>A table for spreadsheets.</summary>
    Csv,

    /// <summary>JSON-LD: an article with its people and quotes a line.</summary>
    Jsonld,
}
