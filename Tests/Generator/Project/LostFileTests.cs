using Corpus.Generator.Pipeline;
using Corpus.Extraction.Input;
using Corpus.Tests.Hosting;
using Microsoft.CodeAnalysis;

namespace Corpus.Tests.Generator.Project;

/// <summary>Files that the compiler could not be given are in the list of articles with the reason, and in no other place.</summary>
public class LostFileTests
{
    private const string Folder = "/home/me/Odd #1; name/articles";

    [Fact]
    public void Each_is_reported_and_the_others_come_through()
    {
        var result = Host(
            Article(Folder + "/a.txt"),
            Article(Folder + "/2009/gone.txt", "CORP001"),
            Article(Folder + "/two\u240Alines.txt", "CORP115", "000A"),
            "\u001e/home/me/.corpusconfig\u001fCORP001\u001f\u001f\n",
            "\u001e/home/me/a\u2409b.corpusconfig\u001fCORP115\u001f0009\u001f\n").Run();
        Assert.Equal(
            [
                "/home/me/.corpusconfig(1,1): error CORP001: '/home/me/.corpusconfig' cannot be read, so it is left out of the corpus",
                $"{Folder}/2009/gone.txt(1,1): error CORP001: '2009/gone.txt' cannot be read, so it is left out of the corpus",
                $"{Folder}/two\u240Alines.txt(1,1): warning CORP115: The path of the file contains the character U+000A, which cannot be passed to the compiler, so the file is left out of the corpus; rename it",
                "/home/me/a\u2409b.corpusconfig(1,1): warning CORP115: The path of the file contains the character U+0009, which cannot be passed to the compiler, so the file is left out of the corpus; rename it",
            ],
            result.Diagnostics.Select(finding => finding.ToString()).Order(StringComparer.Ordinal));
        Assert.Contains("AnnaBerg", string.Concat(result.GeneratedSources.Select(source => source.SourceText.ToString())), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_only_article_is_lost_the_project_is_not_said_to_have_none()
    {
        var result = Host(Article(Folder + "/gone.txt", "CORP001")).Run();
        Assert.Equal("CORP001", Assert.Single(result.Diagnostics).Id);
    }

    [Fact]
    public void An_article_that_is_lost_and_found_again_leaves_the_others_as_they_were()
    {
        var host = Host(Article(Folder + "/a.txt"), Article(Folder + "/b.txt", "CORP001"));
        host.Run();
        var result = host.Set("corpus.articles", List(Article(Folder + "/a.txt"), Article(Folder + "/b.txt"))).Set(Folder + "/b.txt", "\"We will go,\" Carl Dahl said.\n").Run();
        Assert.Empty(result.Diagnostics);
        Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.New], result.TrackedSteps[Steps.Facts].SelectMany(run => run.Outputs).Select(output => output.Reason));
    }

    [Fact]
    public void The_list_says_where_the_corpus_folder_is()
    {
        var manifest = ArticleManifest.Parse(List(Article(Folder + "/2009/a.txt")), "/home/me/Odd ");
        Assert.Equal("2009/a.txt", manifest.Find(Folder + "/2009/a.txt")!.Path);
    }

    [Theory]
    [InlineData("/a/b c;d#e\u00E9\u65E5.txt", null, "/a/b c;d#e\u00E9\u65E5.txt")]
    [InlineData("/a/b\tc\n.txt", "0009", "/a/b\u2409c\u240A.txt")]
    [InlineData("/a/b\"c\".txt", "0022", "/a/b\"c\".txt")]
    [InlineData("/a/\u007F\u0085.txt", "007F", "/a/\uFFFD\uFFFD.txt")]
    public void A_control_character_makes_a_name_unusable_and_is_shown(string path, string? character, string visible)
    {
        Assert.Equal(character, ArticlePath.Unusable(path));
        Assert.Equal(visible, ArticlePath.Visible(path));
    }

    private static GeneratorHost Host(params string[] records) => new GeneratorHost(new Dictionary<string, string> { ["RootNamespace"] = "News", ["ProjectDir"] = "/home/me/Odd " })
        .Set("corpus.articles", List(records))
        .Set(Folder + "/a.txt", "\"We will stay,\" Anna Berg said.\n");

    private static string List(params string[] records) => $"\u001e{Folder}\u001ffolder\n" + string.Concat(records);

    private static string Article(string path, string fault = "", string argument = "")
    {
        string[] fields = [path, "", "", Path.GetFileName(path), "", "", "", "", "", "", ""];
        return "\u001e" + string.Concat(fields.Concat(fault.Length > 0 ? [fault, argument] : []).Select(field => field + "\u001f")) + "\n";
    }
}
