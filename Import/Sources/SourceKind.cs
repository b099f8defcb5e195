namespace Corpus.Import.Sources;

/// <summary>What a source is.</summary>
internal enum SourceKind
{
    Unknown,
    Empty,
    Html,
    Warc,
    Json,
    Csv,
    Feed,
    Mail,
    Mailbox,
    Docx,
    Pdf,
    Export,
    Zip,
    OldWord,
    RichText,
}
