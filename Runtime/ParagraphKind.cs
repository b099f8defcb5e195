namespace CorpusNamespace;

/// <summary>What a paragraph is in the structure of its article.</summary>
internal enum ParagraphKind
{
    /// <summary>Running text.</summary>
    Body,

    /// <summary>The headline.</summary>
    Headline,

    /// <summary>A line that extends the headline (a deck).</summary>
    Subheadline,

    /// <summary>One of the points that sum the article up, or the words above them.</summary>
    Highlight,

    /// <summary>Who wrote the article, or the writer's job.</summary>
    Byline,

    /// <summary>The words under a picture, or its credit.</summary>
    Caption,

    /// <summary>A heading inside the article.</summary>
    Heading,

    /// <summary>A passage set apart and marked as quoted, such as a Markdown block quotation or an embedded post.</summary>
    BlockQuotation,

    /// <summary>A line that only parts two sections.</summary>
    Separator,

    /// <summary>An editor's note, a correction or an update note.</summary>
    EditorNote,

    /// <summary>Words that belong to the page and not to the article: links to others, copyright, calls to subscribe, code.</summary>
    Boilerplate,

    /// <summary>Front matter.</summary>
    FrontMatter,
}
