namespace Corpus.Tool;

/// <summary>How the command writes quotes.</summary>
internal enum QuoteFormat
{
    /// <summary>JSON Lines: an object a line.</summary>
    Jsonl,

    /// <summary>A table for spreadsheets.</summary>
    Csv,
}
