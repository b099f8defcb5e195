namespace CorpusNamespace;

/// <summary>Why words in quotation marks are not a quote. The values never change.</summary>
[global::System.Text.Json.Serialization.JsonConverter(typeof(CorpusJson.WordConverter<RefusalReason>))]
internal enum RefusalReason
{
    /// <summary>Scare quotes: neither source nor cue governs the words, and the writer keeps a distance from them (<c>the "reset"</c>).</summary>
    ScareQuote = 0,

    /// <summary>There is no word between the marks, or only the label of a transcript.</summary>
    NoWords = 1,

    /// <summary>The marks are not in running text: a heading or a byline, a line of the page, front matter, code, the target of a link.</summary>
    NotProse = 2,

    /// <summary>The marks do not match, and there is too little between them to be sure that they belong together.</summary>
    DoubtfulMarks = 3,

    /// <summary>A nickname between the parts of a name: <c>Ana "Nita" Flores</c>.</summary>
    Nickname = 4,

    /// <summary>The words before it say that it is a word, a name, a phrase or a slogan: <c>the word "reset"</c>.</summary>
    MentionedWord = 5,

    /// <summary>The translation of a word.</summary>
    Translation = 6,

    /// <summary>The title of a work, a programme or a law.</summary>
    TitleOfWork = 7,

    /// <summary>A name of another kind, of an artist, a plan or a group: <c>rapper "Nita"</c>, <c>the notorious "Hill Street Crew"</c>.</summary>
    Name = 8,

    /// <summary>A term that qualifies the noun after it.</summary>
    Term = 9,

    /// <summary>The name of the speaker of the quote before it.</summary>
    Signature = 10,

    /// <summary>The mark stands for inches or seconds: <c>5'11"</c>.</summary>
    Measure = 11,

    /// <summary>A correction says that it is not a quote, or that its paragraph is to be skipped.</summary>
    Correction = 12,
}
