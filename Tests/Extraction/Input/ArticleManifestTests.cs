using Corpus.Extraction.Input;

namespace Corpus.Tests.Extraction.Input;

public class ArticleManifestTests
{
    private const string Folder = "/home/me/App/articles";

    [Fact]
    public void Every_field_of_an_item_arrives_whatever_it_holds()
    {
        var manifest = ArticleManifest.Parse(Record("/home/me/App/articles/a.txt", headline: "Tabs\t; and\nlines", publisher: "P", date: "2009-03-06", url: "http://news.example/a", authors: "Anna Berg; Carl Dahl;", language: "en", keywords: "x;;y"), Folder);
        var entry = manifest.Find("/home/me/App/articles/a.txt")!;
        Assert.Equal("a.txt", entry.Path);
        Assert.Equal(new("Tabs\t; and\nlines", "P", "2009-03-06", "http://news.example/a", new(["Anna Berg", "Carl Dahl"]), "en", new(["x", "y"])), entry.Metadata);
    }

    [Fact]
    public void Fields_that_are_empty_say_nothing() => Assert.Equal(ArticleMetadata.None, ArticleManifest.Parse(Record(Folder + "/a.txt"), Folder).Find(Folder + "/a.txt")!.Metadata);

    [Theory]
    [InlineData("/home/me/App/articles/2009/a.txt", "", "", "2009/a.txt")]
    [InlineData("/home/me/App/articles/2009/a.txt", "", "2009/", "2009/a.txt")]
    [InlineData("/home/me/archive/2009/a.txt", "", "2009/", "2009/a.txt")]
    [InlineData("/home/me/archive/2009/a.txt", "", "", "a.txt")]
    [InlineData("/home/me/App/articles/2009/a.txt", "b/c.txt", "", "b/c.txt")]
    [InlineData("/home/me/archive/a.txt", "..\\b\\.\\c.txt", "", "../b/c.txt")]
    public void An_article_is_named_by_its_link_or_its_place(string path, string link, string recursive, string expected) =>
        Assert.Equal(expected, ArticleManifest.Parse(Record(path, link, recursive), Folder).Find(path)!.Path);

    [Fact]
    public void A_file_that_is_not_listed_is_no_article()
    {
        var manifest = ArticleManifest.Parse(Record(Folder + "/a.txt"), Folder);
        Assert.Null(manifest.Find(Folder + "/b.txt"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("\u001e\u001f\u001f")]
    [InlineData("\u001e/home/me/App/.corpusconfig\n")]
    public void A_list_without_articles_has_none(string text) => Assert.Null(ArticleManifest.Parse(text, Folder).Find(Folder + "/a.txt"));

    [Theory]
    [InlineData("/home/me/App/articles/a.txt", "a.txt")]
    [InlineData("/home/me/App/articles/x/b.MD", "x/b.MD")]
    [InlineData("/home/me/App/articles/a.html", null)]
    [InlineData("/home/me/App/articlesandmore/a.txt", null)]
    [InlineData("/home/me/App/other/a.txt", null)]
    public void Without_a_list_the_text_files_of_the_folder_are_articles(string path, string? expected) =>
        Assert.Equal(expected, ArticleManifest.OfFolder(Folder).Find(path)?.Path);

    [Fact]
    public void Lists_compare_by_what_they_say()
    {
        Assert.Equal(ArticleManifest.Parse(Record("/a.txt"), Folder), ArticleManifest.Parse(Record("/a.txt"), Folder));
        Assert.NotEqual(ArticleManifest.Parse(Record("/a.txt"), Folder), ArticleManifest.Parse(Record("/b.txt"), Folder));
        Assert.NotEqual(ArticleManifest.Parse("", Folder), ArticleManifest.OfFolder(Folder));
    }

    private static string Record(string path, string link = "", string recursive = "", string headline = "", string publisher = "", string date = "", string url = "", string authors = "", string language = "", string keywords = "") =>
        "\u001e" + string.Concat(new[] { path, link, recursive, Path.GetFileName(path), headline, publisher, date, url, authors, language, keywords }.Select(field => field + "\u001f")) + "\n";
}
