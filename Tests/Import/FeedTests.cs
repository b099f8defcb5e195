using Corpus.Import;

namespace Corpus.Tests.Import;

/// <summary>Feeds.</summary>
public class FeedTests
{
    [Fact]
    public void Rss_with_content()
    {
        var feed = $"""
            <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Town Post</title><link>https://post.example</link><language>en</language>
            <item><title>Roads &amp;amp; bridges</title><link>https://post.example/1</link><dc:creator><![CDATA[Jane Roe]]></dc:creator><pubDate>Wed, 06 Mar 2024 23:30:00 -0500</pubDate><category>roads</category><category>budget</category>
            <description>Short.</description><content:encoded><![CDATA[<p>{Samples.Paragraph}</p><p>{Samples.Second}</p><p>{Samples.Paragraph}</p>]]></content:encoded></item>
            <item><title>Summary only</title><link>https://post.example/2</link><description>The council met for the third time.</description><author>ben@post.example (Ben Ode)</author></item>
            <item><title>Nothing</title><link>https://post.example/3</link></item></channel></rss>
            """;
        var items = Samples.Read(feed, "feed.xml");
        var article = items[0].Article!;
        Assert.Equal(("Roads & bridges", new DateOnly(2024, 3, 6), "The Town Post", "https://post.example/1", "en", "feed.xml#1"), (article.Title, article.Date, article.Publisher, article.Url, article.Language, article.Source));
        Assert.Equal(["Jane Roe"], article.Authors);
        Assert.Equal(["roads", "budget"], article.Keywords);
        Assert.Equal($"{Samples.Paragraph}\n\n{Samples.Second}\n\n{Samples.Paragraph}\n", article.Body);
        Assert.Equal(["Ben Ode"], items[1].Article!.Authors);
        Assert.Equal([(int)ImportFindingId.Shortened, (int)ImportFindingId.NoArticle], Samples.Findings(items));
    }

    [Fact]
    public void Atom_with_markup_in_elements()
    {
        var feed = $"""
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Town Post</title><entry><title type="html">Roads</title><id>tag:post.example,2024:1</id>
            <link rel="edit" href="https://post.example/edit"/><link href="https://post.example/1"/><published>2024-03-06T10:00:00Z</published><updated>2024-04-01T10:00:00Z</updated>
            <author><name>Jane Roe</name></author><category term="roads"/><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>{Samples.Paragraph}</p><p>{Samples.Second}</p></div></content></entry></feed>
            """;
        var article = Samples.One(feed);
        Assert.Equal(("Roads", new DateOnly(2024, 3, 6), "https://post.example/1"), (article.Title, article.Date, article.Url));
        Assert.Equal($"{Samples.Paragraph}\n\n{Samples.Second}\n", article.Body);
        Assert.Equal(["Jane Roe"], article.Authors);
    }

    [Fact]
    public void What_comes_before_a_fault_is_read_and_the_fault_is_reported()
    {
        var items = Samples.Read($"<rss><channel><title>T</title><item><title>One</title><description>{Samples.Paragraph}</description></item><item><title>Two</titel></item></channel></rss>");
        Assert.Equal("One", items[0].Article!.Title);
        Assert.Contains((int)ImportFindingId.Malformed, Samples.Findings(items));
    }

    [Theory]
    [InlineData("<rss><channel><title>T</title></channel></rss>", ImportFindingId.NoArticle)]
    [InlineData("<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><rss><channel><item><title>&b;</title></item></channel></rss>", ImportFindingId.Unreadable)]
    public void Feeds_without_entries_and_with_entities_of_their_own_are_reported(string feed, ImportFindingId id) => Assert.Contains((int)id, Samples.Findings(Samples.Read(feed)));

    [Fact]
    public void A_feed_that_is_nested_too_deep_is_left_out() =>
        Assert.Equal([(int)ImportFindingId.OverLimit], Samples.Findings(Samples.Read("<rss><channel>" + string.Concat(Enumerable.Repeat("<a>", 50000)))));

    [Fact]
    public void A_feed_of_an_old_encoding_is_read_as_it_declares()
    {
        var feed = $"<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><rss><channel><title>T</title><item><title>Café</title><description>{Samples.Paragraph}</description></item></channel></rss>";
        Assert.Equal("Café", Samples.One(System.Text.Encoding.Latin1.GetBytes(feed)).Title);
    }
}
