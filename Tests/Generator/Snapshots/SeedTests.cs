using Corpus.Tests.Hosting;
using Corpus.Tests.Infrastructure;

namespace Corpus.Tests.Generator.Snapshots;

/// <summary>What is generated for the seed articles, in files to read.</summary>
public class SeedTests
{
    [Theory]
    [InlineData("Corpus.Articles.Members.0000.g")]
    [InlineData("Corpus.People.Members.0000.g")]
    public void What_an_editor_shows(string unit)
    {
        var source = GeneratorHost.OfSeeds().Run().GeneratedSources.Single(source => source.HintName == unit + ".cs");
        Snapshot.Match(unit, $"//HintName: {source.HintName}\n{source.SourceText}");
    }

    [Fact]
    public void Which_files_are_generated() =>
        Snapshot.Match("Files", string.Concat(GeneratorHost.OfSeeds().Run().GeneratedSources.Select(source => source.HintName + "\n").Order(StringComparer.Ordinal)), "txt");

    [Fact]
    public void What_the_articles_say() => Snapshot.Match("Articles", SeedPrograms.Run(Listing("Articles")), "txt");

    [Fact]
    public void Who_is_in_them() => Snapshot.Match("People", SeedPrograms.Run(Listing("People")), "txt");

    [Fact]
    public void Who_says_what() => Snapshot.Match("Quotes", SeedPrograms.Run(Listing("Quotes")), "txt");

    /// <summary>A program beside this file, which prints from the generated classes.</summary>
    private static string Listing(string name) => File.ReadAllText(Path.Combine(Repository.Root, "Tests", "Snapshots", $"List{name}.txt"));
}
