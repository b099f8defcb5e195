namespace Corpus.Extraction.Languages;

/// <summary>Words of closed classes that the tagger has a rule of their own for.</summary>
internal enum FunctionWord : byte
{
    None,

    /// <summary><c>to</c>: before a verb a particle, else a preposition.</summary>
    InfinitiveMarker,

    /// <summary><c>that</c>: opens a clause, or is a relative pronoun or determiner.</summary>
    Complementizer,

    /// <summary><c>her</c>: before a noun a determiner, else a pronoun.</summary>
    PossessiveOrObject,

    /// <summary><c>like</c>: a verb after some subjects.</summary>
    VerbOrPreposition,

    /// <summary><c>as</c>: opens a clause or phrase, or is an adverb before an adjective.</summary>
    Equative,

    /// <summary><c>no</c>: before a noun a determiner, else an adverb.</summary>
    NegativeDeterminer,

    /// <summary>An adjective whatever the lexicon says: <c>other</c>.</summary>
    Adjective,

    /// <summary>An adverb whatever the lexicon says: <c>not</c>, <c>never</c>, <c>so</c>.</summary>
    Adverb,

    /// <summary>A relative or interrogative pronoun: <c>which</c>, <c>who</c>.</summary>
    RelativePronoun,
}
