using Corpus.Abstractions;
using Corpus.Extraction.Attribution;
using Corpus.Extraction.English;
using Corpus.Extraction.Attribution.Grammar;
using Corpus.Extraction.Attribution.QuotedSpanClasses;
using Corpus.Extraction.Document;
using Corpus.Extraction.Document.Layout;
using Corpus.Extraction.Input;
using Corpus.Extraction.People;
using Corpus.Extraction.Text;

namespace Corpus.Tests.Extraction.Attribution;

/// <summary>What the clause rules alone read in a text, as words that a test can name.</summary>
internal static class ClauseReading
{
    /// <summary>The attributions as <c>source | cue | content</c>, those of one rule where it is given, separated by <c> / </c>; the parts of a content by <c> … </c></summary>
    public static string Of(string text, AttributionRule? rule = null)
    {
        var (words, found) = Read(text);
        return string.Join(" / ", found.Where(a => rule is null || a.Rule == rule).Select(a => Show(words, a)));
    }

    public static (AnnotatedDocument Words, IReadOnlyList<AttributionRelation> Found) Read(string text, StepBudget? budget = null)
    {
        var words = DocumentAnnotator.Read(LayoutReader.Read(new ArticleFile("a", "a.txt", text, ArticleMetadata.None), EnglishLanguage.Instance, budget), budget);
        return (words, ClauseReader.Read(words, PeopleFinder.Find(words), QuotedSpanClassifier.Classify(words)));
    }

    private static string Show(AnnotatedDocument words, AttributionRelation a) =>
        $"{(a.Source is { } source ? words.TextOf(source) : "-")} | {(a.Cue is { } cue ? words.TextOf(cue) : "-")} | {string.Join(" … ", a.Content.Select(words.TextOf))}";
}
