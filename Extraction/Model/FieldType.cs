namespace Corpus.Extraction.Model;

/// <summary>What the values of a declared field are.</summary>
internal enum FieldType
{
    Text,
    Integer,
    Number,
    Boolean,
    Date,
    Url,

    /// <summary>The name of a person of the corpus.</summary>
    Person,

    /// <summary>The name of an article of the corpus.</summary>
    Article,
}
