namespace CorpusNamespace;

/// <summary>What a paragraph is in the structure of its article.</summary>
[global::System.Text.Json.Serialization.JsonConverter(typeof(CorpusJson.WordConverter<ParagraphKind>))]
internal enum ParagraphKind
{
    /// <summary>Running text.</summary>
    Body = 0,

    /// <summary>The headline.</summary>
    Headline = 1,

    /// <summary>A line that extends the headline (a deck or subheading).</summary>
    Subheadline = 2,

    /// <summary>One of the summary points, or the heading above them.</summary>
    Highlight = 3,

    /// <summary>Who wrote the article, or the writer's job.</summary>
    Byline = 4,

    /// <summary>The words under a picture, or its credit.</summary>
    Caption = 5,

    /// <summary>A heading inside the article.</summary>
    Heading = 6,

    /// <summary>A passage set apart and marked as quoted, such as a Markdown block quotation or an embedded post.</summary>
    BlockQuotation = 7,

    /// <summary>A line that only separates two sections.</summary>
    Separator = 8,

    /// <summary>An editor's note, a correction or an update note.</summary>
    EditorNote = 9,

    /// <summary>Words that belong to the page and not to the article: links to other articles, copyright, calls to subscribe, code.</summary>
    Boilerplate = 10,

    /// <summary>Front matter.</summary>
    FrontMatter = 11,
}
