namespace CorpusNamespace;

/// <summary>How much of the content stands in quotation marks.</summary>
internal enum QuoteKind
{
    /// <summary>It begins and ends in quotation marks, and nine in ten of its words or more stand in them.</summary>
    Direct = 0,

    /// <summary>Part of it stands in quotation marks.</summary>
    Mixed = 1,

    /// <summary>None of it stands in quotation marks.</summary>
    Indirect = 2,
}
