using System.Text.Json;
using Corpus.Tool;

namespace Corpus.Tests.Tool;

/// <summary><c>corpus check</c> in its three forms.</summary>
public sealed class CheckCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpus-check");

    public CheckCommandTests()
    {
        Write("good.txt", "\"We will stay,\" said Ana Vega.\n");
        Write("50%, a.txt", "It rained.\n\nIt \0rained.\n");
        Write("doubt.txt", "\"Nobody knows who said these words,\"\n");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Without_an_error_the_code_is_zero_and_with_one_it_is_one()
    {
        Assert.Equal(0, Run(CheckFormat.MSBuild, Verbosity.Normal).Code);
        Write(".corpusconfig", "[quote good \"stay\"\nspeaker = none\n");
        Assert.Equal(1, Run(CheckFormat.MSBuild, Verbosity.Quiet).Code);
        Assert.Equal(1, Run(CheckFormat.Sarif, Verbosity.Quiet).Code);
    }

    [Fact]
    public void Messages_have_the_form_that_msbuild_reads_and_are_counted()
    {
        var lines = Run(CheckFormat.MSBuild, Verbosity.Detailed).Output.TrimEnd().Split('\n');
        Assert.Equal(
            [
                At("50%, a.txt") + "(3,4): warning CORP106: The text contains the control character U+0000",
                At("doubt.txt") + "(1,1): info CORP202: No speaker found for this quote; to set one, add [quote doubt \"Nobody knows who said these words,\"] "
                    + "and below it 'speaker = NAME' to a .corpusconfig file",
                "",
                "1 warning: CORP106 1",
                "1 doubtful: CORP202 1",
            ],
            lines);
    }

    [Fact]
    public void What_is_only_doubtful_is_counted_and_shown_on_demand()
    {
        var output = Run(CheckFormat.MSBuild, Verbosity.Normal).Output;
        Assert.DoesNotContain("info CORP202", output, StringComparison.Ordinal);
        Assert.EndsWith("1 doubtful: CORP202 1 (to see them: --verbosity detailed)\n", output, StringComparison.Ordinal);
        Assert.Equal("", Run(CheckFormat.MSBuild, Verbosity.Quiet).Output);
    }

    [Fact]
    public void Colour_sets_off_the_severity_and_nothing_else()
    {
        Write(".corpusconfig", "[nonsense]\n");
        var findings = ArticleFolder.Read(_folder.FullName).Findings;
        using var plain = new StringWriter();
        using var colored = new StringWriter();
        new FindingPrinter(plain, Verbosity.Detailed).Print(findings);
        new FindingPrinter(colored, Verbosity.Detailed, isColored: true).Print(findings);
        Assert.Contains("\e[31merror\e[0m CORP011", colored.ToString(), StringComparison.Ordinal);
        Assert.Equal(plain.ToString(), colored.ToString().Replace("\e[31m", "", StringComparison.Ordinal).Replace("\e[33m", "", StringComparison.Ordinal).Replace("\e[0m", "", StringComparison.Ordinal));
    }

    [Fact]
    public void An_annotation_names_the_file_from_the_root_and_stays_one_command()
    {
        Write(".corpusconfig", "[article a\rb::error file=x::y]\nignore = true\n");
        var lines = Run(CheckFormat.GitHub, Verbosity.Detailed).Output.Split('\n');
        Assert.Contains("::warning file=articles/50%25%2C a.txt,line=3,col=4,title=CORP106::The text contains the control character U+0000", lines);
        Assert.Contains(lines, line => line.StartsWith("::notice file=articles/doubt.txt,line=1,col=1,title=CORP202::No speaker", StringComparison.Ordinal));
        Assert.All(lines.Where(line => line.StartsWith("::", StringComparison.Ordinal)), line => Assert.DoesNotContain('\r', line));
        Assert.DoesNotContain(lines, line => line.StartsWith("::error file=x", StringComparison.Ordinal));
    }

    [Fact]
    public void A_log_has_rule_level_message_and_place_of_each_finding()
    {
        var log = JsonDocument.Parse(Run(CheckFormat.Sarif, Verbosity.Detailed).Output).RootElement;
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        var run = log.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()).ToList();
        Assert.Equal(["CORP106", "CORP202"], rules);
        var results = run.GetProperty("results").EnumerateArray().ToList();
        Assert.Equal(["warning", "note"], results.Select(result => result.GetProperty("level").GetString()));
        Assert.All(results, result => Assert.Equal(rules[result.GetProperty("ruleIndex").GetInt32()], result.GetProperty("ruleId").GetString()));
        var place = results[0].GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("articles/50%25%2C%20a.txt", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal(
            """{"startLine":3,"startColumn":4,"endLine":3,"endColumn":5}""",
            place.GetProperty("region").GetRawText().Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_outside_of_the_root_has_a_whole_address() =>
        Assert.Equal(new Uri(At("doubt.txt")).AbsoluteUri, RelativePath.UriOf(At("doubt.txt"), Path.Combine(_folder.FullName, "elsewhere")));

    private (int Code, string Output) Run(CheckFormat format, Verbosity verbosity)
    {
        var stream = new MemoryStream();
        var code = CheckCommand.Run([Path.Combine(_folder.FullName, "articles")], format, verbosity, _folder.FullName, () => stream, CancellationToken.None);
        return (code, System.Text.Encoding.UTF8.GetString(stream.ToArray()));
    }

    private string At(string name) => Path.Combine(_folder.FullName, "articles", name);

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "articles"));
        File.WriteAllText(At(name), text);
    }
}
