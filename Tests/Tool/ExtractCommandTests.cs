using Corpus.Extraction.Model;
using System.Text.Json;
using Corpus.Tests.Infrastructure;
using Corpus.Tool;

namespace Corpus.Tests.Tool;

public sealed class ExtractCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpus");

    public ExtractCommandTests()
    {
        Write("b/second.md", "---\ntitle: Roads again\n---\n\nNobody came to the hall. Mayor Jane Roe said: \"We cannot wait for roads.\"\n");
        Write("first.txt", "Council fails to agree\n\n\"We cannot wait for roads,\" Mayor Jane Roe said. \"Not now.\"\n\nBy the \"spirit of May\" nobody meant a thing.\n");
        Write("notes.doc", "\"This is no article,\" Mayor Jane Roe said.\n");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Quotes_come_one_a_line_in_the_order_of_the_articles()
    {
        var lines = Lines(stream => CorpusLines.WriteQuotes(Model(), stream));
        Assert.Equal(["b/second.md", "first.txt"], lines.Select(line => line.GetProperty("file").GetString()).Distinct());
        var first = lines.First(line => line.GetProperty("file").GetString() == "first.txt");
        Assert.Equal("Jane Roe", first.GetProperty("speaker").GetString());
        Assert.Equal("direct", first.GetProperty("kind").GetString());
        Assert.Equal("We cannot wait for roads, Not now.", first.GetProperty("text").GetString());
        var text = File.ReadAllText(Path.Combine(_folder.FullName, "first.txt"));
        Assert.Equal(["\"We cannot wait for roads,\"", "\"Not now.\""], first.GetProperty("spans").EnumerateArray().Select(span => text[span[0].GetInt32()..span[1].GetInt32()]));
    }

    [Fact]
    public void People_and_articles_come_one_a_line()
    {
        var people = Lines(stream => CorpusLines.WritePeople(Model(), stream));
        Assert.Equal(2, people.Count(line => line.GetProperty("name").GetString() == "Jane Roe"));
        var articles = Lines(stream => CorpusLines.WriteArticles(Model(), stream));
        Assert.Equal(["Roads again", "Council fails to agree"], articles.Select(line => line.GetProperty("headline").GetString()));
    }

    [Fact]
    public void A_table_has_the_quotes_in_columns_that_a_spreadsheet_opens()
    {
        Write("sums.txt", "Ana Vega spoke on Monday.\n\n\"=SUM(A1), she wrote to us,\" Vega said.\n");
        var bytes = Bytes(stream => QuoteTable.Write(Model(), stream));
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        var lines = System.Text.Encoding.UTF8.GetString(bytes[3..]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("id,file,line,start,end,text,kind,isQuote,", lines[0], StringComparison.Ordinal);
        Assert.Equal(Model().Articles.Sum(article => article.Facts.Quotes.Count), lines.Length - 1);
        Assert.Contains(lines, line => line.Contains(",first.txt,", StringComparison.Ordinal) && line.Contains("\"We cannot wait for roads, Not now.\",direct,true,Assertion,Jane Roe,", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("\"'=SUM(A1), she wrote", StringComparison.Ordinal));
    }

    [Fact]
    public void Ids_tell_attributions_apart_and_each_says_whether_it_is_a_quote()
    {
        var lines = Lines(stream => CorpusLines.WriteQuotes(Model(), stream));
        Assert.Equal(lines.Count, lines.Select(line => line.GetProperty("id").GetString()).Distinct().Count());
        Assert.All(lines, line => Assert.StartsWith(Path.ChangeExtension(line.GetProperty("file").GetString()!, null) + "@", line.GetProperty("id").GetString(), StringComparison.Ordinal));
        Assert.Contains(lines, line => line.GetProperty("isQuote").GetBoolean() && line.GetProperty("attributionType").GetString() == "Assertion");
    }

    [Fact]
    public void An_article_tells_which_passages_are_no_quotes()
    {
        var article = Lines(stream => CorpusLines.WriteArticles(Model(), stream)).Single(line => line.GetProperty("file").GetString() == "first.txt");
        var passage = Assert.Single(article.GetProperty("refusedPassages").EnumerateArray());
        Assert.Equal(("\"spirit of May\"", "ScareQuote"), (passage.GetProperty("text").GetString(), passage.GetProperty("reason").GetString()));
        var text = File.ReadAllText(Path.Combine(_folder.FullName, "first.txt"));
        Assert.Equal("\"spirit of May\"", text[passage.GetProperty("start").GetInt32()..passage.GetProperty("end").GetInt32()]);
    }

    [Fact]
    public void Two_runs_write_the_same_bytes() =>
        Assert.Equal(Bytes(stream => CorpusLines.WriteQuotes(Model(), stream)), Bytes(stream => CorpusLines.WriteQuotes(Model(), stream)));

    [Fact]
    public void A_correction_in_the_folder_is_applied()
    {
        Write("corpus.corpusconfig", "[article first]\nignore = true\n");
        Assert.DoesNotContain(Model().Articles, article => article.Facts.File.Name == "first");
    }

    [Fact]
    public void A_link_that_leads_back_is_not_followed()
    {
        Directory.CreateSymbolicLink(Path.Combine(_folder.FullName, "b", "loop"), _folder.FullName);
        Assert.Equal(2, Model().Articles.Count);
    }

    [Fact]
    public void What_systems_and_editors_leave_behind_is_no_article_and_a_correction_among_it_is_one()
    {
        foreach (var name in Leftovers.Names)
        {
            Write(name, "\"This is no article,\" Mayor Jane Roe said.\n");
        }

        Write(".hidden/.corpusconfig", "[article first]\nignore = true\n");
        Assert.Equal(["b/second.md"], Model().Articles.Select(article => article.Facts.File.Path));
        Assert.Single(ArticleFolder.Read(Path.Combine(_folder.FullName, Leftovers.Names[0])).Model.Articles);
    }

    [Fact]
    public void A_name_with_a_control_character_is_reported_and_the_others_come_through()
    {
        Write("two\nlines.txt", "It rained.\n");
        var read = ArticleFolder.Read(_folder.FullName);
        Assert.Equal(["b/second.md", "first.txt"], read.Model.Articles.Select(article => article.Facts.File.Path));
        var finding = Assert.Single(read.Findings, finding => finding.Id == "CORP115");
        Assert.Equal(Path.Combine(_folder.FullName, "two\u240Alines.txt"), finding.Path);
    }

    [Fact]
    public void Where_the_only_article_is_lost_that_alone_is_said()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder.FullName, "lost")).FullName;
        File.CreateSymbolicLink(Path.Combine(folder, "gone.txt"), "nowhere");
        var (code, message) = Run(folder);
        Assert.Equal(1, code);
        Assert.DoesNotContain("There are no articles", message, StringComparison.Ordinal);
        Assert.Equal("CORP001", Assert.Single(ArticleFolder.Read(folder).Findings).Id);
    }

    [Fact]
    public void Findings_have_file_line_and_column()
    {
        Write("bad.txt", "It rained.\n\nIt \0rained.\n");
        using var output = new StringWriter();
        new FindingPrinter(output, Verbosity.Normal).Print(ArticleFolder.Read(_folder.FullName).Findings);
        Assert.Contains($"{Path.Combine(_folder.FullName, "bad.txt")}(3,4): warning CORP106: The text contains the control character U+0000", output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("first")]
    [InlineData("first.txt")]
    [InlineData("second.md")]
    [InlineData("b/second")]
    [InlineData("RoadsAgain")]
    public void An_article_is_found_by_any_of_its_names(string name) => Assert.NotNull(ExplainPrinter.Find(Model(), name));

    [Theory]
    [InlineData("t")]
    [InlineData("third")]
    public void A_name_of_none_or_of_several_finds_none(string name)
    {
        Write("c/first.txt", "It rained.\n");
        Assert.Null(ExplainPrinter.Find(Model(), name));
    }

    [Fact]
    public void An_article_is_explained()
    {
        var model = Model();
        using var output = new StringWriter();
        new ExplainPrinter(model, ExplainPrinter.Find(model, "first")!, output).Print();
        var text = output.ToString();
        Assert.Contains("Council fails to agree", text, StringComparison.Ordinal);
        Assert.Contains("Jane Roe (person), source", text, StringComparison.Ordinal);
        Assert.Contains("spirit of May", text[text.IndexOf("not quotes", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public void Single_articles_are_read_whatever_their_names_end_with_and_no_corrections_with_them()
    {
        Write("corpus.corpusconfig", "[article first]\nignore = true\n");
        var read = ArticleFolder.Read(Path.Combine(_folder.FullName, "notes.doc"), Path.Combine(_folder.FullName, "first.txt"), Path.Combine(_folder.FullName, "first.txt"));
        Assert.Equal(["first.txt", "notes.doc"], read.Model.Articles.Select(article => article.Facts.File.Path));
        Assert.Contains(read.Model.Articles[1].Facts.Quotes, quote => quote.Speaker >= 0);
    }

    [Fact]
    public void A_folder_and_an_article_beside_it_are_one_corpus()
    {
        var read = ArticleFolder.Read(Path.Combine(_folder.FullName, "b"), Path.Combine(_folder.FullName, "first.txt"));
        Assert.Equal(["b/second.md", "first.txt"], read.Model.Articles.Select(article => article.Facts.File.Path));
        Assert.Single(read.Model.People, person => person.Name == "Jane Roe");
    }

    [Fact]
    public void What_cannot_be_done_is_said_in_a_line()
    {
        Assert.Equal((2, "There is no folder or file 'nowhere'."), Run("nowhere"));
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "empty"));
        var (code, message) = Run(Path.Combine(_folder.FullName, "empty"));
        Assert.Equal(3, code);
        Assert.StartsWith("There are no articles (*.txt, *.md) in '", message, StringComparison.Ordinal);
        Assert.Equal((2, "No article, or more than one, is named 'third'."), Run(_folder.FullName, explain: "third"));
        (code, message) = Run(_folder.FullName, people: Path.Combine(_folder.FullName, "nowhere", "people.jsonl"));
        Assert.Equal((3, true), (code, message.StartsWith("Could not find", StringComparison.Ordinal)));
    }

    /// <summary>The exit code, and the last line of the errors.</summary>
    private static (int Code, string Message) Run(string path, string? people = null, string? explain = null)
    {
        using var error = new StringWriter();
        var before = Console.Error;
        Console.SetError(error);
        try
        {
            var code = ExtractCommand.Run(new(new([path])) { People = people is null ? null : new FileInfo(people), Explain = explain });
            return (code, error.ToString().TrimEnd().Split('\n')[^1].TrimEnd());
        }
        finally
        {
            Console.SetError(before);
        }
    }

    private CorpusModel Model() => ArticleFolder.Read(_folder.FullName).Model;

    private void Write(string path, string text)
    {
        var file = Path.Combine(_folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private static List<JsonElement> Lines(Action<Stream> write) =>
        [.. System.Text.Encoding.UTF8.GetString(Bytes(write)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];

    private static byte[] Bytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }
}
