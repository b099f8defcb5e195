namespace CorpusNamespace;

/// <summary>The gender of a person, known only from what an article or a correction says: never from a list of names.</summary>
[global::System.Text.Json.Serialization.JsonConverter(typeof(CorpusJson.WordConverter<Gender>))]
internal enum Gender
{
    /// <summary>Nothing says it.</summary>
    Unknown = 0,

    /// <summary>Female.</summary>
    Female = 1,

    /// <summary>Male.</summary>
    Male = 2,
}
