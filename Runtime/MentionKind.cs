namespace CorpusNamespace;

/// <summary>How somebody is mentioned.</summary>
[global::System.Text.Json.Serialization.JsonConverter(typeof(CorpusJson.WordConverter<MentionKind>))]
internal enum MentionKind
{
    /// <summary>A name or part of one.</summary>
    Name = 0,

    /// <summary>A pronoun.</summary>
    Pronoun = 1,

    /// <summary>A description, such as a job.</summary>
    Nominal = 2,
}
