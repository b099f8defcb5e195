using Corpus.Extraction.Text;

namespace Corpus.Extraction.Languages;

/// <summary>The small words of noun phrases, and the words that tell when and how something is said.</summary>
internal sealed class PhraseWords
{
    public required string DefiniteArticle { get; init; }

    public required WordSet IndefiniteArticles { get; init; }

    /// <summary>Determiners that can be a whole phrase and so begin another.</summary>
    public required WordSet OpeningDeterminers { get; init; }

    /// <summary>Pronouns that others can follow in one phrase: <c>those in the room</c>, <c>many of them</c>.</summary>
    public required WordSet HeadPronouns { get; init; }

    public required WordSet PossessivePronouns { get; init; }

    public required WordSet ObjectPronouns { get; init; }

    /// <summary>Subjects right before a participle that must be a past: <c>| he | ruled</c>.</summary>
    public required WordSet SubjectPronouns { get; init; }

    /// <summary><c>Lee | himself | said</c></summary>
    public required WordSet Reflexives { get; init; }

    public required WordSet PersonalReflexives { get; init; }

    /// <summary><c>they | all | said</c></summary>
    public required WordSet FloatingQuantifiers { get; init; }

    /// <summary>A phrase of its own: <c>| most | said so</c>.</summary>
    public required string SuperlativeQuantifier { get; init; }

    /// <summary><c>| about | 50 people</c></summary>
    public required WordSet Approximations { get; init; }

    /// <summary><c>officials, | including | the mayor, said</c></summary>
    public required string InclusionParticiple { get; init; }

    /// <summary>A participle that is a preposition: <c>| following | the vote</c>.</summary>
    public required string SequenceParticiple { get; init; }

    /// <summary>The ending of most nouns in the plural.</summary>
    public required string PluralEnding { get; init; }

    /// <summary>Nouns before the title of a member of a body, which look like verbs: <c>| state | Sen. Lee</c>.</summary>
    public required WordSet BodyModifiers { get; init; }

    /// <summary>Stand before a day or time: <c>| last | Monday</c>.</summary>
    public required WordSet TimeModifiers { get; init; }

    /// <summary>Stand before a day or time between subject and verb: <c>the court | this | week ruled</c>.</summary>
    public required WordSet TimeModifiersBeforeVerb { get; init; }

    /// <summary>Stand before a day or time that ends a sentence.</summary>
    public required WordSet TimeModifiersAfterContent { get; init; }

    /// <summary>Stand before a time that begins a sentence.</summary>
    public required WordSet TimeModifiersAtStart { get; init; }

    /// <summary>Begin a time directly after a cue: <c>told | last | week</c>.</summary>
    public required WordSet TimeModifiersAfterCue { get; init; }

    /// <summary>The ending of adverbs that tell how something is said.</summary>
    public required string MannerEnding { get; init; }

    /// <summary>Adverbs with that ending that belong to what follows.</summary>
    public required WordSet FocusAdverbs { get; init; }

    /// <summary>Adverbs without that ending that tell how or when something is said.</summary>
    public required WordSet MannerAdverbs { get; init; }
}
