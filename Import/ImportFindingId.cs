namespace Corpus.Import;

/// <summary>What an import can report. The numbers never change.</summary>
public enum ImportFindingId
{
    /// <summary>The source cannot be read at all; nothing of it was imported.</summary>
    Unreadable = 1,

    /// <summary>It is of no kind that can be imported.</summary>
    UnknownKind = 2,

    /// <summary>It holds no article: a list of links, a form, an error page.</summary>
    NoArticle = 3,

    /// <summary>The text is much shorter than the source says it is: a paywall, or a summary.</summary>
    Shortened = 4,

    /// <summary>Another source has the same article, or another address of it.</summary>
    Duplicate = 5,

    /// <summary>The bytes are not in the encoding that the source names.</summary>
    WrongEncoding = 6,

    /// <summary>One file holds several articles; each has become a file.</summary>
    SeveralArticles = 7,

    /// <summary>A part is over a limit of size or nesting, and was left out.</summary>
    OverLimit = 8,

    /// <summary>Places of the source contradict each other, and the value was left out or taken from the one that is most reliable.</summary>
    Disagreement = 9,

    /// <summary>The order of the text is uncertain (columns, boxes).</summary>
    UncertainOrder = 10,

    /// <summary>The article's file has been edited since it was imported, and was left alone.</summary>
    EditedByHand = 11,

    /// <summary>A record or a message cannot be parsed; the others were imported.</summary>
    Malformed = 12,
}
