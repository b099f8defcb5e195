using Corpus.Extraction;
using Corpus.Extraction.Input;

namespace Corpus.Tests.Extraction;

public class ExtractionTests
{
    [Fact]
    public void A_quote_keeps_its_place_in_the_text()
    {
        var facts = ArticleExtractor.Extract(new ArticleFile("a", "a.txt", "\"We will come,\" she said.\n", ArticleMetadata.None));
        var quote = Assert.Single(facts.Quotes);
        Assert.Equal(0, quote.Spans[0].Start);
        Assert.Equal("\"We will come,\"".Length, quote.Spans[0].End);
    }
}
