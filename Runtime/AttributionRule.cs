namespace CorpusNamespace;

/// <summary>Which rule attributed a quote. The order is the order in which the rules are tried.</summary>
internal enum AttributionRule
{
    /// <summary>No rule applied: the quote has no source.</summary>
    None,

    /// <summary>A correction in a curation file says who the source is.</summary>
    Correction,

    /// <summary>The quote, then source and cue: <c>"We won," the mayor said.</c></summary>
    QuoteSubjectVerb,

    /// <summary>The quote, the cue, then the source: <c>"We won," said Ann Lee, the mayor.</c></summary>
    QuoteVerbSubject,

    /// <summary>Source and cue after or inside the clause they report: <c>The plan, she said, had failed.</c></summary>
    ClauseSubjectVerb,

    /// <summary>Cue and source after the clause they report: <c>The plan had failed, said Ann Lee.</c></summary>
    ClauseVerbSubject,

    /// <summary><c>according to</c> before, after or inside its content.</summary>
    AccordingTo,

    /// <summary>Source and cue before a quote: <c>The mayor said, "We won."</c></summary>
    SubjectVerbQuote,

    /// <summary>Source and cue before a clause, with <c>that</c> or without: <c>The mayor said the plan had failed.</c></summary>
    SubjectVerbClause,

    /// <summary>Source and cue before an infinitive: <c>The mayor vowed to appeal.</c></summary>
    SubjectVerbInfinitive,

    /// <summary>Source and cue before a noun phrase: <c>The mayor criticized the plan.</c></summary>
    SubjectVerbObject,

    /// <summary>A noun reports: <c>her claim that …</c>, <c>the mayor's call for …</c></summary>
    NounCue,

    /// <summary><c>As the mayor put it, …</c></summary>
    AsSourceSays,

    /// <summary><c>in the mayor's words</c>, <c>in her view</c></summary>
    InSourceWords,

    /// <summary>A participle before its subject: <c>Noting that it had failed, the mayor …</c></summary>
    FrontedCue,

    /// <summary>A question somebody is asked: <c>Asked whether it had failed, …</c> The source is who asks.</summary>
    Asked,

    /// <summary>A relative pronoun stands for what is reported: <c>a plan that officials say was ready</c></summary>
    RelativeContent,

    /// <summary>Nobody in particular thinks so: <c>The plan is expected to fail.</c></summary>
    Impersonal,

    /// <summary>Who speaks stands behind "by": <c>The plan was described by the mayor as "a mess."</c></summary>
    Passive,

    /// <summary>A label and a colon: <c>Lee: Plan will fail</c></summary>
    HeadlineColon,

    /// <summary>A second cue of one subject: <c>She said it had failed, adding that …</c></summary>
    SharedSubject,

    /// <summary>A turn of a transcript or interview: <c>VEGA: We lost.</c></summary>
    SpeakerTurn,

    /// <summary>A block quotation that is signed, <c>— Ana Vega</c>, or that the paragraph before leads in with a colon.</summary>
    BlockQuotation,

    /// <summary>A quote of several paragraphs: whoever says the first paragraph says them all.</summary>
    SeveralParagraphs,

    /// <summary>A person and a verb, whatever it says, stand directly behind the quote: <c>"We lost," Vega shot back.</c></summary>
    SubjectBehindQuote,

    /// <summary>The words of the sentence before the quote are about a person: <c>Vega was firm: "We lost."</c></summary>
    SubjectBeforeQuote,

    /// <summary>The speaker goes on in the same paragraph: <c>"We lost," Vega said. "We will learn."</c></summary>
    Continuation,

    /// <summary>The next quote of the paragraph, with nothing between, names the speaker of both.</summary>
    ForwardReference,

    /// <summary>A dash and a name stand behind the quote, on its line or the next.</summary>
    Signature,

    /// <summary>The sentence before, in the same paragraph, is about the speaker.</summary>
    LeadInSentence,

    /// <summary>The paragraph before ends with a colon, or says that somebody speaks.</summary>
    LeadInParagraph,

    /// <summary>A paragraph that is only a quote goes on with the speaker whose words end the paragraph before.</summary>
    ParagraphContinuation,

    /// <summary>The next paragraph begins by saying that somebody added or also said something.</summary>
    TakenUp,
}
