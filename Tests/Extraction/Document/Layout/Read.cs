using Corpus.Abstractions;
using Corpus.Extraction.Document;
using Corpus.Extraction.English;
using Corpus.Extraction.Document.Layout;
using Corpus.Extraction.Input;
using Corpus.Extraction.Model;
using Corpus.Extraction.Text;

namespace Corpus.Tests.Extraction.Document.Layout;

/// <summary>Reads the layout of a text given in a test.</summary>
internal static class Read
{
    public static ArticleLayout Text(string text, ArticleMetadata? metadata = null) => LayoutReader.Read(new("a", "a.txt", text, metadata ?? ArticleMetadata.None), EnglishLanguage.Instance);

    public static ArticleLayout Markdown(string text, ArticleMetadata? metadata = null, StepBudget? budget = null) =>
        LayoutReader.Read(new("a", "a.md", text, metadata ?? ArticleMetadata.None), EnglishLanguage.Instance, budget);

    /// <summary>The kind of each paragraph and its words as a reader sees them.</summary>
    public static string[] Blocks(this ArticleLayout layout) => [.. layout.Paragraphs.Select(p => p.Kind + ": " + layout.Words(p))];

    public static string[] Of(this ArticleLayout layout, ParagraphKind kind) => [.. layout.Paragraphs.Where(p => p.Kind == kind).Select(layout.Words)];

    public static string Words(this ArticleLayout layout, Paragraph paragraph) =>
        PlainText.Of(layout.Text, paragraph.Range, [.. layout.Markup]).Text.Trim();
}
