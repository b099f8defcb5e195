namespace Corpus.Extraction.Attribution.QuotedSpanClasses;

/// <summary>What a quoted span in quotation marks is, as far as the quoted span and the words around it tell.</summary>
internal enum QuotedSpanClass : byte
{
    /// <summary>Somebody's whole sentences or clause: a quote even where nobody is named as its source.</summary>
    Utterance,

    /// <summary>Words inside the writer's own clause: a quote if a source and a cue govern the clause.</summary>
    Fragment,

    /// <summary>A title, term, name, slogan or mentioned word: nobody's words, whatever stands around it.</summary>
    NoQuote,

    /// <summary>A quoted span inside another: part of that one's words.</summary>
    Nested,
}

/// <summary>Why a quoted span has its class: the rule that decided, in the order in which the rules are tried.</summary>
internal enum QuotedSpanReason : byte
{
    /// <summary>No rule against it.</summary>
    None,

    /// <summary>It holds no word.</summary>
    NoWords,

    /// <summary>It is inside another quoted span.</summary>
    InsideAnother,

    /// <summary>Its paragraph is no running text: boilerplate, front matter, a heading.</summary>
    NotRunningText,

    /// <summary>Its marks do not match, and it is too short to be sure that they belong together.</summary>
    DoubtfulMarks,

    /// <summary>It is between a given name and a surname.</summary>
    Nickname,

    /// <summary>The words before it say that it is a word, a name, a phrase or a slogan.</summary>
    MentionedWord,

    /// <summary>It translates a word.</summary>
    Translation,

    /// <summary>It is the title of a work, a programme or a law.</summary>
    TitleOfWork,

    /// <summary>It is written as a name and is where a name does.</summary>
    NameInMarks,

    /// <summary>It qualifies the noun after it, or names the category it belongs to.</summary>
    AttributiveTerm,

    /// <summary>It names who says the quote before it.</summary>
    Signature,

    /// <summary>No source and no cue govern the few words: the writer keeps a distance from them.</summary>
    ScareQuote,
}

internal readonly record struct QuotedSpanClassification(QuotedSpanClass Class, QuotedSpanReason Reason);
