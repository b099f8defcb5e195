using Corpus.Abstractions;
using Corpus.Extraction.Text;

namespace Corpus.Extraction.Model;

/// <summary>A paragraph of the article; every character of the text that is not white space is in exactly one.</summary>
internal sealed record Paragraph(ParagraphKind Kind, TextRange Range)
{
    /// <summary>All of it is emphasized, as the questions of many interviews are: <c>**Why did you leave?**</c></summary>
    public bool IsEmphasized { get; init; }

    /// <summary>It ends with a question mark, emphasis left off.</summary>
    public bool IsQuestion { get; init; }
}
