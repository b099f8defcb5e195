using Corpus.Extraction.Collections;
using Corpus.Extraction.Text;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Input;
using Corpus.Extraction.Languages;
using Corpus.Extraction.Model;

namespace Corpus.Extraction.Document;

/// <summary>The blocks of an article, before words: paragraphs with their kinds, header, and what is markup.</summary>
/// <param name="Markup">
/// Ordered ranges, apart from each other, that are no running words: link targets, tags, emphasis marks, bullets, code, front
/// matter, the dateline. No tokens are made there.
/// </param>
/// <param name="Joins">Indexes of paragraphs that go on in the next one (a sentence that an empty line breaks).</param>
internal sealed record ArticleLayout(
    Language Language,
    ArticleFile File,
    ArticleHeader Header,
    EquatableArray<Paragraph> Paragraphs,
    EquatableArray<TextRange> Markup,
    EquatableArray<int> Joins,
    EquatableArray<Finding> Findings)
{
    public string Text => File.Text;

    /// <summary>The paragraphs that corrections say to pass over, in order.</summary>
    public EquatableArray<TextRange> Ignored { get; init; }
}
