using Corpus.Abstractions;
using Corpus.Extraction;
using Corpus.Extraction.Model;

namespace Corpus.Tests.Extraction.Results;

/// <summary>One article at run time.</summary>
public class RunTimeArticleTests
{
    private const string Text = """
        Council loses vote

        TARNOW, Poland (Daily Example) -- Mayor Ana Vega lost on Friday.

        "We lost the vote, and we will appeal," Vega said. "It was a fair fight," said Jon Berg, a critic of the mayor.

        The plan had failed, she said.
        """;

    [Fact]
    public void A_text_gives_its_quotes()
    {
        var article = ArticleExtractor.Extract(Text, "news/vote.txt");
        Assert.Equal(("news/vote", "news/vote.txt", Text), (article.Name, article.Path, article.Text));
        Assert.Equal("Council loses vote", article.Headline);
        Assert.Equal(
            ["Ana Vega: We lost the vote, and we will appeal,", "Jon Berg: It was a fair fight,"],
            article.Quotes.Where(quote => quote.Kind == QuoteKind.Direct).Select(quote => quote.ToString()));
        Assert.Contains(article.Quotes, quote => quote.Kind == QuoteKind.Indirect && quote.Speaker?.Name == "Ana Vega");
    }

    [Fact]
    public void Every_place_is_where_the_words_are()
    {
        var article = ArticleExtractor.Extract(Text);
        Assert.NotEmpty(article.Quotes);
        Assert.All(article.Quotes, quote =>
        {
            Assert.Same(article, quote.Article);
            Assert.Equal(quote.Text, string.Join(' ', quote.Spans.Select(span => Text[span.Start..span.End])).Trim('"'));
            Assert.Equal(quote.Source?.Text, quote.Source is { } source ? Text[source.Span.Start..source.Span.End] : null);
            Assert.Equal(quote.Cue?.Text, quote.Cue is { } cue ? Text[cue.Span.Start..cue.Span.End] : null);
            Assert.Equal(quote.Sentence, Text[quote.SentenceSpan.Start..quote.SentenceSpan.End]);
            Assert.InRange(quote.Spans[0].Start, quote.Paragraph.Range.Start, quote.Paragraph.Range.End);
            Assert.Equal(Text[..quote.Spans[0].Start].Count(c => c == '\n') + 1, quote.Line);
        });
        Assert.All(article.People.SelectMany(person => person.Mentions), mention => Assert.Equal(Text[mention.Span.Start..mention.Span.End], mention.Text));
    }

    [Fact]
    public void The_same_object_is_given_at_every_read_also_by_the_interfaces()
    {
        var article = ArticleExtractor.Extract(Text);
        var quote = article.Quotes[0];
        var person = quote.Speaker!;
        AssertSame(() => article.Quotes, () => article.People, () => article.Paragraphs, () => article.Highlights, () => article.Authors, () => article.NearDuplicates, () => article.Text);
        AssertSame(() => quote.Spans, () => quote.Verbatim, () => quote.Source, () => quote.Cue, () => quote.Variants, () => quote.Paragraph);
        AssertSame(() => person.Quotes, () => person.Mentions, () => person.Articles, () => person.AlternateNames);
        IQuote same = quote;
        Assert.Same(quote.Source, same.Source);
        Assert.Same(quote.Speaker, same.Speaker);
        Assert.Same(article.Quotes, ((IArticle)article).Quotes);
        Assert.Same(person.Mentions, ((IPerson)person).Mentions);
    }

    [Fact]
    public void Several_threads_are_given_the_same_objects()
    {
        const string words = "\"We lost the vote by nine to four, and we will appeal it,\" Ana Vega said.\n";
        for (var round = 0; round < 20; round++)
        {
            var quote = new CorpusBuilder().AddArticle("a.txt", words).AddArticle("b.txt", "On Friday it ended. " + words).Build().Quotes[0];
            var seen = new object[8];
            Parallel.For(0, seen.Length, i => seen[i] = quote.Variants);
            Assert.Single(quote.Variants);
            Assert.All(seen, variants => Assert.Same(seen[0], variants));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t")]
    [InlineData("\uFEFF")]
    [InlineData("\"")]
    [InlineData("\"We lost,\" Ana Vega said.\0")]
    [InlineData("---\nheadline: [\n---\nText.")]
    public void Whatever_the_text_there_is_an_article(string text)
    {
        var article = ArticleExtractor.Extract(text);
        Assert.Equal(("article", text), (article.Name, article.Text));
    }

    [Fact]
    public void What_is_too_long_has_a_text_and_nothing_else()
    {
        var text = new string('a', 9 * 1024 * 1024);
        var article = ArticleExtractor.Extract(text, "a.txt");
        Assert.Same(text, article.Text);
        Assert.Empty(article.Quotes);
        Assert.Equal("CORP104", Assert.Single(new CorpusBuilder().AddArticle("a.txt", text).Build().Findings).Id);
    }

    [Fact]
    public void Markdown_is_told_by_the_path()
    {
        const string text = "> We lost.\n>\n> — Ana Vega\n";
        Assert.Contains(ArticleExtractor.Extract(text, "a.md").Paragraphs, paragraph => paragraph.Kind == ParagraphKind.BlockQuotation);
        Assert.DoesNotContain(">", ArticleExtractor.Extract(text, "a.md").Quotes[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_null_or_stopped_is_told()
    {
        Assert.Throws<ArgumentNullException>(() => ArticleExtractor.Extract((string)null!));
        Assert.Throws<ArgumentNullException>(() => ArticleExtractor.Extract("Text.", null!));
        Assert.Throws<ArgumentNullException>(() => new CorpusBuilder().AddCorrections(".corpusconfig", null!));
        Assert.ThrowsAny<OperationCanceledException>(() => ArticleExtractor.Extract(Text, cancellationToken: new(canceled: true)));
    }

    [Fact]
    public void Nobody_can_change_what_was_found()
    {
        var article = ArticleExtractor.Extract(Text);
        Assert.All(
            (object[])[article.Quotes, article.People, article.Paragraphs, article.Authors, article.Quotes[0].Spans, article.Quotes[0].Variants, article.People[0].Quotes, article.NearDuplicates, article.People[0].Articles],
            list => Assert.True(list is System.Collections.IList { IsReadOnly: true }, list.GetType().FullName));
    }

    private static void AssertSame(params Func<object?>[] reads) => Assert.All(reads, read => Assert.Same(read(), read()));
}
