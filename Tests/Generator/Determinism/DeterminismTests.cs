using System.Globalization;
using Corpus.Tests.Hosting;
using Corpus.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace Corpus.Tests.Generator.Determinism;

/// <summary>The same articles give the same corpus, whatever the machine.</summary>
public class DeterminismTests
{
    private static readonly IReadOnlyList<(string Name, string Text)> Seeds =
        [.. Directory.EnumerateFiles(Repository.Seeds).Order(StringComparer.Ordinal).Select(file => (Path.GetFileName(file), File.ReadAllText(file)))];

    private static readonly string Expected = Generated(Seeds.Select(seed => ("articles/" + seed.Name, seed.Text)));

    [Fact]
    public void There_is_something_to_compare() => Assert.Contains("People", Expected, StringComparison.Ordinal);

    [Fact]
    public void The_cultures_are_real() => Assert.Equal("I", "\u0131".ToUpper(CultureInfo.GetCultureInfo("tr-TR")));

    [Theory]
    [InlineData("en-US")]
    [InlineData("tr-TR")]
    [InlineData("sv-SE")]
    [InlineData("th-TH")]
    [InlineData("")]
    public void The_culture_changes_nothing(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(Expected, Generated(Seeds.Select(seed => ("articles/" + seed.Name, seed.Text))));
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void The_order_of_the_files_changes_nothing() =>
        Assert.Equal(Expected, Generated(Seeds.Reverse().Select(seed => ("articles/" + seed.Name, seed.Text))));

    [Fact]
    public void The_path_style_changes_nothing() =>
        Assert.Equal(Expected, Generated(Seeds.Select(seed => ("C:\\work\\articles\\" + seed.Name, seed.Text)), "C:\\work\\"));

    [Fact]
    public void Where_the_checkout_is_changes_nothing() =>
        Assert.Equal(Expected, Generated(Seeds.Select(seed => ("/home/somebody/news/articles/" + seed.Name, seed.Text)), "/home/somebody/news/"));

    [Fact]
    public void Line_ends_change_no_answer()
    {
        var lf = Answers.Of(Seeds);
        var crlf = Answers.Of([.. Seeds.Select(seed => (seed.Name, seed.Text.ReplaceLineEndings("\r\n")))]);
        var cr = Answers.Of([.. Seeds.Select(seed => (seed.Name, seed.Text.ReplaceLineEndings("\r")))]);
        Assert.Equal(lf, crlf);
        Assert.Equal(lf, cr);
    }

    private static string Generated(IEnumerable<(string Path, string Text)> files, string? project = null)
    {
        var properties = new Dictionary<string, string> { ["RootNamespace"] = "News" };
        if (project is not null)
        {
            properties["ProjectDir"] = project;
        }

        var host = new GeneratorHost(properties);
        foreach (var (path, text) in files)
        {
            host.Set(path, text);
        }

        var result = host.Run();
        Assert.Null(result.Exception);
        return string.Concat(result.GeneratedSources.OrderBy(source => source.HintName, StringComparer.Ordinal).Select(source => $"//HintName: {source.HintName}\n{source.SourceText}\n"));
    }
}
