namespace CorpusNamespace;

/// <summary>Which rule attributed a quote. The order is the order in which the rules are tried.</summary>
internal enum AttributionRule
{
    /// <summary>No rule applied: the quote has no source.</summary>
    None,

    /// <summary>A correction in a curation file says who the source is.</summary>
    Correction,
}
