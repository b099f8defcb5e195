using System.Text.RegularExpressions;
using Corpus.Tests.Hosting;
using Microsoft.CodeAnalysis;

namespace Corpus.Tests.Generator.Project;

/// <summary>What a finding about a doubtful quote or name says to write, written into a curation file, settles it.</summary>
public partial class PasteTests
{
    private const string Silent = "The room was full.\n\n\"There was not a single seat left\nin the whole \u201chouse\u201d that night.\"\n";

    [Fact]
    public void A_quote_without_a_source_gets_its_speaker()
    {
        var host = new GeneratorHost().Set("articles/2009/silent night.txt", Silent);
        Assert.Contains("Anna Berg", Corrected(host, "CORP202", "speaker = Anna Berg"), StringComparison.Ordinal);
        Corrected(new GeneratorHost().Set("articles/a.txt", Silent), "CORP202", "speaker = none");
        Corrected(new GeneratorHost().Set("articles/a.txt", Silent), "CORP202", "ignore = true");
    }

    [Theory]
    [InlineData("The door was open. \"We will come tomorrow at the latest.\n")]
    [InlineData("> \"We will come tomorrow, and with the whole family of ours at the latest.\n")]
    [InlineData("It rained.\n\n\"We will come\ntomorrow.\n")]
    public void The_paragraph_of_a_lone_quotation_mark_is_passed_over(string text) =>
        Corrected(new GeneratorHost().Set("articles/a.md", text + "\nAnna Berg came.\n"), "CORP201", "ignore = true");

    [Fact]
    public void A_name_that_two_bear_is_told_apart()
    {
        var host = new GeneratorHost()
            .Set("articles/a.txt", "President Laura Wentvale came.\n")
            .Set("articles/b.txt", "President Maria Wentvale came.\n")
            .Set("articles/c.txt", "Then President Wentvale came again.\n");
        var message = Assert.Single(host.Run().Diagnostics, found => found.Id == "CORP203").GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        host.Set(".corpusconfig", Section().Match(message).Value + "\n" + string.Concat(Entry().Matches(message).Select(entry => entry.Groups[1].Value + "\n")));
        var result = host.Run();
        Assert.Empty(result.Diagnostics);
        Assert.DoesNotContain(" Wentvale ", Members(result, "People"), StringComparison.Ordinal);
    }

    [Fact]
    public void One_of_two_articles_that_are_nearly_the_same_is_left_out()
    {
        var text = string.Join("\n\n", Enumerable.Range(1, 12).Select(i => $"In the year {i} the council of the town met {i + 3} times and spoke of road number {i * 7} at length."));
        var host = new GeneratorHost().Set("articles/a.txt", text).Set("articles/b.txt", text + "\n\nIt rained.\n");
        Assert.Equal(2, host.Run().Diagnostics.Count(found => found.Id == "CORP204"));
        Corrected(host, "CORP204", "ignore = true");
    }

    /// <summary>Writes what the first such finding says, and looks that all is settled; gives the people's properties.</summary>
    private static string Corrected(GeneratorHost host, string id, string entry)
    {
        var message = host.Run().Diagnostics.First(found => found.Id == id).GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        host.Set(".corpusconfig", Section().Match(message).Value + "\n" + entry + "\n");
        var result = host.Run();
        Assert.Empty(result.Diagnostics);
        return Members(result, "People");
    }

    private static string Members(GeneratorRunResult result, string kind) =>
        string.Concat(result.GeneratedSources.Where(source => source.HintName.StartsWith($"Corpus.{kind}.Members", StringComparison.Ordinal)).Select(source => source.SourceText));

    [GeneratedRegex(@"\[(quote|passage|person|article) .*?\](?= and below)")]
    private static partial Regex Section();

    [GeneratedRegex("'((?:article|name) = .*?)'")]
    private static partial Regex Entry();
}
