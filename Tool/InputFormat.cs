namespace Corpus.Tool;

/// <summary>What the standard input is.</summary>
internal enum InputFormat
{
    /// <summary>One article.</summary>
    Text,

    /// <summary>An article a line, as JSON.</summary>
    Jsonl,
}
