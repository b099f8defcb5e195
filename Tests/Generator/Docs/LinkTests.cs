using Corpus.Tests.Infrastructure;

namespace Corpus.Tests.Generator.Docs;

/// <summary>The links in the documents of the repository lead to files and headings that exist.</summary>
public class LinkTests
{
    private static readonly string[] Folders = ["docs", ".github", "Templates"];

    private static IEnumerable<string> All => Directory.EnumerateFiles(Repository.Root, "*.md")
        .Concat(Folders.Select(folder => Path.Combine(Repository.Root, folder)).Where(Directory.Exists).SelectMany(folder => Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories)))
        .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
        .Where(file => !file.Contains("/obj/", StringComparison.Ordinal));

    [Fact]
    public void Every_relative_link_leads_to_a_file_and_a_heading_that_exist()
    {
        Assert.Superset(new HashSet<string> { "README.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/rights.md" }, All.ToHashSet());
        Assert.Empty(All.SelectMany(document => MarkdownLinks.Broken(document, TextOf)));
    }

    [Fact]
    public void Every_absolute_link_is_an_address_of_the_web() => Assert.All(
        All.SelectMany(document => MarkdownLinks.Of(TextOf(document)!)).Where(link => link.Contains(':', StringComparison.Ordinal)),
        link => Assert.True(Uri.TryCreate(link, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps && address.Host.Contains('.', StringComparison.Ordinal), link));

    [Theory]
    [InlineData("[a](b.md)")]
    [InlineData("[a](b.md#c)")]
    [InlineData("[a](#c)", "[a](#c)")]
    [InlineData("[a](c.md)", "[a](c.md)")]
    [InlineData("![a](c.svg)", "![a](c.svg)")]
    [InlineData("[a](b.md#d)", "[a](b.md#d)")]
    [InlineData("[a](../b.md)", "[a](../b.md)")]
    [InlineData("[a](https://example.com/c.md)")]
    [InlineData("`[a](c.md)`")]
    [InlineData("```\n[a](c.md)\n```\n")]
    [InlineData("[`a`](c.md)", "[`a`](c.md)")]
    [InlineData("# A `b`: c!\n[a](#a-b-c)")]
    [InlineData("[a]\n\n[a]: c.md\n", "[a]: c.md")]
    public void A_link_that_leads_nowhere_is_found(string text, params string[] broken)
    {
        var files = new Dictionary<string, string> { ["docs/a.md"] = text, ["docs/b.md"] = "# C\n" };
        var found = MarkdownLinks.Broken("docs/a.md", files.GetValueOrDefault).ToList();
        Assert.Equal(broken.Length, found.Count);
        Assert.All(found, link => Assert.Contains(link["docs/a.md: ".Length..], broken[0], StringComparison.Ordinal));
    }

    private static string? TextOf(string path)
    {
        var file = Path.Combine(Repository.Root, path);
        return File.Exists(file) ? File.ReadAllText(file) : Directory.Exists(file) ? "" : null;
    }
}
