using System.Text.RegularExpressions;
using Corpus.Tests.Infrastructure;

namespace Corpus.Tests.Generator.Architecture;

/// <summary>Data goes one way: a stage uses those before it and never one after.</summary>
public partial class StageOrderTests
{
    /// <summary>The stages by folder and namespace. The facts of an article, in the root folder, come between Speakers and Curation.</summary>
    private static readonly string[] Stages = ["Common", "Diagnostics", "Lexicon", "Ingest", "Structure", "People", "Quotes", "Speakers", "", "Curation", "Linking", "Emit"];

    /// <summary>The files of the root folder that are the road itself rather than a stage.</summary>
    private static readonly string[] Road = ["CorpusGenerator.cs", "ArticleResult.cs", "ArticleSet.cs", "LinkedCorpus.cs"];

    [Fact]
    public void A_stage_uses_those_before_it_and_none_after()
    {
        var files = Sources().ToList();
        Assert.True(files.Count > 20);
        Assert.Empty(files.Where(file => !Road.Contains(file.Path)).SelectMany(file => Violations(file.Path, file.Text)));
    }

    [Fact]
    public void Only_the_pipeline_the_emitter_and_the_diagnostics_know_Roslyn()
    {
        var others = Sources().Where(file => file.Text.Contains("Microsoft.CodeAnalysis", StringComparison.Ordinal)).Select(file => file.Path);
        Assert.All(others, path => Assert.True(path == "CorpusGenerator.cs" || Folder(path) is "Emit" or "Diagnostics", path));
    }

    [Fact]
    public void Every_folder_of_code_is_a_stage() =>
        Assert.All(Sources().Select(file => Folder(file.Path)).Distinct(), folder => Assert.Contains(folder, Stages));

    [Fact]
    public void Every_file_is_in_the_namespace_of_its_stage() => Assert.All(
        Sources().Where(file => Folder(file.Path).Length > 0 && file.Path != "Common/IsExternalInit.cs"),
        file => Assert.Contains("namespace Corpus.Generator." + Folder(file.Path), file.Text, StringComparison.Ordinal));

    [Fact]
    public void No_file_is_longer_than_a_few_screens() =>
        Assert.All(Sources(), file => Assert.True(file.Text.Count(c => c == '\n') <= 320, file.Path));

    [Theory]
    [InlineData("People/A.cs", "using Corpus.Extraction.Attribution;")]
    [InlineData("Structure/B.cs", "var x = Corpus.Extraction.People.PeopleFinder.Find(words);")]
    [InlineData("Quotes/Clauses/C.cs", "using Corpus.Extraction.Linking;")]
    [InlineData("Lexicon/D.cs", "using Corpus.Emit;")]
    public void A_planted_violation_is_found(string path, string code) => Assert.Single(Violations(path, code));

    [Theory]
    [InlineData("Quotes/A.cs", "using Corpus.Extraction.People;")]
    [InlineData("Emit/B.cs", "using Corpus.Extraction.Linking;")]
    [InlineData("People/C.cs", "using Corpus.Extraction.Document.Layout;")]
    public void A_use_of_what_comes_before_is_none(string path, string code) => Assert.Empty(Violations(path, code));

    private static IEnumerable<(string Path, string Text)> Sources()
    {
        var root = Path.Combine(Repository.Root, "Generator");
        return Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(root, file).Replace('\\', '/'), File: file))
            .Where(file => !file.Path.StartsWith("obj/", StringComparison.Ordinal) && !file.Path.StartsWith("bin/", StringComparison.Ordinal) && !file.Path.StartsWith("Emit/Runtime/", StringComparison.Ordinal))
            .Select(file => (file.Path, File.ReadAllText(file.File)));
    }

    private static string Folder(string path) => path.Contains('/', StringComparison.Ordinal) ? path[..path.IndexOf('/', StringComparison.Ordinal)] : "";

    private static IEnumerable<string> Violations(string path, string text)
    {
        var own = Array.IndexOf(Stages, Folder(path));
        return Uses().Matches(text).Select(match => match.Groups[1].Value).Distinct()
            .Where(used => Array.IndexOf(Stages, used) > own)
            .Select(used => $"{path} uses {used}");
    }

    [GeneratedRegex(@"Corpus\.Generator\.([A-Z][A-Za-z]+)")]
    private static partial Regex Uses();
}
