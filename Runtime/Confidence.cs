namespace CorpusNamespace;

/// <summary>How sure an attribution is, as measured for the rule that made it.</summary>
internal enum Confidence
{
    /// <summary>Below nine in ten.</summary>
    Low = 0,

    /// <summary>Nine in ten or more.</summary>
    Medium = 1,

    /// <summary>Ninety-six in a hundred or more.</summary>
    High = 2,
}
