using System.Text.RegularExpressions;
using Corpus.Extraction.Findings;
using Corpus.Generator.Diagnostics;
using Corpus.Tests.Hosting;
using Corpus.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace Corpus.Tests.Generator.Docs;

/// <summary>Each page says what its diagnostic says, and its example gives it.</summary>
public partial class DiagnosticPageTests
{
    /// <summary>What an example of a curation file speaks of.</summary>
    private const string Summit = "\"We have no illusions,\" Anna Berg said. A. Berg left.\n";

    [Fact]
    public void Severity_and_message_are_those_of_the_descriptor()
    {
        foreach (var descriptor in Descriptors.All)
        {
            var severity = descriptor.DefaultSeverity switch { DiagnosticSeverity.Error => "error", DiagnosticSeverity.Warning => "warning", _ => "information (seen in editors, not in a build's output)" };
            Assert.StartsWith($"# {descriptor.Id}: {descriptor.Title}\n\n**Severity:** {severity}\n\n> {descriptor.MessageFormat}\n\n", Page(descriptor.Id), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_list_has_each_with_its_severity_and_title()
    {
        var rows = Descriptors.All.Select(descriptor => $"| [{descriptor.Id}]({descriptor.Id}.md) | {(descriptor.DefaultSeverity == DiagnosticSeverity.Info ? "information" : descriptor.DefaultSeverity.ToString().ToLowerInvariant())} | {descriptor.Title} |");
        Assert.Contains(string.Join('\n', rows), Documents.Text("docs/diagnostics/README.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_release_files_have_each_with_its_severity_and_title()
    {
        var rows = Descriptors.All.Select(descriptor => $"{descriptor.Id} | Corpus | {descriptor.DefaultSeverity} | {descriptor.Title}, [documentation](../../docs/diagnostics/{descriptor.Id}.md)");
        var lines = ((string[])["Shipped", "Unshipped"]).SelectMany(file => Documents.Text($"Generator/Diagnostics/AnalyzerReleases.{file}.md").Split('\n'));
        Assert.Empty(rows.Except(lines));
    }

    [Theory]
    [InlineData("CORP003")]
    [InlineData("CORP010")]
    [InlineData("CORP011")]
    [InlineData("CORP012")]
    [InlineData("CORP013")]
    [InlineData("CORP014")]
    [InlineData("CORP110")]
    [InlineData("CORP111")]
    [InlineData("CORP112")]
    [InlineData("CORP141")]
    [InlineData("CORP205")]
    [InlineData("CORP208")]
    public void An_example_that_is_a_file_gives_the_diagnostic(string id)
    {
        var (language, code) = Documents.Blocks($"docs/diagnostics/{id}.md").First();
        var host = new GeneratorHost().Set("articles/summit.txt", Summit).Set(language == "ini" ? ".corpusconfig" : "articles/example.txt", code);
        Assert.Equal([id], host.Run().Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Theory]
    [InlineData("CORP201")]
    [InlineData("CORP202")]
    public void An_example_that_is_a_sentence_gives_the_diagnostic(string id)
    {
        var sentence = Sentence().Match(Page(id)).Groups[1].Value;
        Assert.Contains(new GeneratorHost().Set("articles/example.txt", sentence + "\n").Run().Diagnostics, diagnostic => diagnostic.Id == id);
    }

    [Theory]
    [InlineData("CORP201", "ignore = true")]
    public void What_a_page_says_to_do_helps(string id, string entry)
    {
        var advice = Documents.Blocks($"docs/diagnostics/{id}.md").Last();
        Assert.Contains(entry, advice.Code, StringComparison.Ordinal);
        var host = new GeneratorHost().Set("articles/summit.txt", Sentence().Match(Page(id)).Groups[1].Value.Replace("\"We", "We", StringComparison.Ordinal) + "\" she said.\n").Set(".corpusconfig", advice.Code);
        Assert.Empty(host.Run().Diagnostics);
    }

    private static string Page(string id) => Documents.Text($"docs/diagnostics/{id}.md");

    [GeneratedRegex("## Example\n\n`(.*)`\n")]
    private static partial Regex Sentence();
}
