namespace CorpusNamespace;

/// <summary>How much of the content is in quotation marks.</summary>
[global::System.Text.Json.Serialization.JsonConverter(typeof(CorpusJson.QuoteKindConverter))]
internal enum QuoteKind
{
    /// <summary>It begins and ends in quotation marks, and at least nine in ten of its words are inside them.</summary>
    Direct = 0,

    /// <summary>Part of it is in quotation marks.</summary>
    Mixed = 1,

    /// <summary>None of it is in quotation marks.</summary>
    Indirect = 2,
}
