using System.Net;
using System.Net.Http.Headers;
using Corpus.Report.Review;
using Corpus.Tool;

namespace Corpus.Tests.Report.Review;

/// <summary>What the server of a review answers, and to whom.</summary>
public sealed class ReviewServerTests : IAsyncLifetime
{
    private readonly TestFolder _folder = new();
    private readonly HttpClient _client = new();
    private ReviewSession _session = null!;
    private ReviewServer _server = null!;

    public async Task InitializeAsync()
    {
        _folder.Write("a.txt", "\"We won the vote,\" said Ana Vega.\n");
        _session = new(_folder.FullName, new(() => ArticleSelection.FilesToReview(_folder.FullName)), CancellationToken.None);
        _server = new(_session, 0);
        await _server.StartAsync(CancellationToken.None);
    }

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        _session.Dispose();
        _client.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task The_page_and_a_decision_of_its_own_are_answered()
    {
        var page = await _client.GetAsync(_server.Address);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Equal("no-store", page.Headers.CacheControl!.ToString());
        Assert.Contains("connect-src 'self'", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await PostAsync());
        Assert.Equal("[quote a \"We won\"]\nspeaker = none\n", File.ReadAllText(_folder.Configuration));
    }

    [Fact]
    public async Task Only_this_machine_is_listened_to() => Assert.True(IPAddress.IsLoopback(Assert.Single(await Dns.GetHostAddressesAsync(new Uri(_server.Address).Host))));

    [Theory]
    [InlineData("")]
    [InlineData("decisions")]
    [InlineData("0123456789abcdef0123456789abcdef/")]
    [InlineData("../")]
    [InlineData("%2e%2e/")]
    public async Task Without_the_token_nothing_is_answered(string path)
    {
        var root = new Uri(new Uri(_server.Address), "/");
        Assert.Equal(HttpStatusCode.Forbidden, (await _client.GetAsync(new Uri(root + path))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, await PostAsync(address: root + "0123456789abcdef0123456789abcdef/decisions"));
        Assert.False(File.Exists(_folder.Configuration));
    }

    [Theory]
    [InlineData("https://example.org")]
    [InlineData("http://127.0.0.1")]
    [InlineData("http://localhost:1")]
    [InlineData("null")]
    [InlineData(null)]
    public async Task Another_origin_may_change_nothing(string? origin)
    {
        Assert.Equal(HttpStatusCode.Forbidden, await PostAsync(origin));
        Assert.False(File.Exists(_folder.Configuration));
    }

    [Theory]
    [InlineData("example.org")]
    [InlineData("example.org:80")]
    [InlineData("localhost")]
    public async Task Another_host_gets_nothing(string host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, _server.Address);
        request.Headers.Host = host;
        Assert.Equal(HttpStatusCode.Forbidden, (await _client.SendAsync(request)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, await PostAsync(_server.Address, host: host));
        Assert.False(File.Exists(_folder.Configuration));
    }

    [Fact]
    public async Task What_a_form_could_send_is_refused()
    {
        Assert.Equal(HttpStatusCode.Forbidden, await PostAsync(Origin, type: "text/plain"));
        Assert.Equal(HttpStatusCode.Forbidden, await PostAsync(Origin, type: "application/x-www-form-urlencoded"));
        Assert.False(File.Exists(_folder.Configuration));
    }

    [Theory]
    [InlineData("a.txt")]
    [InlineData(".corpusconfig")]
    [InlineData("..%2f..%2fetc%2fpasswd")]
    [InlineData("undo")]
    public async Task There_are_no_files_to_be_had(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await _client.GetAsync(new Uri(_server.Address + path))).StatusCode);

    private string Origin => new Uri(_server.Address).GetLeftPart(UriPartial.Authority);

    private Task<HttpStatusCode> PostAsync() => PostAsync(Origin);

    private async Task<HttpStatusCode> PostAsync(string? origin = "https://example.org", string? address = null, string? host = null, string type = "application/json")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address ?? _server.Address + "decisions");
        request.Content = new ByteArrayContent(ReviewSessionTests.BodyOf(ReviewSessionTests.Quote("a", "We won", "none")));
        request.Content.Headers.ContentType = new MediaTypeHeaderValue(type);
        request.Headers.Host = host;
        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
        }

        return (await _client.SendAsync(request)).StatusCode;
    }
}
