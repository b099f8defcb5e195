namespace Corpus.Tool;

/// <summary>How much is said of what is wrong or doubtful.</summary>
internal enum Verbosity
{
    /// <summary>Errors only, and no counts.</summary>
    Quiet,

    /// <summary>Errors and warnings; what is only doubtful is counted.</summary>
    Normal,

    /// <summary>Everything.</summary>
    Detailed,
}
