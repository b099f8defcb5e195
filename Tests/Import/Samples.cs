using System.IO.Compression;
using System.Text;
using Corpus.Import;

namespace Corpus.Tests.Import;

/// <summary>Sources as programs write them, made of invented articles.</summary>
internal static class Samples
{
    public const string Paragraph = "The council met for the third time this week, and after four hours in the hall nobody could say how the road was to be paid for.";

    public const string Second = "\"We cannot wait for roads,\" said Mayor Ana Vega. \"Not now, and not with the winter that everybody in this town remembers.\"";

    public const string Page = $$"""
        <!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Council fails to agree | The Town Post</title>
        <meta property="og:site_name" content="The Town Post"><meta property="og:type" content="article">
        <link rel="canonical" href="https://post.example/2024/03/roads">
        <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"Council fails to agree",
        "author":[{"@type":"Person","name":"Jane Roe"},{"@type":"Person","name":"Ben Ode"}],"datePublished":"2024-03-06T23:30:00-05:00","keywords":["roads","budget"]}]}</script>
        <style>p{color:red}</style></head><body>
        <nav><a href="/a">News</a> <a href="/b">Sport</a></nav>
        <article><h1>Council fails to agree</h1><div class="byline">By Jane Roe</div>
        <p>{{Paragraph}}</p>
        <div class="newsletter-signup"><p>Sign up to our newsletter and get the news of the town each morning, before anybody else in the street has it.</p></div>
        <h2>The road</h2><p>{{Second}}</p><figure><img src="x.jpg"><figcaption>Ana Vega in the hall</figcaption></figure>
        <blockquote><p>The road is a matter of the whole county, and not of this town alone, as the letter says.</p></blockquote>
        <ul><li>A road of four miles</li><li>A bridge over the river</li></ul>
        <p><a href="/more">Read more about the road</a></p></article>
        <section class="comments"><p>I never liked that road, and I have said so to everybody in the town who would hear it for all these years.</p></section>
        <footer><p>Copyright The Town Post. All rights reserved by the owners of this newspaper since the year of its foundation.</p></footer>
        <script>var never = "<p>Not a paragraph</p>";</script></body></html>
        """;

    public static List<ImportItem> Read(string text, string name = "source", ImportOptions? options = null) => Read(Encoding.UTF8.GetBytes(text), name, options);

    public static List<ImportItem> Read(byte[] bytes, string name = "source", ImportOptions? options = null) => [.. new ArticleImporter(options ?? new()).Read(bytes, name)];

    public static ImportedArticle One(string text, ImportOptions? options = null) => Assert.Single(Read(text, options: options), item => item.Article is not null).Article!;

    public static ImportedArticle One(byte[] bytes) => Assert.Single(Read(bytes), item => item.Article is not null).Article!;

    public static List<ImportedArticle> All(string text) => [.. Read(text).Select(item => item.Article).OfType<ImportedArticle>()];

    /// <summary>The findings as numbers.</summary>
    public static List<int> Findings(IEnumerable<ImportItem> items) => [.. items.SelectMany(item => item.Findings).Select(finding => (int)finding.Id)];

    public static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }

    public static byte[] Gzip(string text) => Gzip(Encoding.UTF8.GetBytes(text));

    /// <summary>A record of a web archive that holds an answer of a server.</summary>
    public static string Record(string address, string date, string page, string headers = "Content-Type: text/html; charset=utf-8")
    {
        var content = $"HTTP/1.1 200 OK\r\n{headers}\r\n\r\n{page}";
        return $"WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: {address}\r\nWARC-Date: {date}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: {Encoding.UTF8.GetByteCount(content)}\r\n\r\n{content}\r\n\r\n";
    }
}
