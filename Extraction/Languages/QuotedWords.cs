using Corpus.Extraction.Text;

namespace Corpus.Extraction.Languages;

/// <summary>The words that tell what a quoted span in quotation marks is: a term, a title, a translation.</summary>
internal sealed class QuotedWords
{
    /// <summary>Stay in lower case in a title.</summary>
    public required WordSet SmallTitleWords { get; init; }

    /// <summary>Nouns after which a word is mentioned: <c>the | term | "river"</c>.</summary>
    public required WordSet NounsForWords { get; init; }

    /// <summary><c>| words | such as "river"</c></summary>
    public required WordSet NounsForSeveralWords { get; init; }

    /// <summary><c>the | concept | of "river"</c></summary>
    public required WordSet NounsForIdeas { get; init; }

    /// <summary>Stand right before what something is called.</summary>
    public required WordSet NamingParticiples { get; init; }

    /// <summary>Of these, one that is never a verb, whatever the tagger takes it for.</summary>
    public required string SoCalled { get; init; }

    /// <summary><c>| known | as "river"</c></summary>
    public required WordSet KnownParticiples { get; init; }

    /// <summary><c>a cold, | called | "wet"</c>; where somebody calls it so, it is what they say.</summary>
    public required string CalledParticiple { get; init; }

    /// <summary><c>(| see | "How it works")</c></summary>
    public required string ReferenceVerb { get; init; }

    /// <summary><c>words | such | as "river"</c></summary>
    public required string ExampleDeterminer { get; init; }

    /// <summary><c>known | as | "river"</c>, <c>painted him | as | "vague"</c></summary>
    public required string RoleMarker { get; init; }

    /// <summary><c>the concept | of | "river"</c></summary>
    public required string ContentPreposition { get; init; }

    /// <summary>Its phrase can be a description in somebody's words: <c>accused | of | "Doing Nothing"</c>.</summary>
    public required string TitlePreposition { get; init; }

    /// <summary><c>"Night Train," | by | Ana Vega</c></summary>
    public required string AuthorMarker { get; init; }

    /// <summary>Pronouns for who writes and who reads.</summary>
    public required WordSet WriterAndReader { get; init; }

    /// <summary>Stand right before a translation.</summary>
    public required WordSet MeaningWords { get; init; }

    /// <summary>Stand before a translation, linking words between them.</summary>
    public required WordSet TranslatingWords { get; init; }

    public required WordSet TranslationLinks { get; init; }

    /// <summary><c>Spanish | for | "witches"</c></summary>
    public required string TranslationPreposition { get; init; }

    /// <summary>Nouns for what has a title, and its kinds.</summary>
    public required WordSet Works { get; init; }

    /// <summary>Last words of names of laws, programmes and prizes.</summary>
    public required WordSet TitleEndings { get; init; }

    /// <summary>Nouns and verbs for who makes a work and what they do.</summary>
    public required WordSet PeopleOfWorks { get; init; }

    /// <summary><c>a play | called | "Night Train"</c></summary>
    public required WordSet IntroducingParticiples { get; init; }

    /// <summary>Verbs that take a work: <c>| streams | "Night Train"</c>.</summary>
    public required WordSet OfferingVerbs { get; init; }

    /// <summary>Verbs that take a programme: <c>| told | "Morning Talk"</c>.</summary>
    public required WordSet TellingVerbs { get; init; }

    public required WordSet Broadcasters { get; init; }

    /// <summary><c>"Night Train," | which | opens in May</c></summary>
    public required WordSet NonRestrictiveRelatives { get; init; }

    /// <summary>The last letter of a verb after a noun in the singular.</summary>
    public required char SingularVerbEnding { get; init; }
}
