using System.Text;
using Corpus.Import;

namespace Corpus.Tests.Import;

/// <summary>Saved pages.</summary>
public class PageTests
{
    [Fact]
    public void A_page_becomes_its_article_and_nothing_around_it()
    {
        var article = Samples.One(Samples.Page);
        Assert.Equal(("Council fails to agree", new DateOnly(2024, 3, 6), "The Town Post", "https://post.example/2024/03/roads", "en-GB"), (article.Title, article.Date, article.Publisher, article.Url, article.Language));
        Assert.Equal(["Jane Roe", "Ben Ode"], article.Authors);
        Assert.Equal(["roads", "budget"], article.Keywords);
        Assert.Equal(
            $"{Samples.Paragraph}\n\n## The road\n\n{Samples.Second}\n\n> The road is a matter of the whole county, and not of this town alone, as the letter says.\n\n- A road of four miles\n- A bridge over the river\n",
            article.Body);
    }

    [Fact]
    public void A_compressed_page_is_the_same() => Assert.Equal(Samples.One(Samples.Page) with { Source = "" }, Samples.One(Samples.Gzip(Samples.Page)) with { Source = "" }, SameArticle);

    [Fact]
    public void A_page_saved_as_one_file_is_a_page()
    {
        var mhtml = $"From: <Saved by Blink>\r\nSnapshot-Content-Location: https://post.example/2024/03/roads?utm_source=x\r\nSubject: Council\r\nDate: Wed, 6 Mar 2024 10:00:00 -0000\r\nMIME-Version: 1.0\r\n"
            + $"Content-Type: multipart/related; type=\"text/html\"; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://post.example/2024/03/roads\r\n\r\n{Convert.ToBase64String(Encoding.UTF8.GetBytes(Samples.Page), Base64FormattingOptions.InsertLineBreaks)}\r\n"
            + "--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--b--\r\n";
        var article = Samples.One(mhtml);
        Assert.Equal(("Council fails to agree", "https://post.example/2024/03/roads"), (article.Title, article.Url));
        Assert.Contains(Samples.Second, article.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("windows-1251", "Совет не договорился")]
    [InlineData("iso-8859-1", "Rat fällt kein Urteil über „Straße“")]
    [InlineData("shift_jis", "道路について")]
    [InlineData("utf-16", "Zoë says no")]
    public void An_encoding_is_read_as_it_is_declared(string charset, string headline)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var page = $"<html><head><meta charset=\"{charset}\"><title>{headline}</title></head><body><h1>{headline}</h1><p>{Samples.Paragraph}</p></body></html>";
        var encoding = Encoding.GetEncoding(charset == "iso-8859-1" ? "windows-1252" : charset);
        var bytes = charset == "utf-16" ? [0xFF, 0xFE, .. encoding.GetBytes(page)] : encoding.GetBytes(page);
        var items = Samples.Read(bytes);
        Assert.Equal(headline, items[0].Article!.Title);
        Assert.Empty(Samples.Findings(items));
    }

