using Corpus.Extraction.Text;

namespace Corpus.Extraction.Languages;

/// <summary>The small words that clauses are built with.</summary>
internal sealed class ClauseWords
{
    /// <summary>Begins a reported clause: <c>said | that | the plan had failed</c>.</summary>
    public required string Complementizer { get; init; }

    /// <summary>The relative pronoun for people and things: <c>a statement | that | said so</c>.</summary>
    public required string GeneralRelative { get; init; }

    /// <summary>Stands for what was said before, and is nobody: <c>| That | said enough</c>.</summary>
    public required string Demonstrative { get; init; }

    /// <summary><c>Vega, | who | had come</c></summary>
    public required string PersonalRelative { get; init; }

    /// <summary><c>the mayor, | whose | aide had come</c></summary>
    public required string PossessiveRelative { get; init; }

    /// <summary><c>the mayor, | whom | they asked</c></summary>
    public required string ObjectRelative { get; init; }

    /// <summary><c>| what | she called a mistake</c></summary>
    public required string FreeRelative { get; init; }

    /// <summary><c>the town, | where | she lives</c></summary>
    public required string PlaceRelative { get; init; }

    /// <summary>Begin a relative clause after a comma.</summary>
    public required WordSet RelativeWords { get; init; }

    /// <summary>Can be the subject of a relative clause after a comma.</summary>
    public required WordSet SubjectRelatives { get; init; }

    /// <summary>Can stand for what is said in a relative clause.</summary>
    public required WordSet ContentRelatives { get; init; }

    /// <summary>Stand for the noun before them where no preposition is between.</summary>
    public required WordSet NamedRelatives { get; init; }

    /// <summary>Begin an indirect question.</summary>
    public required WordSet QuestionWords { get; init; }

    /// <summary>Begin what somebody was asked, whatever the tagger takes them for.</summary>
    public required WordSet AskedQuestionWords { get; init; }

    /// <summary>Begin a reported clause that a quote can be part of.</summary>
    public required WordSet ClauseMarkers { get; init; }

    /// <summary><c>vowed | to | appeal</c></summary>
    public required string InfinitiveMarker { get; init; }

    /// <summary>Stands before the subject of an infinitive: <c>| for | her to say</c>.</summary>
    public required string InfinitiveSubjectMarker { get; init; }

    /// <summary><c>vowed | not | to appeal</c></summary>
    public required string NegationParticle { get; init; }

    /// <summary><c>the mayor | of | the town</c></summary>
    public required string GenitivePreposition { get; init; }

    /// <summary>Stands before who does what a passive says: <c>was praised | by | the mayor</c>.</summary>
    public required string AgentMarker { get; init; }

    /// <summary>Stands before what something is taken for: <c>described it | as | vague</c>.</summary>
    public required string RoleMarker { get; init; }

    /// <summary><c>looks | like | a mistake</c></summary>
    public required string ResemblanceMarker { get; init; }

    /// <summary>Begins a clause about what is said: <c>| as | she put it</c>.</summary>
    public required string CommentConjunction { get; init; }

    /// <summary>Stands before a noun with a participle: <c>| with | the mayor saying so</c>.</summary>
    public required string AbsoluteMarker { get; init; }

    /// <summary><c>asked | about | the plan</c></summary>
    public required string TopicPreposition { get; init; }

    /// <summary>Stands before what is asked for, never in the phrase of who is asked: <c>asked officials | for | a vote</c>.</summary>
    public required string RequestPreposition { get; init; }

    /// <summary><c>was called | on | to resign</c></summary>
    public required string RequestParticle { get; init; }

    /// <summary><c>is known | for | saying so</c></summary>
    public required string ReputationPreposition { get; init; }

    /// <summary><c>is | known | for saying so</c></summary>
    public required string ReputedParticiple { get; init; }

    /// <summary>Stands before where something is said: <c>| in | a statement</c>.</summary>
    public required string MediumPreposition { get; init; }

