namespace Corpus.Import.Output;

/// <summary>What became of an article.</summary>
internal enum WriteResult
{
    /// <summary>A file that was not there.</summary>
    Added,

    /// <summary>A file with another text than before.</summary>
    Changed,

    /// <summary>The file has this text already.</summary>
    Unchanged,

    /// <summary>The file was edited by hand, and left alone.</summary>
    Edited,

    /// <summary>The same article has been written in this run.</summary>
    Duplicate,
}
