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
        Words = WordReader.Read(LayoutReader.Read(new ArticleFile("a", "a.txt", text, ArticleMetadata.None), EnglishLanguage.Instance, budget), budget);
        Result = QuoteFinder.Read(Words, PeopleFinder.Find(Words));
    }

    public ArticleWords Words { get; }
    public QuoteReading Result { get; }

    /// <summary>The index of the passage with these words, marks left off.</summary>
    public int Passage(string words)
    {
        for (var p = 0; p < Words.Passages.Length; p++)
        {
            if (!Words.Passages[p].Inner.IsEmpty && Words.TextOf(Words.Passages[p].Inner) == words)
            {
                return p;
            }
        }

        throw new ArgumentException($"No passage \"{words}\" among: {string.Join(" | ", Words.Passages.Select(p => Words.TextOf(p.Tokens)))}");
    }

    /// <summary>The source of the passage, and the rule that its attribution publishes: <c>Ana Vega, Continuation</c>; an attribution without source has <c>-</c>, a passage that is no quote null.</summary>
    public string? Said(string words)
    {
        var passage = Passage(words);
        foreach (var attribution in Result.Attributions)
        {
            if (attribution.Passages.Contains(passage))
            {
                return $"{(attribution.Source is { } source ? Words.TextOf(source) : "-")}, {attribution.PublishedRule}";
            }
        }

        return null;
    }
}
