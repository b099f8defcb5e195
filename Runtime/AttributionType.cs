namespace CorpusNamespace;

/// <summary>
/// What an attribution says of the stance its source takes towards the content, told from the cue: the four types of the Penn
/// Attribution Relations Corpus (PARC). The numbers never change.
/// </summary>
[global::System.Text.Json.Serialization.JsonConverter(typeof(CorpusJson.WordConverter<AttributionType>))]
internal enum AttributionType
{
    /// <summary>The source says it: <c>said</c>, <c>according to</c>; also an attribution without a cue.</summary>
    Assertion = 0,

    /// <summary>The source thinks, hopes or fears it: <c>believes</c>, <c>expects</c>.</summary>
    Belief = 1,

    /// <summary>The source knows or perceives it, so that it holds: <c>knows</c>, <c>realized</c>, <c>regrets</c>.</summary>
    Fact = 2,

    /// <summary>The source wants it to happen, or means to do it: <c>wants to</c>, <c>vowed to</c>, <c>plans</c>.</summary>
    Eventuality = 3,
}
