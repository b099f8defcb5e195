using Corpus.Extraction.Text;

namespace Corpus.Extraction.Languages;

/// <summary>The words and endings that the tagger decides by.</summary>
internal sealed class TaggingWords
{
    /// <summary>The base form of the verb that stands for others: <c>| does | she say</c>.</summary>
    public required string SupportVerb { get; init; }

    /// <summary>A short form that is a verb or makes a possessive.</summary>
    public required string SharedClitic { get; init; }

    /// <summary>Before that clitic, which is a pronoun then.</summary>
    public required string LetVerb { get; init; }

    /// <summary>After that clitic, which is a verb then.</summary>
    public required WordSet SignsOfVerbClitic { get; init; }

    /// <summary>Determiners that a possessive can come before.</summary>
    public required WordSet AmountsAfterPossessive { get; init; }

    /// <summary>Endings of pronouns for people: <c>someone</c>, <c>nobody</c>.</summary>
    public required string[] PersonEndings { get; init; }

    /// <summary>Open a clause of their own, whatever the lexicon says.</summary>
    public required WordSet FreeRelatives { get; init; }

    /// <summary>Follows a possessive: <c>her | own</c>.</summary>
    public required string OwnWord { get; init; }

    /// <summary><c>| as | big | as</c>; alone it opens a clause or phrase.</summary>
    public required string Equative { get; init; }

    /// <summary>Stands after an adjective or before a noun.</summary>
    public required string SufficientWord { get; init; }

    /// <summary>Determiners that are tagged as adjectives.</summary>
    public required WordSet AmountAdjectives { get; init; }

    /// <summary>Adjectives before a noun, else adverbs.</summary>
    public required WordSet Degrees { get; init; }

    /// <summary>After a degree that is an amount: <c>more | than</c>.</summary>
    public required WordSet SignsOfAmount { get; init; }

    /// <summary>Before it: <c>| at | least</c>.</summary>
    public required string AmountPreposition { get; init; }

    /// <summary>Subordinators only where a clause follows.</summary>
    public required WordSet LinkingAdverbs { get; init; }

    /// <summary>Adverbs after most verbs.</summary>
    public required WordSet Directions { get; init; }

    /// <summary>After a direction that is a preposition: <c>out | of</c>.</summary>
    public required string DirectionPreposition { get; init; }

    /// <summary>An adverb whatever follows.</summary>
    public required string AheadAdverb { get; init; }

    /// <summary>Follow an adverb seldom.</summary>
    public required WordSet PrepositionsAfterAdverb { get; init; }

    /// <summary>Verbs that are past forms beside a clause.</summary>
    public required WordSet SayingVerbs { get; init; }

    /// <summary>Stand between participle and agent: <c>sent | out | by</c>.</summary>
    public required WordSet VerbParticles { get; init; }

    /// <summary>Can have a clause: <c>| in | that the plan failed</c>.</summary>
    public required WordSet ClausePrepositions { get; init; }

    /// <summary>Can be a subject: <c>| one | shows</c>.</summary>
    public required string NumeralPronoun { get; init; }

    /// <summary>Pronouns that are no subject.</summary>
    public required WordSet ObjectForms { get; init; }

    public required string[] ReflexiveEndings { get; init; }

    /// <summary>A verb follows them at once: <c>| help | win</c>.</summary>
    public required WordSet BareInfinitiveVerbs { get; init; }

    public required string PluralWithoutEnding { get; init; }

    /// <summary>Stands alone before a verb: <c>| this | shows</c>.</summary>
    public required string SingularDemonstrative { get; init; }

    /// <summary>Stand alone before a verb: <c>| each | shows the town</c>.</summary>
    public required WordSet SingularDeterminers { get; init; }

    /// <summary>Stand alone before a verb: <c>| many | followed</c>.</summary>
    public required WordSet QuantitiesAlone { get; init; }

    /// <summary><c>an official | later | walked</c></summary>
    public required string LaterAdverb { get; init; }

    /// <summary>Adjectives too, but seldom.</summary>
    public required WordSet MostlyAdverbs { get; init; }

    public required string AdverbEnding { get; init; }

    public required string GerundEnding { get; init; }

    public required string PastEnding { get; init; }

    /// <summary>The same letters where they belong to the stem.</summary>
    public required string NoPastEnding { get; init; }

    public required string PluralEnding { get; init; }

    public required string OrdinalEnding { get; init; }

    /// <summary>Endings of several members of a nation or party.</summary>
    public required string[] PeopleEndings { get; init; }

    public required string PartyAdjectiveEnding { get; init; }

    public required string[] AdjectiveEndings { get; init; }

    /// <summary>Endings of words that are no names.</summary>
    public required string[] CommonEndings { get; init; }
}
