namespace CorpusNamespace;

/// <summary>How sure an attribution is, as measured for the rule that made it.</summary>
internal enum Confidence
{
    /// <summary>Below nine in ten.</summary>
    Low,

    /// <summary>Nine in ten or more.</summary>
    Medium,

    /// <summary>Ninety-six in a hundred or more.</summary>
    High,
}
