namespace CorpusNamespace;

/// <summary>How much of the content stands in quotation marks.</summary>
internal enum QuoteKind
{
    /// <summary>All of it stands in quotation marks.</summary>
    Direct,

    /// <summary>Part of it stands in quotation marks.</summary>
    Mixed,

    /// <summary>None of it stands in quotation marks.</summary>
    Indirect,
}
