namespace Corpus.Extraction.Attribution;

/// <summary>
/// When a rule is tried. The phases up to <see cref="Noun"/> read one sentence after another, <see cref="Article"/> the
/// whole article once, and the last two each quoted span that has no source by then.
/// </summary>
internal enum RulePhase
{
    /// <summary>From left to right, at each verb that may be a cue: its content comes before it. Tried first, as such a cue governs all before it.</summary>
    TrailingCue,

    /// <summary>At the same time, at each word that is no such verb.</summary>
    Preposition,

    /// <summary>At a verb that is in no list, where the place next to a quote says enough.</summary>
    UnlistedVerb,

    /// <summary>Once for each sentence.</summary>
    Label,

    /// <summary>At each noun before a verb: what the noun reports may hold the verb.</summary>
    NounBeforeVerb,

    /// <summary>At each verb that says little itself.</summary>
    LightVerb,

    /// <summary>At each verb that is not taken yet: its content is fronted, passive, relative or after it.</summary>
    Verb,

    /// <summary>At the same verbs: subject, verb, content.</summary>
    SubjectVerb,

    /// <summary>At each noun that is not taken yet.</summary>
    Noun,

    /// <summary>Once for each article: whole paragraphs of one speaker.</summary>
    Article,

    /// <summary>For some quoted words within the writer's own clause.</summary>
    Fragment,

    /// <summary>For a quote of whole clauses.</summary>
    Utterance,
}