    /// <summary>Its phrase holds a conjunction: <c>| between | the mayor and her aide</c>.</summary>
    public required string PairPreposition { get; init; }

    /// <summary>Stand between a person and a place after a comma: <c>Vega, | of | Tampa, said</c>.</summary>
    public required WordSet OriginPrepositions { get; init; }

    /// <summary>Stand before who is spoken to: <c>tweeted back | at | the mayor</c>.</summary>
    public required WordSet AddresseePrepositions { get; init; }

    /// <summary>Stand before the content of a noun without a frame: <c>a supporter | of | the plan</c>.</summary>
    public required WordSet NounContentPrepositions { get; init; }

    /// <summary>Stand before the second complement of a passive: <c>was praised | for | the plan</c>.</summary>
    public required WordSet PassiveComplementPrepositions { get; init; }

    /// <summary>Begin phrases that tell when or how something is said, not which noun is meant.</summary>
    public required WordSet CircumstancePrepositions { get; init; }

    /// <summary>Joins two sources of one cue.</summary>
    public required string AdditiveConjunction { get; init; }

    /// <summary><c>praised the plan | but | left</c></summary>
    public required string AdversativeConjunction { get; init; }

    /// <summary>Begins no clause of its own: <c>more | than | she said</c>.</summary>
    public required string ComparativeConjunction { get; init; }

    /// <summary><c>she said so, | while | adding</c></summary>
    public required string ContrastConjunction { get; init; }

    /// <summary>Begin a clause that is set against the one before.</summary>
    public required WordSet ContrastConjunctions { get; init; }

    /// <summary>Begin what is set against the whole sentence.</summary>
    public required WordSet ConcessiveWords { get; init; }

    /// <summary>Can stand loosely after content: <c>she said so, | because | …</c></summary>
    public required string CausalConjunction { get; init; }

    /// <summary><c>| when | asked about it</c></summary>
    public required string CircumstanceConjunction { get; init; }

    /// <summary>Open a clause as well as a phrase: <c>after | she left</c>.</summary>
    public required WordSet TimeConjunctions { get; init; }

    /// <summary><c>called for a vote | when | she spoke</c></summary>
    public required WordSet TimeConjunctionsBeforeClause { get; init; }

    /// <summary><c>praised the plan | before | leaving</c></summary>
    public required WordSet TimeConjunctionsBeforeGerund { get; init; }

    /// <summary><c>| as | she spoke, she said</c></summary>
    public required WordSet TemporalConjunctions { get; init; }

    /// <summary>Begin a clause that holds a cue after its content.</summary>
    public required WordSet CueClauseOpeners { get; init; }

    /// <summary>Begin a clause whose subject a later verb does not share.</summary>
    public required WordSet SharedSubjectOpeners { get; init; }

    /// <summary>Begins an afterthought: <c>…, | even | if it fails</c>.</summary>
    public required string FocusParticle { get; init; }

    /// <summary>The base form of the verb that joins subject and predicate.</summary>
    public required string Copula { get; init; }

    public required WordSet CopulaForms { get; init; }

    /// <summary><c>lawsuits | being | considered</c></summary>
    public required string CopulaGerund { get; init; }

    /// <summary>Stand between a noun and its content: <c>the answer | was | no</c>.</summary>
    public required WordSet QuotingCopulas { get; init; }

    /// <summary>The base form of the verb before a participle: <c>| has | said</c>.</summary>
    public required string PerfectAuxiliary { get; init; }

    public required WordSet PastAuxiliaries { get; init; }

    /// <summary>A subject that is nobody: <c>| it | is clear that …</c></summary>
    public required string ExpletivePronoun { get; init; }

    /// <summary><c>| there | was</c></summary>
    public required string ExistentialWord { get; init; }

    /// <summary>Join a quote to the clause before it.</summary>
    public required WordSet ReportConjunctions { get; init; }
}
