using Corpus.Abstractions;
using Corpus.Extraction.Attribution;
using Corpus.Extraction.English;
using Corpus.Extraction.Document;
using Corpus.Extraction.Document.Layout;
using Corpus.Extraction.Input;
using Corpus.Extraction.People;
using Corpus.Extraction.Text;

namespace Corpus.Tests.Extraction.Attribution;

/// <summary>What the quote stage reads in a text, as words that a test can name.</summary>
internal sealed class Reading
{
    public Reading(string text, StepBudget? budget = null)
    {
        Words = DocumentAnnotator.Read(LayoutReader.Read(new ArticleFile("a", "a.txt", text, ArticleMetadata.None), EnglishLanguage.Instance, budget), budget);
        People = PeopleFinder.Find(Words);
        Result = QuoteFinder.Read(Words, People);
    }

    public AnnotatedDocument Words { get; }
    public ArticlePeople People { get; }
    public QuoteReading Result { get; }

    /// <summary>The index of the quoted span with these words, marks left off.</summary>
    public int QuotedSpan(string words)
    {
        for (var p = 0; p < Words.QuotedSpans.Length; p++)
        {
            if (!Words.QuotedSpans[p].Inner.IsEmpty && Words.TextOf(Words.QuotedSpans[p].Inner) == words)
            {
                return p;
            }
        }

        throw new ArgumentException($"No passage \"{words}\" among: {string.Join(" | ", Words.QuotedSpans.Select(p => Words.TextOf(p.Tokens)))}");
    }

    /// <summary>The source of the quoted span, and the rule that its attribution publishes: <c>Ana Vega, Continuation</c>; an attribution without source has <c>-</c>, a quoted span that is no quote null.</summary>
    public string? Said(string words)
    {
        var quotedSpan = QuotedSpan(words);
        foreach (var attribution in Result.Attributions)
        {
            if (attribution.QuotedSpans.Contains(quotedSpan))
            {
                return $"{(attribution.Source is { } source ? Words.TextOf(source) : "-")}, {attribution.PublishedRule}";
            }
        }

        return null;
    }
}
