namespace CorpusNamespace;

/// <summary>What the source of a quote is.</summary>
[global::System.Text.Json.Serialization.JsonConverter(typeof(CorpusJson.WordConverter<SourceKind>))]
internal enum SourceKind
{
    /// <summary>The article names no source, or none could be found.</summary>
    None = 0,

    /// <summary>One person, named or referred to by a pronoun or a description.</summary>
    Person = 1,

    /// <summary>An organisation, institution, company, government or outlet.</summary>
    Organization = 2,

    /// <summary>Several people, or a group of people.</summary>
    Group = 3,

    /// <summary>A person whose name the article does not give.</summary>
    Unnamed = 4,

    /// <summary>A document, poll, report, law, sign or statement.</summary>
    Document = 5,
}
