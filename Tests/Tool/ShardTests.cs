using System.Text.Json;
using Corpus.Extraction.Input;
using Corpus.Tests.Infrastructure;
using Corpus.Tool;

namespace Corpus.Tests.Tool;

/// <summary>A corpus in parts: what its parts give together is what one run gives.</summary>
public sealed class ShardTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpus-shards");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(64)]
    public void Parts_joined_are_the_whole_byte_for_byte(int count)
    {
        WriteCorpus();
        Assert.Equal(0, Run(new(Articles()) { Output = At("whole") }).Code);
        for (var number = 1; number <= count; number++)
        {
            Assert.Equal(0, Run(new(Articles() with { Shard = new(number, count) }) { Facts = At($"facts/{number:00}.facts") }).Code);
        }

        Assert.Equal(0, LinkCommand.Run([At("facts")], new(At("joined")), Verbosity.Quiet, default));
        foreach (var file in new[] { "quotes.jsonl", "people.jsonl", "articles.jsonl" })
        {
            Assert.Equal(File.ReadAllBytes(At("whole/" + file)), File.ReadAllBytes(At("joined/" + file)));
        }

        using var expected = new MemoryStream();
        Emit.Files.CorpusFileWriter.Write(ArticleFolder.Read(Articles(), default).Model, hasWordIndex: true, default, expected);
        Assert.Equal(expected.ToArray(), File.ReadAllBytes(At("joined/corpus.file")));
        Assert.Contains("AnaVega", File.ReadAllText(At("joined/corpus.members")), StringComparison.Ordinal);
        Assert.True(new FileInfo(At("whole/quotes.jsonl")).Length > 100_000);
        Assert.Contains(File.ReadLines(At("whole/articles.jsonl")), line => JsonDocument.Parse(line).RootElement.GetProperty("nearDuplicates").GetArrayLength() > 0);
        Assert.Empty(Directory.EnumerateFiles(_folder.FullName, "*.new", SearchOption.AllDirectories));
    }

    [Fact]
    public void Facts_that_are_damaged_foreign_or_of_other_corrections_are_refused()
    {
        Write("a/one.txt", "\"We won,\" said Ana Vega.\n");
        Run(new(new([At("a")])) { Facts = At("one.facts") });
        Assert.Equal(0, LinkCommand.Run([At("one.facts")], new(At("joined")), Verbosity.Quiet, default));
        var whole = File.ReadAllBytes(At("one.facts"));
        for (var i = 0; i < whole.Length; i += 5)
        {
            var damaged = whole.ToArray();
            damaged[i] ^= 0x10;
            File.WriteAllBytes(At("damaged.facts"), damaged);
            Assert.Equal(3, Quietly(() => LinkCommand.Run([At("damaged.facts")], new(At("none")), Verbosity.Quiet, default)).Code);
        }

        File.WriteAllBytes(At("damaged.facts"), whole[..^1]);
        Assert.Contains("is damaged", Quietly(() => LinkCommand.Run([At("damaged.facts")], new(At("none")), Verbosity.Quiet, default)).Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(At("none")));
        Write("a/.corpusconfig", "[person Ana Vega]\njob_title = Mayor\n");
        Run(new(new([At("a")])) { Facts = At("two.facts") });
        Assert.Contains("other corrections", Quietly(() => LinkCommand.Run([At("one.facts"), At("two.facts")], new(At("none")), Verbosity.Quiet, default)).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_article_is_in_one_part()
    {
        string[] ids = [.. Enumerable.Range(0, 1000).Select(i => $"2009/article {i}")];
        Shard[] shards = [.. Enumerable.Range(1, 8).Select(number => new Shard(number, 8))];
        Assert.All(ids, id => Assert.Single(shards, shard => shard.Has(id)));
        Assert.All(shards, shard => Assert.InRange(ids.Count(shard.Has), 80, 170));

        // The first eight bytes of the SHA-256, the highest first: on every machine, and in every version.
        Assert.True(new Shard(6, 8).Has("2009/summit"));
    }

    [Fact]
    public void A_part_may_be_empty_and_a_whole_may_not()
    {
        Directory.CreateDirectory(At("empty"));
        var options = new ExtractOptions(new([At("empty")])) { Facts = At("empty.facts") };
        Assert.Equal(3, Run(options).Code);
        Assert.False(File.Exists(At("empty.facts")));
        Assert.Equal("corpus extract: articles=0 attributions=0 lost=0 errors=0 shard=1/2", Run(options with { Selection = options.Selection with { Shard = new(1, 2) } }).Errors);
        Assert.True(File.Exists(At("empty.facts")));
    }

    [Theory]
    [InlineData("3/64", "3/64")]
    [InlineData("0/4", null)]
    [InlineData("5/4", null)]
    [InlineData("1", null)]
    [InlineData("-1/4", null)]
    [InlineData("1/4/2", null)]
    public void A_shard_is_written_with_a_bar(string text, string? shard) => Assert.Equal(shard, Shard.Parse(text)?.ToString());

    [Fact]
    public void An_id_is_the_same_however_a_path_is_given()
    {
        Write("c/a/x.txt", "\"We won,\" said Ana Vega.\n");
        Write("c/b/x.txt", "\"We lost,\" said Ana Vega.\n");
        string[] Ids(params string[] paths) => [.. ArticleFolder.Read(new ArticleSelection(paths) { From = At("c") }, default).Model.Articles.Select(article => article.Facts.File.Name)];
        Assert.Equal(["a/x", "b/x"], Ids(At("c")));
        Assert.Equal(["a/x", "b/x"], Ids(At("c/a/x.txt"), At("c/b")));
        Assert.Equal(["b/x"], Ids(At("c/a/../b/x.txt")));
        Assert.Equal(["a/x", "b/x"], ArticleFolder.Read(At("c/a/x.txt"), At("c/b/x.txt")).Model.Articles.Select(article => article.Facts.File.Name));
        Assert.Equal(2, Run(new(new([At("c/a")]) { From = At("c/b") }) { IsUnlinked = true }).Code);
    }

    [Fact]
    public void A_run_that_is_resumed_does_nothing_twice_and_leaves_no_half()
    {
        Write("a/one.txt", "\"We won,\" said Ana Vega.\n");
        var options = new ExtractOptions(new([At("a")]) { Shard = new(1, 1) }) { IsUnlinked = true, Output = At("out"), Facts = At("out/one.facts"), Resumes = true };
        Assert.Equal("corpus extract: articles=1 attributions=1 lost=0 errors=0", Run(options).Errors);
        var time = File.GetLastWriteTimeUtc(At("out/quotes.jsonl"));
        Assert.Equal("corpus extract: already done", Run(options).Errors);
        Assert.Equal(time, File.GetLastWriteTimeUtc(At("out/quotes.jsonl")));
        File.Delete(At("out/people.jsonl"));
        Assert.StartsWith("corpus extract: articles=1", Run(options).Errors, StringComparison.Ordinal);

        Assert.Equal(130, ExtractCommand.Run(options with { Output = At("stopped") }, new(canceled: true)));
        Assert.Empty(Directory.EnumerateFiles(At("stopped")));
    }

    [Fact]
    public void Lines_of_the_standard_input_are_articles()
    {
        var lines = "{\"id\":\"2009/summit\",\"text\":\"\\\"We won,\\\" said Ana Vega.\",\"publisher\":\"The Bee\",\"authors\":[\"Eva Falk\"],\"rating\":4}\n"
            + "\nno line\n{\"id\":\"x\"}\n{\"id\":\"notes.md\",\"text\":\"# Notes\"}\n";
        using var input = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(lines));
        var articles = ArticleLines.Read(input, default).ToList();
        Assert.Equal(["2009/summit.txt", "line 3 of stdin", "line 4 of stdin", "notes.md"], articles.Select(article => article.Entry.Path));
        Assert.Equal("The Bee", articles[0].Entry.Metadata.Publisher);
        Assert.Equal(["Eva Falk"], articles[0].Entry.Metadata.Authors);
        Assert.Equal([new MetadataValue("rating", "4")], articles[0].Entry.Metadata.Fields);
        Assert.Equal("\"We won,\" said Ana Vega.", articles[0].Read().File!.Text);
        Assert.Equal("CORP001", Assert.Single(articles[1].Read().Findings).Id);
    }

    [Theory]
    [InlineData(true, "--explain shows")]
    [InlineData(false, "People are linked across all articles")]
    public void What_cannot_go_together_is_wrong_usage(bool explains, string message)
    {
        Write("a/one.txt", "It rained.\n");
        var selection = new ArticleSelection([At("a")]) { Shard = new(1, 2) };
        var (code, errors) = Run(explains ? new(selection) { Explain = "one", IsUnlinked = true } : new(selection));
        Assert.Equal(2, code);
        Assert.StartsWith(message, errors, StringComparison.Ordinal);
    }

    private ArticleSelection Articles() => new([At("articles")]);

    /// <summary>The seeds, and copies that tell of the same people in other words.</summary>
    private void WriteCorpus()
    {
        foreach (var seed in Directory.EnumerateFiles(Repository.Seeds).Where(ArticlePath.IsText))
        {
            var text = File.ReadAllText(seed);
            for (var copy = 0; copy < 12; copy++)
            {
                var words = text.Replace("said", copy % 2 == 0 ? "told reporters" : "said", StringComparison.Ordinal);
                Write($"articles/{copy % 3}/{copy}-{Path.GetFileName(seed)}", copy % 4 == 3 ? words[..(words.Length / 2)] + $"\n\nBy then it was {copy}.\n" : words);
            }
        }

        Write("articles/.corpusconfig", "[person Hillary Clinton]\nalias = Clinton\n\n[field desk]\n\n[field about]\ntype = person\nlist = true\n");
        Write("articles/fields.md", "---\ndesk: sport\nabout: Ana Vega\n---\n\n\"We will stay,\" Ana Vega said. \"We will stay in the town for another year,\" Mayor Vega said.\n");
    }

    private string At(string path) => Path.Combine(_folder.FullName, path);

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
    }

    /// <summary>The exit code, and the last line of the errors.</summary>
    private static (int Code, string Errors) Run(ExtractOptions options) => Quietly(() => ExtractCommand.Run(options with { Verbosity = Verbosity.Quiet }));

    private static (int Code, string Errors) Quietly(Func<int> run)
    {
        using var error = new StringWriter();
        var before = Console.Error;
        Console.SetError(error);
        try
        {
            var code = run();
            return (code, error.ToString().TrimEnd().Split('\n')[^1].TrimEnd());
        }
        finally
        {
            Console.SetError(before);
        }
    }
}
