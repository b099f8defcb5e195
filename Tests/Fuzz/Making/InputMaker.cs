using System.Text;
using Corpus.Extraction.Text;
using Corpus.Extraction.Input;
using Corpus.Tests.Infrastructure;

namespace Corpus.Tests.Fuzz.Making;

/// <summary>Makes the input of a seed and an index, the same on every machine.</summary>
internal static class InputMaker
{
    private const int LongText = 20_000;

    private static readonly Grammar News = Grammar.Read("news");
    private static readonly Grammar Markdown = Grammar.Read("markdown");
    private static readonly Grammar FrontMatter = Grammar.Read("frontmatter");
    private static readonly Grammar Curation = Grammar.Read("curation");

    private static readonly string[] Seeds = [.. Directory.EnumerateFiles(Repository.Seeds).Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    public static FuzzInput Make(ulong seed, long index)
    {
        var draw = new Draw(seed, (ulong)index);
        return draw.Below(20) switch
        {
            < 6 => new("news", [Article("a.txt", News.Make("article", draw), draw)], []),
            < 9 => new("seed", [Article("a.txt", SeedText(draw), draw, atLeastOnce: true)], []),
            < 12 => new("hostile", [Article("a.txt", Hostile.Text(draw), draw)], []),
            < 14 => new("markdown", [Article(draw.OneIn(4) ? "a.txt" : "a.md", Markdown.Make("article", draw), draw)], []),
            < 16 => new("front matter", [Article(draw.OneIn(4) ? "a.txt" : "a.md", FrontMatter.Make("article", draw), draw)], []),
            < 18 => WithCuration(draw),
            < 19 => WithFileNames(draw),
            _ => new("metadata", [Article("a.md", News.Make("article", draw), draw) with { Metadata = Metadata(draw) }], []),
        };
    }

    private static FuzzArticle Article(string path, string text, Draw draw, bool atLeastOnce = false)
    {
        // Half the texts are as the grammar has them, or damage would hide what is wrong with sound ones.
        for (var i = atLeastOnce ? draw.Between(1, 4) : draw.OneIn(2) ? 0 : draw.Between(1, 3); i > 0 && text.Length < LongText; i--)
        {
            text = Mutations.Apply(text, draw.OneIn(2) ? draw.Of(Seeds) : News.Make("paragraph", draw), draw);
        }

        while (text.Length > 0 && text.Length < LongText / 2 && draw.OneIn(150))
        {
            text = string.Concat(Enumerable.Repeat(text, 1 + (LongText / 2 / text.Length)));
        }

        return new(path, text.Length > LongText ? text[..LongText] : text, ArticleMetadata.None);
    }

    /// <summary>A seed article, most often a few lines of it.</summary>
    private static string SeedText(Draw draw)
    {
        var text = draw.Of(Seeds);
        if (draw.OneIn(10))
        {
            return text;
        }

        var start = draw.Below(text.Length);
        start = draw.OneIn(3) ? start : text.LastIndexOf('\n', start) + 1;
        return text.Substring(start, Math.Min(draw.Between(20, 900), text.Length - start));
    }

    private static FuzzInput WithCuration(Draw draw)
    {
        string[] said = ["\"We lost the vote,\" Ann Brown said. \"We will learn,\" she added.\n", "“We lost the vote,” said Marsh, the mayor.\n\nVega said: “We will learn.”\n", News.Make("article", draw)];
        FuzzArticle[] articles = [new("a.txt", draw.Of(said), ArticleMetadata.None), new("b.md", draw.Of(said), ArticleMetadata.None), new("sub/c.txt", draw.Of(said), ArticleMetadata.None)];
        var files = Enumerable.Range(0, draw.Between(1, 2)).Select(i => new FuzzCuration(i == 0 ? ".corpusconfig" : "sub/x.corpusconfig", CurationText(draw)));
        return new("curation", articles[..draw.Between(1, 3)], [.. files]);
    }

    private static string CurationText(Draw draw)
    {
        var text = Curation.Make("file", draw);
        return draw.OneIn(2) ? text : Mutations.Apply(text, Curation.Make("file", draw), draw);
    }

    private static FuzzInput WithFileNames(Draw draw)
    {
        var articles = new List<FuzzArticle>();
        for (var i = draw.Between(1, 4); i > 0; i--)
        {
            var text = draw.Of(["\"Yes,\" said Ann Brown.\n", "# " + draw.Of(Hostile.Canaries) + "\n\nBrown \"left.\"\n", News.Make("article", draw)]);
            articles.Add(new(FileNames.Make(draw), text, draw.OneIn(3) ? Metadata(draw) : ArticleMetadata.None));
        }

        return new("file names", articles, []);
    }

    private static ArticleMetadata Metadata(Draw draw) => new(
        Value(draw), Value(draw), Value(draw), Value(draw), new([.. Enumerable.Range(0, draw.Below(3)).Select(_ => Value(draw) ?? "Ann Brown")]), Value(draw),
        new([.. Enumerable.Range(0, draw.Below(3)).Select(_ => Value(draw) ?? "plan")]));

    /// <summary>What a project can say of an article: never empty, without white space around it, and text in any encoding.</summary>
    private static string? Value(Draw draw)
    {
        var value = draw.Below(5) switch
        {
            0 => draw.Of(Hostile.Canaries),
            1 => draw.Of(Hostile.Pieces),
            2 => FrontMatter.Make("value", draw),
            3 => News.Make("name", draw),
            _ => "",
        };
        var encoded = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(value));
        return encoded.Trim() is { Length: > 0 } trimmed ? trimmed : null;
    }
}