    [Theory]
    [InlineData("utf-8", "windows-1252")]
    [InlineData("iso-8859-1", "utf-8")]
    public void An_encoding_that_does_not_fit_is_reported_and_the_letters_are_right(string declared, string real)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var page = $"<html><head><meta charset=\"{declared}\"><title>Zoë and the café</title></head><body><h1>Zoë and the café</h1><p>{Samples.Paragraph}</p></body></html>";
        var items = Samples.Read(Encoding.GetEncoding(real).GetBytes(page));
        Assert.Equal("Zoë and the café", items[0].Article!.Title);
        Assert.Equal([(int)ImportFindingId.WrongEncoding], Samples.Findings(items));
    }

    [Fact]
    public void Structured_data_with_line_breaks_and_references_is_read()
    {
        var article = Samples.One($$"""
            <html><head><script type="application/ld+json">
            <!-- {"@graph":[{"@type":["Thing","Article"],"headline":"Roads &amp; bridges
            in town","author":{"@id":"#jane"},"datePublished":"2024-03-06"},{"@type":"Person","@id":"#jane","name":"Jane Roe"},]} -->
            </script></head><body><p>{{Samples.Paragraph}}</p></body></html>
            """);
        Assert.Equal(("Roads & bridges in town", new DateOnly(2024, 3, 6)), (article.Title, article.Date));
        Assert.Equal(["Jane Roe"], article.Authors);
    }

    [Fact]
    public void Without_structured_data_the_tags_and_the_page_say_it()
    {
        var article = Samples.One($"<html><head><title>Roads - The Town Post</title><meta property='og:title' content='Roads - The Town Post'><meta property='og:site_name' content='The Town Post'><meta name='author' content='By Jane Roe and Ben Ode'><meta property='article:published_time' content='2024-03-06T10:00:00Z'></head><body><h1>Roads</h1><p>{Samples.Paragraph}</p></body></html>");
        Assert.Equal(("Roads", new DateOnly(2024, 3, 6), "The Town Post"), (article.Title, article.Date, article.Publisher));
        Assert.Equal(["Jane Roe", "Ben Ode"], article.Authors);
    }

    [Theory]
    [InlineData("Roads and bridges: who pays? | Politics | The Town Post", "Roads and bridges: who pays? | Politics")]
    [InlineData("Roads and bridges - who pays? - Town Post Online", "Roads and bridges - who pays?")]
    [InlineData("Roads and bridges \u2013 thetownpost.example \u2013 by Jane Roe", "Roads and bridges")]
    [InlineData("The Town Post - a century of roads", "The Town Post - a century of roads")]
    [InlineData("Roads and bridges - ", "Roads and bridges -")]
    [InlineData(" | | - The Town Post", "| |")]
    public void A_headline_is_without_the_name_of_the_site(string tag, string title)
    {
        var page = $"<html><head><meta property='og:title' content='{tag}'><meta property='og:site_name' content='Town Post'><link rel='canonical' href='https://www.thetownpost.example/1'></head><body><p>{Samples.Paragraph}</p></body></html>";
        Assert.Equal(title, Samples.One(page).Title);
        Assert.Equal(title, Samples.One(page.Replace("<meta property='og:site_name' content='Town Post'>", "", StringComparison.Ordinal)).Title);
    }

    [Theory]
    [InlineData("The council could not say how the road\u2026", "The council could not say how the road was to be paid")]
    [InlineData("The council could not say...", "The council could not say how the road was to be paid")]
    [InlineData("The county could not say...", "The county could not say...")]
    [InlineData("Nobody can say", "Nobody can say")]
    public void A_headline_that_was_cut_off_is_read_where_all_of_it_is(string headline, string title) => Assert.Equal(
        title,
        Samples.One($$"""<html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"{{headline}}"}</script></head><body><h1>The council could not say how the road was to be paid</h1><p>{{Samples.Paragraph}}</p></body></html>""").Title);

    [Fact]
    public void A_page_that_was_cut_off_has_what_came_before()
    {
        var article = Samples.One(Samples.Page[..(Samples.Page.IndexOf("The road is a matter", StringComparison.Ordinal) + 30)]);
        Assert.Equal(("Council fails to agree", new DateOnly(2024, 3, 6)), (article.Title, article.Date));
        Assert.Contains(Samples.Second, article.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<html><body><p>Page not found</p></body></html>")]
    [InlineData("<html><body><ul><li><a href='/1'>The council could not agree on the road that everybody wants</a></li><li><a href='/2'>A bridge is closed for the winter that comes</a></li></ul></body></html>")]
    [InlineData("<html></html>")]
    [InlineData("<")]
    public void A_page_without_an_article_is_reported(string page)
    {
        var items = Samples.Read(page);
        Assert.All(items, item => Assert.Null(item.Article));
        Assert.Equal([(int)ImportFindingId.NoArticle], Samples.Findings(items));
    }

    [Fact]
    public void A_text_that_is_shorter_than_the_page_says_is_reported()
    {
        var items = Samples.Read($$"""<html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"Roads","wordCount":900}</script></head><body><article><p>{{Samples.Paragraph}}</p><p>{{Samples.Second}}</p></article></body></html>""");
        Assert.NotNull(items[0].Article);
        Assert.Equal([(int)ImportFindingId.Shortened], Samples.Findings(items));
    }

    [Fact]
    public void Where_the_page_shows_a_start_and_its_data_have_all_the_data_are_read()
    {
        var text = string.Join("\\n\\n", Enumerable.Repeat(Samples.Paragraph, 20));
        var article = Samples.One($$"""<html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"Roads","articleBody":"{{text}}"}</script></head><body><article><p>{{Samples.Paragraph}}</p></article></body></html>""");
        Assert.Equal(20, article.Body.Split("\n\n").Length);
    }

    [Fact]
    public void Two_days_of_publication_are_reported()
    {
        var items = Samples.Read($$"""<html><head><meta property="article:published_time" content="2024-05-01"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Roads","datePublished":"2024-03-06"}</script></head><body><article><p>{{Samples.Paragraph}}</p></article></body></html>""");
        Assert.Equal([(int)ImportFindingId.Disagreement], Samples.Findings(items));
    }

    [Fact]
    public void Words_of_an_article_never_become_markup()
    {
        var article = Samples.One($"<html><body><h1>Roads</h1><p># {Samples.Paragraph}</p><p>1. {Samples.Paragraph}</p><p>- {Samples.Paragraph}</p><p>See *this*, `that`, [here](https://x.example) and &lt;b&gt; {Samples.Paragraph}</p></body></html>");
        var lines = article.Body.Split("\n\n");
        Assert.StartsWith("\\# The", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("1\\. The", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("\\- The", lines[2], StringComparison.Ordinal);
        Assert.StartsWith("See \\*this\\*, \\`that\\`, [here\\](https://x.example) and \\<b> The", lines[3], StringComparison.Ordinal);
    }

    [Fact]
    public void Interviews_keep_their_bold_questions_and_posts_their_authors()
    {
        var article = Samples.One($"<html><body><h1>Roads</h1><p><b>Will there be a road?</b></p><p>{Samples.Paragraph}</p><blockquote class='twitter-tweet'><p>The road is open again, and everybody in the town may use it from today.</p>&mdash; Ana Vega (@anavega) <a href='https://x.example/1'>March 6, 2024</a></blockquote><p>{Samples.Second}</p></body></html>");
        Assert.StartsWith("**Will there be a road?**\n\n", article.Body, StringComparison.Ordinal);
        Assert.Contains("> — Ana Vega (@anavega) March 6, 2024", article.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Paragraphs_that_only_line_breaks_separate_are_told_apart() =>
        Assert.Equal(2, Samples.One($"<html><body><h1>Roads</h1><div>{Samples.Paragraph}<br><br>{Samples.Second}</div></body></html>").Body.Split("\n\n").Length);

    [Fact]
    public void Of_a_page_that_goes_on_with_other_articles_the_first_is_read()
    {
        var next = $"<article><h1>A bridge is closed</h1><p>{Samples.Paragraph} So it is with the bridge.</p><p>{Samples.Second}</p></article>";
        var article = Samples.One($"<html><body><div><article><h1>Roads</h1><p>{Samples.Paragraph}</p><p>{Samples.Second}</p></article>{next}{next}</div></body></html>");
        Assert.Equal($"{Samples.Paragraph}\n\n{Samples.Second}\n", article.Body);
    }

    [Fact]
    public void An_opening_that_is_set_apart_belongs_to_the_text()
    {
        var text = string.Concat(Enumerable.Repeat($"<p>{Samples.Paragraph}</p><p>{Samples.Second}</p>", 8));
        var article = Samples.One(
            $"<html><body><article><h1>Roads</h1><div class='opening'><p>Once there was a road that led from the town to the river.</p><p>Nobody has seen it since the winter that everybody here remembers.</p></div><div class='text'>{text}</div></article></body></html>");
        Assert.StartsWith("Once there was a road that led from the town to the river.\n\nNobody has seen it", article.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The country wants to become a member of the union before the end of this year.")]
    [InlineData("The company changed its privacy policy and its terms of use on Friday.")]
    [InlineData("More than 200 people subscribe to the weekly letter of the council.")]
    public void Sentences_about_what_pages_ask_for_are_kept(string sentence) =>
        Assert.Contains(sentence, Samples.One($"<html><body><h1>Roads</h1><p>{Samples.Paragraph}</p><p>{sentence}</p></body></html>").Body, StringComparison.Ordinal);

    [Theory]
    [InlineData("Sign up to our newsletter for the best of the week.")]
    [InlineData("Follow us on all channels.")]
    [InlineData("Advertisement")]
    [InlineData("Read more: A bridge is closed")]
    [InlineData("5 min read")]
    [InlineData("Published 6 March 2024, 10:30")]
    public void Lines_of_the_page_are_not(string line) =>
        Assert.DoesNotContain(line, Samples.One($"<html><body><h1>Roads</h1><p>{Samples.Paragraph}</p><p>{line}</p><p>{Samples.Second}</p></body></html>").Body, StringComparison.Ordinal);

    private static bool SameArticle(ImportedArticle one, ImportedArticle other) => one.Title == other.Title && one.Body == other.Body && one.Url == other.Url;
}
