namespace Corpus.Extraction.Languages;

/// <summary>The cue verbs, adjectives and nouns of a language, and what they take.</summary>
internal sealed class VerbFrames
{
    private readonly WordMap<VerbFrame> _verbs;
    private readonly WordMap<VerbFrame> _adjectives;
    private readonly WordMap<VerbFrame> _nouns;

    /// <param name="verbs">By base form.</param>
    /// <param name="adjectives">By the word as it stands.</param>
    /// <param name="nouns">By singular and plural.</param>
    public VerbFrames(WordMap<VerbFrame> verbs, WordMap<VerbFrame> adjectives, WordMap<VerbFrame> nouns)
    {
        _verbs = verbs;
        _adjectives = adjectives;
        _nouns = nouns;
    }

    /// <summary>The frame of a verb in any form.</summary>
    public VerbFrame? OfVerb(WordEntry? verb) => verb is null ? null : _verbs.OfBase(verb);

    /// <summary>The frame of a verb in another form than its base.</summary>
    public VerbFrame? OfInflected(WordEntry? verb) => verb?.Lemma is null ? null : _verbs.OfBase(verb);

    public VerbFrame? OfAdjective(WordEntry adjective) => _adjectives.Of(adjective);

    /// <summary>The frame of a noun, in the singular or plural.</summary>
    public VerbFrame? OfNoun(WordEntry? noun) => noun is null ? null : _nouns.Of(noun);
}
