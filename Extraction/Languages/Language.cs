namespace Corpus.Extraction.Languages;

/// <summary>What the stages may ask of the language of an article. It never changes, and all articles share it.</summary>
internal sealed class Language
{
    public required WordTable Lexicon { get; init; }

    /// <summary>What the words that report take.</summary>
    public required VerbFrames Frames { get; init; }

    public required WordMap<PronounMeaning> Pronouns { get; init; }

    /// <summary>The short and foreign forms of given names.</summary>
    public required GivenNameForms GivenNames { get; init; }
}
