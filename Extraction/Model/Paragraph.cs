using Corpus.Abstractions;
using Corpus.Extraction.Text;

namespace Corpus.Extraction.Model;

/// <summary>A paragraph of the article; every character of the text that is not white space is in exactly one.</summary>
internal sealed record Paragraph(ParagraphKind Kind, TextRange Range);
