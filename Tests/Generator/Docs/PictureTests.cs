using System.Xml.Linq;
using Corpus.Tests.Hosting;
using Corpus.Tests.Infrastructure;

namespace Corpus.Tests.Generator.Docs;

/// <summary>The picture of the README shows what is so.</summary>
public class PictureTests
{
    private static readonly string[] Words = [.. XDocument.Load(Path.Combine(Repository.Root, "docs", "query.svg"), LoadOptions.PreserveWhitespace).Descendants().Where(element => element.Name.LocalName == "text").Select(element => element.Value)];

    [Fact]
    public void Its_code_and_answer_are_those_of_the_README()
    {
        var blocks = Documents.Blocks("README.md").ToList();
        var code = blocks.FindIndex(block => block.Language == "csharp");
        Assert.Equal(blocks[code].Code.Trim().Split('\n').Select(line => line.Trim()), Words[8..11]);
        Assert.Equal(blocks[code + 1].Code.Trim().Split('\n'), Words[15..]);
    }

    [Fact]
    public void Its_quote_is_the_first_that_is_found()
    {
        var said = SeedPrograms.Run("""
            var quote = Quotes.All.First(q => q.Speaker == People.SergeyLavrov && q.Text.Contains("wrong"));
            var span = quote.Spans[0];
            Console.WriteLine($"{quote.Article.Headline}, line {quote.Line}");
            Console.WriteLine(quote.Article.Text[span.Start..span.End]);
            Console.WriteLine(quote.Source);
            Console.WriteLine(quote.Cue);
            """);
        Assert.Equal(said.Trim().Split('\n'), Words[..4]);
    }

    [Fact]
    public void What_it_shows_of_a_property_is_what_an_editor_shows()
    {
        var members = GeneratorHost.OfSeeds().Run().GeneratedSources.Single(source => source.HintName == "Corpus.People.Members.0000.g.cs").SourceText.ToString();
        Assert.Equal("Person People.SergeyLavrov { get; }", Words[11]);
        Assert.Contains($"    /// <para>{Words[12]}</para>\n    /// <para>{Words[13]}</para>\n    /// </summary>\n    public static global::Corpus.Person SergeyLavrov ", members, StringComparison.Ordinal);
    }
}
