using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Corpus.Report;
using Corpus.Tests.Infrastructure;
using Corpus.Tool;

namespace Corpus.Tests.Report;

/// <summary>The file that <c>corpus report</c> writes.</summary>
public sealed partial class ReportPageTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_policy_allows_the_script_and_the_style_of_the_page_and_nothing_else()
    {
        _folder.Write("a.txt", "\"We won,\" said Ana Vega.\n");
        var page = _folder.Report();
        var policy = Policy().Match(page).Groups[1].Value;
        Assert.Equal(
            $"default-src 'none'; script-src '{Hash(Script().Match(page).Groups[1].Value)}'; style-src '{Hash(Style().Match(page).Groups[1].Value)}'; "
            + "img-src data:; connect-src 'none'; base-uri 'none'; form-action 'none'",
            policy);
        Assert.True(page.IndexOf(policy, StringComparison.Ordinal) < page.IndexOf("<style", StringComparison.Ordinal));
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain(" style=", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_of_an_article_becomes_markup()
    {
        _folder.Write("a.txt", "It rained.\n");
        var plain = _folder.Report().Count(character => character == '<');
        File.Delete(_folder.At("a.txt"));
        HostileArticles.WriteTo(_folder);
        Assert.Equal(40, HostileArticles.Count);
        var page = _folder.Report();
        Assert.Equal(plain, page.Count(character => character == '<'));
        var texts = Data().Matches(page).SelectMany(data => JsonDocument.Parse(data.Groups[1].Value).RootElement is { ValueKind: JsonValueKind.Array } block
            ? block.EnumerateArray().Select(text => text.GetString())
            : []);
        Assert.Equal(ArticleFolder.Read(_folder.FullName).Model.Articles.Select(article => article.Facts.File.Text), texts);
    }

    [Fact]
    public void The_script_sets_no_markup_and_runs_no_text()
    {
        Assert.DoesNotMatch(@"innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|\beval\b|new Function|\.srcdoc|setHTML", PageFiles.Script);
        Assert.DoesNotContain("<", PageFiles.Script.Replace("< ", "", StringComparison.Ordinal).Replace("<= ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_asks_no_network()
    {
        var addresses = Address().Matches(PageFiles.Frame + PageFiles.Style + PageFiles.Script).Select(match => match.Value).Distinct();
        Assert.Equal(["http://www.w3.org/2000/svg"], addresses);
    }

    [Fact]
    public void Two_folders_with_the_same_files_give_the_same_bytes()
    {
        using var other = new TestFolder();
        foreach (var folder in new[] { _folder, other })
        {
            folder.Write("a.txt", "\"We won,\" said Ana Vega.\n").Write("b/c.md", "“We lost,” said Bo Lee.\n").Write("b/.corpusconfig", "[person Bo Lee]\nnonsense = 1\n");
        }

        Assert.Equal(_folder.Report(), other.Report());
        Assert.DoesNotContain(_folder.FullName, _folder.Report(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_data_is_at_most_as_large_as_the_text_and_so_the_report_at_most_twice()
    {
        for (var copy = 0; copy < 20; copy++)
        {
            foreach (var seed in Directory.EnumerateFiles(Repository.Seeds, "*.txt"))
            {
                _folder.Write($"{copy}/{Path.GetFileName(seed)}", File.ReadAllText(seed));
            }
        }

        var text = Directory.EnumerateFiles(_folder.FullName, "*.txt", SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length);
        var frame = PageFiles.Script.Length + PageFiles.Style.Length;
        Assert.InRange(Encoding.UTF8.GetByteCount(_folder.Report()) - frame, text, 2 * text);
    }

    [Fact]
    public void The_command_writes_the_file_and_says_what_it_cannot()
    {
        _folder.Write("articles/a.txt", "\"We won,\" said Ana Vega.\n");
        var output = new FileInfo(_folder.At("report.html"));
        Assert.Equal(0, ReportCommand.Run([_folder.At("articles")], output, Verbosity.Quiet, CancellationToken.None));
        Assert.StartsWith("<!DOCTYPE html>", File.ReadAllText(output.FullName), StringComparison.Ordinal);
        Assert.Equal(3, ReportCommand.Run([_folder.At("articles")], new(_folder.At("nowhere/report.html")), Verbosity.Quiet, CancellationToken.None));
        Assert.Equal(2, ReportCommand.Run([_folder.At("nothing")], output, Verbosity.Quiet, CancellationToken.None));
    }

    [Fact]
    public void Numbers_stay_where_a_decision_takes_articles_and_people_away()
    {
        _folder.Write("a.txt", "\"We won,\" said Ana Vega.\n").Write("b.txt", "\"We lost,\" said Bo Lee.\n");
        var ids = new ReportIds();
        var before = ReportRecords.Of(ArticleFolder.Read(_folder.FullName).ToReport(), ids);
        _folder.Write(".corpusconfig", "[article a]\nignore = true\n");
        var after = ReportRecords.Of(ArticleFolder.Read(_folder.FullName).ToReport(), ids);
        Assert.Null(after.Articles[0]);
        Assert.Equal(before.Articles[1], after.Articles[1]);
        Assert.Equal(1, after.People.Count(person => person is null));
    }

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    [GeneratedRegex("<meta http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\">")]
    private static partial Regex Policy();

    [GeneratedRegex("<script>([^<]*(?:<(?!/script)[^<]*)*)</script>")]
    private static partial Regex Script();

    [GeneratedRegex("<style>([^<]*)</style>")]
    private static partial Regex Style();

    [GeneratedRegex("<script type=\"application/json\"[^>]*>([^<]*)</script>")]
    private static partial Regex Data();

    [GeneratedRegex(@"\w+://[\w./]+")]
    private static partial Regex Address();
}
