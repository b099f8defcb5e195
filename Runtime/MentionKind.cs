namespace CorpusNamespace;

/// <summary>By what kind of words somebody is mentioned.</summary>
internal enum MentionKind
{
    /// <summary>A name or part of one.</summary>
    Name,

    /// <summary>A pronoun.</summary>
    Pronoun,

    /// <summary>A description, such as a job.</summary>
    Nominal,
}
