using System.Text;
using Corpus.Import;

namespace Corpus.Tests.Import;

/// <summary>Web archives.</summary>
public class ArchiveTests
{
    private const string Info = "WARC/1.1\r\nWARC-Type: warcinfo\r\nContent-Type: application/warc-fields\r\nContent-Length: 4\r\n\r\na: b\r\n\r\n";

    [Fact]
    public void Of_an_address_the_newest_is_read_and_what_is_no_page_is_not()
    {
        var archive = Info
            + Samples.Record("https://post.example/2024/03/roads", "2024-03-06T10:00:00Z", Samples.Page.Replace("nobody could say", "nobody knew", StringComparison.Ordinal))
            + Samples.Record("https://post.example/x.png", "2024-03-06T10:00:00Z", "png", "Content-Type: image/png")
            + Samples.Record("http://www.post.example/2024/03/roads#top", "2024-03-07T10:00:00Z", Samples.Page)
            + Samples.Record("https://post.example/other", "2024-03-07T10:00:00Z", Samples.Page.Replace("Council fails", "Council hopes", StringComparison.Ordinal));
        var items = Samples.Read(archive, "crawl.warc");
        Assert.Equal(["crawl.warc#4", "crawl.warc#5"], items.Select(item => item.Article!.Source));
        Assert.Contains("nobody could say", items[0].Article!.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_compressed_archive_has_a_member_for_each_record()
    {
        byte[] archive = [.. Samples.Gzip(Info), .. Samples.Gzip(Samples.Record("https://post.example/1", "2024-03-06T10:00:00Z", Samples.Page))];
        Assert.Equal("Council fails to agree", Samples.One(archive).Title);
    }

    [Fact]
    public void Chunks_are_joined_and_compressed_answers_are_read()
    {
        var page = Samples.Gzip(Samples.Page);
        byte[] body = [.. Encoding.ASCII.GetBytes($"{page.Length:x}\r\n"), .. page, .. "\r\n0\r\n\r\n"u8];
        byte[] content = [.. "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n\r\n"u8, .. body];
        byte[] archive = [.. Encoding.ASCII.GetBytes($"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: <https://post.example/1>\r\nContent-Type: application/http\r\nContent-Length: {content.Length}\r\n\r\n"), .. content, .. "\r\n\r\n"u8];
        Assert.Equal("Council fails to agree", Samples.One(archive).Title);
    }

    [Fact]
    public void A_page_that_was_not_found_is_passed_over() =>
        Assert.Empty(Samples.Read(Samples.Record("https://post.example/1", "2024-03-06T10:00:00Z", Samples.Page).Replace("200 OK", "404 No", StringComparison.Ordinal)));

    [Fact]
    public void What_comes_before_a_cut_is_read_and_the_cut_is_reported()
    {
        var archive = Samples.Record("https://post.example/1", "2024-03-06T10:00:00Z", Samples.Page) + Samples.Record("https://post.example/2", "2024-03-06T10:00:00Z", Samples.Page)[..900];
        var items = Samples.Read(archive);
        Assert.NotNull(items[0].Article);
        Assert.Contains((int)ImportFindingId.Malformed, Samples.Findings(items));
    }

    [Fact]
    public void An_encoding_that_the_server_named_wrongly_is_reported_and_the_letters_are_right()
    {
        var page = Samples.Page.Replace("Council fails", "Café fails", StringComparison.Ordinal);
        var items = Samples.Read(Samples.Record("https://post.example/1", "2024-03-06T10:00:00Z", page, "Content-Type: text/html; charset=iso-8859-1"));
        Assert.Equal("Café fails to agree", items[0].Article!.Title);
        Assert.Equal([(int)ImportFindingId.WrongEncoding], Samples.Findings(items));
    }

    [Fact]
    public void Pages_without_the_parts_that_a_record_should_have_are_read()
    {
        var bare = Samples.Record("x", "x", Samples.Page).Replace("WARC-Target-URI: x\r\n", "", StringComparison.Ordinal).Replace("WARC-Date: x\r\n", "", StringComparison.Ordinal);
        var items = Samples.Read(bare + bare.Replace("Council fails", "Council hopes", StringComparison.Ordinal).Replace("WARC/1.1", "WARC/0.17", StringComparison.Ordinal));
        Assert.Equal(["Council fails to agree", "Council hopes to agree"], items.Select(item => item.Article!.Title));
        Assert.All(items, item => Assert.Equal("https://post.example/2024/03/roads", item.Article!.Url));
    }

    [Fact]
    public void A_record_that_is_too_large_is_left_out_and_the_next_is_read()
    {
        var archive = Samples.Record("https://post.example/1", "2024-03-06T10:00:00Z", Samples.Page + new string(' ', 10000)) + Samples.Record("https://post.example/2", "2024-03-06T10:00:00Z", Samples.Page);
        var items = Samples.Read(archive, options: new() { LargestDocument = 8000 });
        Assert.Equal([(int)ImportFindingId.OverLimit], Samples.Findings(items));
        Assert.Single(items, item => item.Article is not null);
    }

    [Fact]
    public void A_bomb_ends_in_a_finding()
    {
        var bomb = Samples.Gzip(Samples.Gzip([]) is null ? [] : [.. "WARC/1.0\r\nContent-Length: 99999999\r\n\r\n"u8, .. new byte[90_000_000]]);
        Assert.Contains((int)ImportFindingId.OverLimit, Samples.Findings(Samples.Read(bomb, options: new() { LargestExpansion = 10 })));
    }
}
