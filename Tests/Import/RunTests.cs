using Corpus.Import;
using Corpus.Tool;

namespace Corpus.Tests.Import;

/// <summary>What an import writes, and what it leaves alone.</summary>
public sealed class RunTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpus");

    private string Sources => Path.Combine(_folder.FullName, "saved");

    private string Articles => Path.Combine(_folder.FullName, "articles");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void An_article_is_a_file_with_front_matter()
    {
        Write("a/roads.html", Samples.Page.Replace("Council fails to agree", "Council \"fails\" to agree \\ again", StringComparison.Ordinal)
            .Replace("headline\":\"Council \"fails\" to agree \\", "headline\":\"Council \\\"fails\\\" to agree \\\\", StringComparison.Ordinal));
        var summary = Execute();
        Assert.Equal((1, 1, 0), (summary.Sources, summary.Added, summary.Failed));
        Assert.Equal(["2024-03-06-council-fails-to-agree-again.md"], Files());
        var text = File.ReadAllText(Path.Combine(Articles, Files()[0]));
        Assert.StartsWith(
            "---\ntitle: \"Council \\\"fails\\\" to agree \\\\ again\"\nauthor: [\"Jane Roe\", \"Ben Ode\"]\ndate: 2024-03-06\npublisher: \"The Town Post\"\nurl: \"https://post.example/2024/03/roads\"\nkeywords: [\"roads\", \"budget\"]\nlanguage: \"en-GB\"\nsource: \"a/roads.html\"\n---\n\nThe council met",
            text, StringComparison.Ordinal);
        var corpus = ArticleFolder.Read(Articles);
        Assert.DoesNotContain(corpus.Findings, finding => finding.Id is "CORP003" or "CORP107" or "CORP208");
        var header = Assert.Single(corpus.Model.Articles).Facts.Header;
        Assert.Equal(("Council \"fails\" to agree \\ again", "2024-03-06", "The Town Post"), (header.Headline, header.DatePublished, header.Publisher));
    }

    [Fact]
    public void Importing_again_writes_only_what_changed()
    {
        Write("1.html", Page("One"));
        Write("2.html", Page("Two"));
        Execute();
        var before = Files().ToDictionary(file => file, file => File.GetLastWriteTimeUtc(Path.Combine(Articles, file)));
        Assert.Equal((0, 0, 2), Counts(Execute()));
        Write("2.html", Page("Two", "and the road will be built"));
        Write("3.html", Page("Three"));
        Assert.Equal((1, 1, 1), Counts(Execute()));
        Assert.Equal(before["2024-03-06-one.md"], File.GetLastWriteTimeUtc(Path.Combine(Articles, "2024-03-06-one.md")));
        Assert.Contains("and the road will be built", File.ReadAllText(Path.Combine(Articles, "2024-03-06-two.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_whose_headline_changes_keeps_its_file()
    {
        Write("1.html", Page("One"));
        Execute();
        Write("1.html", Page("One").Replace(">One<", ">Another<", StringComparison.Ordinal));
        Assert.Equal((0, 1, 0), Counts(Execute()));
        Assert.Equal(["2024-03-06-one.md"], Files());
    }

    [Fact]
    public void A_file_that_was_edited_is_left_alone_unless_forced()
    {
        Write("1.html", Page("One"));
        Execute();
        var path = Path.Combine(Articles, "2024-03-06-one.md");
        File.AppendAllText(path, "\nA correction.\n");
        Write("1.html", Page("One", "and the road will be built"));
        var findings = new List<ImportFinding>();
        Assert.Equal(1, Execute(findings: findings).Edited);
        Assert.Equal(ImportFindingId.EditedByHand, Assert.Single(findings).Id);
        Assert.EndsWith("A correction.\n", File.ReadAllText(path), StringComparison.Ordinal);
        Assert.Equal((0, 1, 0), Counts(Execute(force: true)));
        Assert.DoesNotContain("A correction.", File.ReadAllText(path), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_somebody_else_is_never_overwritten()
    {
        Directory.CreateDirectory(Articles);
        File.WriteAllText(Path.Combine(Articles, "2024-03-06-one.md"), "My own.\n");
        Write("1.html", Page("One"));
        Assert.Equal(1, Execute().Added);
        Assert.Equal("My own.\n", File.ReadAllText(Path.Combine(Articles, "2024-03-06-one.md")));
        Assert.Equal(2, Files().Count);
        Assert.Equal((0, 0, 1), Counts(Execute()));
    }

    [Fact]
    public void Two_articles_of_one_name_have_two_files_whichever_way_they_come()
    {
        Write("1.html", Page("One").Replace("/One", "/first", StringComparison.Ordinal));
        Write("2.html", Page("One", "and the road will be built").Replace("/One", "/second", StringComparison.Ordinal));
        Execute();
        var files = Files();
        Assert.Equal(2, files.Count);
        Assert.All(files, file => Assert.StartsWith("2024-03-06-one", file, StringComparison.Ordinal));
        Directory.Delete(Articles, recursive: true);
        Execute();
        Assert.Equal(files, Files());
    }

    [Fact]
    public void One_article_at_two_addresses_or_twice_is_written_once_and_reported()
    {
        Write("1.html", Page("One"));
        Write("2.html", Page("One").Replace("/One", "/One?page=amp", StringComparison.Ordinal));
        Write("3.html", Page("One", "and the road will be built").Replace("https://post", "http://www.post", StringComparison.Ordinal));
        var findings = new List<ImportFinding>();
        var summary = Execute(findings: findings);
        Assert.Equal((1, 2), (summary.Added, summary.Duplicates));
        Assert.All(findings, finding => Assert.Equal(ImportFindingId.Duplicate, finding.Id));
    }

    [Fact]
    public void A_dry_run_writes_nothing()
    {
        Write("1.html", Page("One"));
        Assert.Equal(1, Execute(dryRun: true).Added);
        Assert.False(Directory.Exists(Articles));
    }

    [Theory]
    [InlineData("../../escape")]
    [InlineData("/etc/passwd")]
    [InlineData("CON\\..\\..\\x")]
    [InlineData("....//....//x\0y")]
    [InlineData("\u202Egnp.exe")]
    public void No_headline_leads_out_of_the_folder(string headline)
    {
        Write("1.jsonl", System.Text.Json.JsonSerializer.Serialize(new { title = headline, text = "The council met.", date = "../../2024", url = "file:///etc/passwd" }) + "\n");
        Execute();
        var file = Assert.Single(Files());
        Assert.DoesNotContain(file, c => c is '/' or '\\' or ':' or < ' ');
        Assert.Equal(["articles", "saved"], Directory.GetFileSystemEntries(_folder.FullName).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("file:", File.ReadAllText(Path.Combine(Articles, file)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_browser_saves_beside_a_page_is_no_source()
    {
        Write("Roads.html", Page("One"));
        Write("Roads_files/frame.html", Page("Frame"));
        Write("other_files/page.html", Page("Two"));
        Assert.Equal(2, Execute().Sources);
    }

    [Fact]
    public void A_stopped_run_keeps_what_it_wrote_and_the_next_goes_on()
    {
        Write("1.html", Page("One"));
        Write("2.html", Page("Two"));
        using var stop = new CancellationTokenSource();
        var run = new ImportRun { OnSource = (number, _, _) => { if (number == 2) { stop.Cancel(); } } };
        Assert.Throws<OperationCanceledException>(() => run.Execute([Sources], Articles, stop.Token));
        Assert.Equal(["2024-03-06-one.md"], Files());
        Assert.Equal((1, 0, 1), Counts(Execute()));
    }

    [Fact]
    public void A_damaged_record_of_the_last_import_loses_no_edit()
    {
        Write("1.html", Page("One"));
        Execute();
        File.WriteAllText(Path.Combine(Articles, ".corpus-import"), "<<<<<<< mine\n{\"file\": 3}\n{}\n[\n");
        File.AppendAllText(Path.Combine(Articles, "2024-03-06-one.md"), "\nA correction.\n");
        Execute();
        Assert.Contains(Files(), file => File.ReadAllText(Path.Combine(Articles, file)).EndsWith("A correction.\n", StringComparison.Ordinal));
    }

    [Fact]
    public void The_command_says_what_it_did_and_its_exit_code_too()
    {
        Write("1.html", Page("One"));
        Assert.Equal((0, $"1 sources: 1 articles added, 0 changed, 0 unchanged, 0 edited by hand and left alone, 0 duplicates left out, 0 sources unreadable. They are in '{Articles}'.", ""), Command([Sources]));
        Assert.Equal((2, "", "There is no folder or file 'nowhere'."), Command(["nowhere"]));
        var (code, _, errors) = Command([Sources], "headline:title");
        Assert.Equal((2, true), (code, errors.StartsWith("'headline:title' is no map of a field", StringComparison.Ordinal)));
        Write("1.html", "<p>Nothing</p>");
        (code, _, errors) = Command([Sources]);
        Assert.Equal((1, "1.html: warning IMP003: It holds no article that can be told from the page around it"), (code, errors));
        File.WriteAllText(Path.Combine(_folder.FullName, "file"), "");
        Assert.Equal(3, ImportCommand.Run([Sources], Path.Combine(_folder.FullName, "file"), [], false, false, TextWriter.Null, TextWriter.Null, default));
        Assert.Equal(130, ImportCommand.Run([Sources], Articles, [], false, false, TextWriter.Null, TextWriter.Null, new(canceled: true)));
    }

    [Fact]
    public void A_pattern_of_files_is_read_where_no_shell_did()
    {
        Write("1.html", Page("One"));
        Write("2.txt", Page("Two"));
        Assert.Equal(0, Command([Path.Combine(Sources, "*.html")]).Code);
        Assert.Equal(["2024-03-06-one.md"], Files());
    }

    private static string Page(string headline, string more = "and that was all") =>
        $"<html><head><link rel='canonical' href='https://post.example/{headline}'><meta property='article:published_time' content='2024-03-06'></head><body><h1>{headline}</h1><p>{Samples.Paragraph}</p><p>{Samples.Second}</p><p>The mayor left, {more} on {headline}.</p></body></html>";

    private static (int Added, int Changed, int Unchanged) Counts(ImportSummary summary) => (summary.Added, summary.Changed, summary.Unchanged);

    private (int Code, string Output, string Errors) Command(string[] sources, params string[] map)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = ImportCommand.Run(sources, Articles, map, false, false, output, errors, default);
        return (code, output.ToString().Trim(), errors.ToString().Trim());
    }

    private ImportSummary Execute(bool force = false, bool dryRun = false, List<ImportFinding>? findings = null) =>
        new ImportRun { Force = force, DryRun = dryRun, OnFinding = findings is null ? null : findings.Add }.Execute([Sources], Articles);

    private List<string> Files() => [.. Directory.GetFiles(Articles, "*.md").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private void Write(string name, string text)
    {
        var path = Path.Combine(Sources, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
