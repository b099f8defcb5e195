namespace Corpus.Tool;

/// <summary>What <c>corpus link</c> writes.</summary>
internal enum LinkOutput
{
    /// <summary>Both.</summary>
    All,

    /// <summary>JSON Lines: quotes, people and articles.</summary>
    Rows,

    /// <summary>The corpus that a project opens.</summary>
    Corpus,
}
