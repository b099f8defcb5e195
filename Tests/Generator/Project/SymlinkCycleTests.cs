using Corpus.Extraction.Input;
using Corpus.Tests.Hosting;

namespace Corpus.Tests.Generator.Project;

public class SymlinkCycleTests
{
    [Fact]
    public void What_two_links_that_lead_to_each_other_repeat_is_found_again()
    {
        // one/two leads to two, and two/one to one: the file one/a.txt, as a build finds it.
        string[] circle = [.. Enumerable.Range(0, 12).Select(rounds => string.Concat(Enumerable.Repeat("one/two/", rounds)) + "one/a.txt")];
        Assert.Null(Shortest(circle[0], circle));
        Assert.All(circle[1..], path => Assert.Equal("one/a.txt", Shortest(path, circle)));
    }

    [Fact]
    public void A_link_of_a_folder_to_itself()
    {
        string[] circle = ["one/a.txt", "one/one/a.txt", "one/one/one/a.txt", "one/one/one/one/a.txt"];
        Assert.Equal([null, "one/a.txt", "one/a.txt", "one/a.txt"], circle.Select(path => Shortest(path, circle)));
    }

    [Theory]
    [InlineData("news/old/news/a.txt", "news/a.txt")]
    [InlineData("old/a.txt", "a.txt")]
    [InlineData("2009/2009/a.txt", "2009/a.txt")]
    [InlineData("one/two/one/two/a.txt", "one/two/a.txt")]
    public void A_copy_in_a_folder_of_the_same_name_is_a_copy(string path, string other) => Assert.Null(Shortest(path, [path, other]));

    [Fact]
    public void Another_text_under_such_a_path_is_another_article() => Assert.Null(SymlinkCycle.Shortest("one/one/one/one/a.txt", _ => false));

    [Fact]
    public void A_path_of_many_folders_is_passed_over() =>
        Assert.Null(SymlinkCycle.Shortest(string.Concat(Enumerable.Repeat("one/", 2000)) + "a.txt", _ => true));

    [Fact]
    public void The_corpus_has_each_once_and_says_where_the_others_are()
    {
        var host = new GeneratorHost().Set("articles/other.txt", "It rained.\n");
        string[] paths = ["one/a.txt", "one/two/one/a.txt", "one/two/one/two/one/a.txt", "one/two/one/two/one/two/one/a.txt"];
        foreach (var path in paths)
        {
            host.Set("articles/" + path, "\"We will stay,\" Anna Berg said.\n");
        }

        var result = host.Run();
        Assert.Equal(paths[1..].Select(path => "articles/" + path), result.Diagnostics.Where(found => found.Id == "CORP103").Select(found => found.Location.GetLineSpan().Path).Order(StringComparer.Ordinal));
        var members = result.GeneratedSources.Single(source => source.HintName == "Corpus.Articles.Members.0000.g.cs").SourceText.ToString();
        Assert.Equal(2, members.Split(" static ").Length - 2);
    }

    private static string? Shortest(string path, string[] all) => SymlinkCycle.Shortest(path, all.Contains);
}
