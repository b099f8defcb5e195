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

    /// <summary>The small words that clauses are built with.</summary>
    public required ClauseWords Clause { get; init; }

    /// <summary>The small words of noun phrases and times.</summary>
    public required PhraseWords Phrase { get; init; }

    /// <summary>The verbs and nouns that single constructions ask for.</summary>
    public required CueWords Cues { get; init; }

    /// <summary>The words that tell what stance a source takes.</summary>
    public required StanceWords Stance { get; init; }

    /// <summary>The words that tell terms and titles from utterances.</summary>
    public required QuotedWords Quoted { get; init; }

    /// <summary>The words that tell who speaks around a quote.</summary>
    public required DiscourseWords Discourse { get; init; }

    /// <summary>The words that tell whom a description or pronoun means.</summary>
    public required ReferenceWords Reference { get; init; }

    /// <summary>The words of titles and offices.</summary>
    public required OfficeWords Offices { get; init; }

    /// <summary>The words and endings that the tagger decides by.</summary>
    public required TaggingWords Tagging { get; init; }

    public required WordMap<FunctionWord> FunctionWords { get; init; }

    /// <summary>The words that tell what is a name and whose it is.</summary>
    public required PeopleWords People { get; init; }

    /// <summary>The words that tell where a quotation mark opens or closes.</summary>
    public required MarkWords Marks { get; init; }

    /// <summary>The words of lines that say who wrote an article.</summary>
    public required BylineWords Bylines { get; init; }

    /// <summary>The words of captions and picture credits.</summary>
    public required CaptionWords Captions { get; init; }

    /// <summary>The words of dates, times and datelines.</summary>
    public required DateWords Dates { get; init; }

    /// <summary>The words of lines that belong to the page.</summary>
    public required PageWords Pages { get; init; }
}
