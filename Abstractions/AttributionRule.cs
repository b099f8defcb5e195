namespace Corpus.Abstractions;

/// <summary>Which rule attributed a quote. The numbers never change.</summary>
public enum AttributionRule
{
    /// <summary>No rule applied: the quote has no source.</summary>
    None = 0,

    /// <summary>A correction in a curation file names the source.</summary>
    Correction = 1,

    /// <summary>The quote, then source and cue: <c>"We won," the mayor said.</c></summary>
    QuoteSubjectVerb = 2,

    /// <summary>The quote, the cue, then the source: <c>"We won," said Ann Lee, the mayor.</c></summary>
    QuoteVerbSubject = 3,

    /// <summary>Source and cue after or inside the clause they report: <c>The plan, she said, had failed.</c></summary>
    ClauseSubjectVerb = 4,

    /// <summary>Cue and source after the clause they report: <c>The plan had failed, said Ann Lee.</c></summary>
    ClauseVerbSubject = 5,

    /// <summary><c>according to</c> before, after or inside its content.</summary>
    AccordingTo = 6,

    /// <summary>Source and cue before a quote: <c>The mayor said, "We won."</c></summary>
    SubjectVerbQuote = 7,

    /// <summary>Source and cue before a clause, with <c>that</c> or without: <c>The mayor said the plan had failed.</c></summary>
    SubjectVerbClause = 8,

    /// <summary>Source and cue before an infinitive: <c>The mayor vowed to appeal.</c></summary>
    SubjectVerbInfinitive = 9,

    /// <summary>Source and cue before a noun phrase: <c>The mayor criticized the plan.</c></summary>
    SubjectVerbObject = 10,

    /// <summary>A reporting noun: <c>her claim that …</c>, <c>the mayor's call for …</c></summary>
    NounCue = 11,

    /// <summary><c>As the mayor put it, …</c></summary>
    AsSourceSays = 12,

    /// <summary><c>in the mayor's words</c>, <c>in her view</c></summary>
    InTheWordsOf = 13,

    /// <summary>A participle before its subject: <c>Noting that it had failed, the mayor …</c></summary>
    ParticipialCue = 14,

    /// <summary>A question that somebody is asked: <c>Asked whether it had failed, …</c> The source is the one who asks.</summary>
    Asked = 15,

    /// <summary>A relative pronoun refers to what is reported: <c>a plan that officials say was ready</c></summary>
    RelativeContent = 16,

    /// <summary>No particular source: <c>The plan is expected to fail.</c></summary>
    Impersonal = 17,

    /// <summary>The source is named after "by": <c>The plan was described by the mayor as "a mess."</c></summary>
    Passive = 18,

    /// <summary>A label and a colon: <c>Lee: Plan will fail</c></summary>
    HeadlineColon = 19,

    /// <summary>A second cue of one subject: <c>She said it had failed, adding that …</c></summary>
    SharedSubject = 20,

    /// <summary>A turn of a transcript or interview: <c>VEGA: We lost.</c></summary>
    SpeakerTurn = 21,

    /// <summary>A block quotation that is signed, <c>— Ana Vega</c>, or that the paragraph before introduces with a colon.</summary>
    BlockQuotation = 22,

    /// <summary>A quote of several paragraphs: the speaker of one paragraph is the speaker of all.</summary>
    SeveralParagraphs = 23,

    /// <summary>A person and any verb directly after the quote: <c>"We lost," Vega shot back.</c></summary>
    SubjectAfterQuote = 24,

    /// <summary>The words before the quote in its sentence are about a person: <c>Vega was firm: "We lost."</c></summary>
    SubjectBeforeQuote = 25,

    /// <summary>The speaker goes on in the same paragraph: <c>"We lost," Vega said. "We will learn."</c></summary>
    Continuation = 26,

    /// <summary>The next quote of the paragraph, with nothing between, names the speaker of both.</summary>
    ForwardReference = 27,

    /// <summary>A dash and a name after the quote, on its line or the next.</summary>
    Signature = 28,

    /// <summary>The sentence before, in the same paragraph, is about the speaker.</summary>
    PrecedingSentence = 29,

    /// <summary>The paragraph before ends with a colon, or says that somebody is speaking.</summary>
    PrecedingParagraph = 30,

    /// <summary>A paragraph that is only a quote continues the speaker whose words end the paragraph before.</summary>
    ParagraphContinuation = 31,

    /// <summary>The next paragraph begins by saying that somebody added something or also said it.</summary>
    NextParagraph = 32,

    /// <summary>A reporting noun and <c>be</c>: <c>The mayor's answer was that the plan had failed.</c></summary>
    CopularNounCue = 33,

    /// <summary>A light verb with a reporting noun: <c>The mayor expressed concern about the plan.</c></summary>
    LightVerbCue = 34,

    /// <summary>What something is called, by somebody or in general: <c>The plan was described as "a mess."</c></summary>
    PassiveNaming = 35,

    /// <summary>Quoted words within the writer's own clause are attributed to its subject: <c>Vega thanked the council for "stepping up at last."</c></summary>
    FragmentSubject = 36,

    /// <summary>A further quote of the sentence, joined by a comma or conjunction: <c>She called it "late," because "nobody cared."</c></summary>
    CoordinatedQuote = 37,

    /// <summary>Somebody speaks earlier in the sentence: <c>It helps, Vega said, that the town "came together for once."</c></summary>
    SentenceSpeaker = 38,

    /// <summary>Quoted words within the writer's clause, after a quote: <c>"We lost," Vega said. Now, "there is no money for it."</c></summary>
    FragmentContinuation = 39,

    /// <summary>A report before the quote, in the same paragraph, names the speaker: <c>Vega said that the vote was lost. "Nobody came."</c></summary>
    PrecedingReport = 40,

    /// <summary>An answer in an interview without labels, after a question in a paragraph of its own: only the speaker is known.</summary>
    InterviewAnswer = 41,

    /// <summary>A noun beside the quote names its source: <c>"We lost." That was Vega's verdict.</c></summary>
    NounBesideQuote = 42,

    /// <summary>A paragraph that is only a quote, before one that begins with the name of somebody new.</summary>
    IntroducedNext = 43,

    /// <summary>A paragraph that is only a quote, after one about the only person named so far, or after a question of the writer's.</summary>
    OnlyPerson = 44,

    /// <summary>The sentence begins by naming whose view it gives: <c>For Vega, it was "a mess."</c></summary>
    Viewpoint = 45,

    /// <summary>The line before the quote only introduces somebody: <c>Ana Vega, 71, retired</c></summary>
    NameLine = 46,

    /// <summary>A quote alone, in an article that quotes hardly anybody but one person: <c>Does she miss the sea? ¶ "Every day."</c></summary>
    LeadingSpeaker = 47,
}
