using Corpus.Extraction.Findings;
using Corpus.Extraction.Input;
using Corpus.Extraction.Document.Layout;

namespace Corpus.Tests.Extraction.Document.Layout;

public class WebAddressTests
{
    private const string Body = "The council met for the third time this week and could not agree on a budget for the coming year, members said.";

    [Theory]
    [InlineData("https://example.com")]
    [InlineData("HTTP://Example.com:8080/a?b=c#d")]
    [InlineData("https://b\u00fccher.example/\u00e4(1)")]
    [InlineData("http://[2001:db8::1]:80/")]
    [InlineData("http://10.0.0.1/a|b")]
    public void Some_are_of_the_web(string address) => Assert.True(WebAddress.Is(address));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JavaScript://example.com/%0aalert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("vbscript:x")]
    [InlineData("mailto:ann@example.com")]
    [InlineData("ftp://example.com/a")]
    [InlineData("/2009/summit.html")]
    [InlineData("//example.com/a")]
    [InlineData("www.example.com/a")]
    [InlineData("example.com")]
    [InlineData("summit")]
    [InlineData("")]
    [InlineData("http:")]
    [InlineData("http://")]
    [InlineData("http:///a")]
    [InlineData("http://?a")]
    [InlineData("http://:80/")]
    [InlineData("http://example.com:port/")]
    [InlineData("http://-/")]
    [InlineData("http://[x]/")]
    [InlineData("http:\\\\example.com\\a")]
    [InlineData("https://example.com\\@evil.example/")]
    [InlineData("https://example.com@evil.example/")]
    [InlineData("https://example.com/a b")]
    [InlineData("https://example.com/\u0001")]
    [InlineData("https://example.com/\u202egpj")]
    [InlineData("https://exam\u200bple.com/")]
    [InlineData("https://example.com/\"onclick=\"x")]
    [InlineData("https://example.com/<script>")]
    [InlineData("java\nscript:alert(1)")]
    [InlineData(" https://example.com")]
    public void Others_are_not(string address) => Assert.False(WebAddress.Is(address));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("/2009/summit")]
    public void One_of_front_matter_that_is_none_is_reported_at_its_place_and_left_out(string address)
    {
        var text = $"---\nurl: {address}\n---\n\n{Body}";
        var layout = Read.Text(text);
        Assert.Null(layout.Header.Url);
        var finding = Assert.Single(layout.Findings);
        Assert.Equal((FindingId.NoAddress, address), (finding.Id, finding.Range.Of(text)));
        Assert.Equal([address], finding.Arguments);
    }

    [Fact]
    public void One_of_the_item_that_is_none_leaves_the_word_to_the_front_matter()
    {
        var layout = Read.Text("---\nurl: https://example.com/a\n---\n\n" + Body, new ArticleMetadata(Url: "file:///a"));
        Assert.Equal("https://example.com/a", layout.Header.Url);
        Assert.Equal(["Url", "file:///a", WebAddress.Wanted], Assert.Single(layout.Findings).Arguments);
        Assert.Null(Read.Text(Body, new ArticleMetadata(Url: "data:text/html,x")).Header.Url);
    }

    [Theory]
    [InlineData("Find this article at: javascript:alert(1)", "javascript:alert(1)")]
    [InlineData("Find this article at:\n\njavascript:alert(1)", "javascript:alert(1)")]
    [InlineData("URL:file:///a", "file:///a")]
    [InlineData("Find this article at: <data:text/html;base64,eA==>", "data:text/html;base64,eA==")]
    [InlineData("Source: //example.com/a", "//example.com/a")]
    [InlineData("Permalink: /2009/summit", "/2009/summit")]
    [InlineData("Find this article at: http://", "http://")]
    [InlineData("Find this article at: https://exam\u200bple.com/", "https://exam\u200bple.com/")]
    [InlineData("Find this article at: javascript:location='http://example.com/'", "javascript:location='http://example.com/'")]
    public void One_of_the_text_that_is_none_is_reported_at_its_place_and_left_out(string line, string address)
    {
        var layout = Read.Text($"{Body}\n\n{Body}\n\n{line}\n");
        Assert.Null(layout.Header.Url);
        var finding = Assert.Single(layout.Findings);
        Assert.Equal((FindingId.NoAddress, address), (finding.Id, finding.Range.Of(layout.Text)));
    }

    [Theory]
    [InlineData("URL:https://example.com/a", "https://example.com/a")]
    [InlineData("Find this article at: <https://example.com/a>", "https://example.com/a")]
    [InlineData("Source: Example News", null)]
    [InlineData("Source: the mayor's note: a plan", null)]
    public void Others_are_read_as_before(string line, string? address)
    {
        var layout = Read.Text($"{Body}\n\n{Body}\n\n{line}\n");
        Assert.Equal(address, layout.Header.Url);
        Assert.Empty(layout.Findings);
    }

    [Fact]
    public void A_message_shows_no_more_than_the_start_and_nothing_unseen()
    {
        Assert.Equal("aU+200BbU+0000", WebAddress.Shown("a\u200bb\0"));
        Assert.Equal(new string('a', 79) + "\u2026", WebAddress.Shown(new string('a', 79) + "\ud83d\ude00"));
    }
}
