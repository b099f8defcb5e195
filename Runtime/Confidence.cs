namespace CorpusNamespace;

/// <summary>How reliable an attribution is, as measured for the rule that made it.</summary>
[global::System.Text.Json.Serialization.JsonConverter(typeof(CorpusJson.WordConverter<Confidence>))]
internal enum Confidence
{
    /// <summary>Right in fewer than 90 of 100 measured cases, or measured too rarely to know.</summary>
    Low = 0,

    /// <summary>Right in at least 90 of 100 measured cases.</summary>
    Medium = 1,

    /// <summary>Right in at least 96 of 100 measured cases.</summary>
    High = 2,
}
