using Corpus.Extraction.Text;

namespace Corpus.Extraction.Languages;

/// <summary>The verbs and nouns that single constructions of the clause rules ask for.</summary>
internal sealed class CueWords
{
    /// <summary>Their object is the subject of the infinitive after it: <c>the vote led | Vega | to say so</c>.</summary>
    public required WordSet CausativeVerbs { get; init; }

    /// <summary>A gerund after them is theirs: <c>kept | saying so</c>.</summary>
    public required WordSet AspectualVerbs { get; init; }

    /// <summary>Verbs that never come before their subject.</summary>
    public required WordSet NeverInverted { get; init; }

    /// <summary>Tell that somebody gives out a text: <c>| issued | a statement saying so</c>.</summary>
    public required WordSet IssuingVerbs { get; init; }

    /// <summary><c>can be | heard | saying so</c></summary>
    public required WordSet PerceivedParticiples { get; init; }

    /// <summary>Carry a noun that reports: <c>| voiced | the hope that …</c></summary>
    public required WordSet LightVerbs { get; init; }

    /// <summary><c>to | quote | Vega, "we lost"</c></summary>
    public required WordSet QuotingVerbs { get; init; }

    /// <summary>Stand for the quote before them: <c>"We lost." | That | was Vega's verdict.</c></summary>
    public required WordSet QuoteDemonstratives { get; init; }

    /// <summary>Between a noun that reports and whose it is: <c>the verdict | of | Vega</c>.</summary>
    public required WordSet NounSourcePrepositions { get; init; }

    /// <summary><c>"We lost" is | how | Vega describes it</c></summary>
    public required string MannerWord { get; init; }

    /// <summary><c>| For | Vega, it was "a mess"</c></summary>
    public required WordSet ViewpointPrepositions { get; init; }

    /// <summary><c>| took | to the radio to say so</c></summary>
    public required WordSet MediumVerbs { get; init; }

    /// <summary><c>was | quoted | by the Herald as saying so</c></summary>
    public required WordSet CitedParticiples { get; init; }

    /// <summary><c>is | of | the opinion that</c></summary>
    public required WordSet ViewPrepositions { get; init; }

    /// <summary>Nouns for who holds a view: <c>is a | supporter | of the plan</c>.</summary>
    public required WordSet Holders { get; init; }

    /// <summary>Nouns whose content a form of the copula joins to them: <c>the | answer | was "no"</c>.</summary>
    public required WordSet NounsEqualToContent { get; init; }

    /// <summary><c>was | asked | whether …</c></summary>
    public required WordSet QuestionVerbs { get; init; }

    /// <summary>Passives of who is asked, not of who says it: <c>was | pressed | by reporters</c>.</summary>
    public required WordSet AskingParticiples { get; init; }

    /// <summary><c>| Asked | about it, she said …</c></summary>
    public required string AskedParticiple { get; init; }

    /// <summary>The first word of the cue <c>according to</c>.</summary>
    public required string AccordingWord { get; init; }

    /// <summary>Its second word.</summary>
    public required string AccordingPreposition { get; init; }

    /// <summary>A cue of one word: <c>…, | per | the report</c>.</summary>
    public required string SourcePreposition { get; init; }

    /// <summary>What somebody acts according to, who says nothing.</summary>
    public required WordSet Norms { get; init; }

    /// <summary><c>in the | words | of the mayor</c></summary>
    public required string WordsNoun { get; init; }

    /// <summary><c>in her | view |, the plan had failed</c></summary>
    public required WordSet ViewNouns { get; init; }

    /// <summary>Of these, what one can believe in.</summary>
    public required WordSet BelievedNouns { get; init; }

    /// <summary>Can come before the name of who is quoted after a dash: <c>— | more from | Vega:</c></summary>
    public required WordSet LabelOpeners { get; init; }

    public required string LabelPreposition { get; init; }

    /// <summary>Say that the speaker goes on.</summary>
    public required WordSet ContinuingVerbs { get; init; }

    /// <summary>Say so before another verb of speech.</summary>
    public required WordSet ContinuingAdverbs { get; init; }

    /// <summary>Begin a clause with a subject of its own.</summary>
    public required WordSet OtherSubjects { get; init; }
}
