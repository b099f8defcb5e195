using System.Text.RegularExpressions;
using Basic.Reference.Assemblies;
using Corpus.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace Corpus.Tests.Generator.Architecture;

/// <summary>The data goes one way through the rooms of the engine.</summary>
public class RoomOrderTests
{
    /// <summary>
    /// A room may use those before it. The engine's own folder, the empty name, ties them together; it alone names a language.
    /// </summary>
    private static readonly string[] Order =
    [
        "Collections", "Text", "Findings", "Input", "Model", "Facts", "Languages", "Document", "People", "Attribution", "Coreference", "Curation", "Linking", "English", "",
    ];

    private static readonly string[] Projects = ["Abstractions", "Extraction", "Emit", "Generator", "Precompiler", "Tasks"];

    private static readonly Lazy<RoomGraph> Engine = new(() => RoomGraph.Of(SourceFiles.OfEngine(), [.. Net80.References.All, MetadataReference.CreateFromFile(typeof(Corpus.Abstractions.TextSpan).Assembly.Location)]));

    [Fact]
    public void The_engine_compiles_here() => Assert.Empty(Engine.Value.Errors);

    [Fact]
    public void No_room_uses_one_after_it() => Assert.Empty(Engine.Value.BackEdges(Order));

    [Fact]
    public void No_folders_use_each_other_in_a_circle() => Assert.Empty(Engine.Value.Circles());

    [Theory]
    [InlineData("using Corpus.Extraction.Linking;", "Linker", "a using line")]
    [InlineData("", "Corpus.Extraction.Linking.Linker", "the whole name")]
    [InlineData("", "Linking.Linker", "a relative name")]
    [InlineData("using L = Corpus.Extraction.Linking.Linker;", "L", "an alias")]
    [InlineData("using static Corpus.Extraction.Linking.Linker;", "nameof(Limit)", "a static using")]
    public void A_use_of_a_later_room_is_seen(string head, string use, string way)
    {
        var graph = Planted(head, use.StartsWith("nameof", StringComparison.Ordinal) ? $"public const string X = {use};" : $"public {use}? X;");
        Assert.Empty(graph.Errors);
        Assert.Contains("People uses Linking: Linker in People/Planted.cs", Assert.Single(graph.BackEdges(Order)), StringComparison.Ordinal);
        Assert.False(string.IsNullOrEmpty(way));
    }

    [Fact]
    public void A_use_without_a_name_is_seen()
    {
        var graph = RoomGraph.Of(
            [
                ("Linking/Linker.cs", "namespace Corpus.Extraction.Linking; public class Linker { }"),
                ("Linking/Maker.cs", "namespace Corpus.Extraction.Text; public class Maker { public void Take(Linking.Linker linker) { } }"),
                ("Text/Maker.cs", "namespace Corpus.Extraction.Text; public class Planted { public void Do(Maker maker) => maker.Take(new()); }"),
            ],
            Net80.References.All);
        Assert.NotEmpty(graph.BackEdges(Order));
    }

    [Fact]
    public void A_namespace_that_does_not_fit_the_folder_hides_nothing()
    {
        var graph = RoomGraph.Of(
            [
                ("Linking/Linker.cs", "namespace Corpus.Extraction.Text; public class Linker { }"),
                ("People/Planted.cs", "namespace Corpus.Extraction.People; public class Planted { public Text.Linker? X; }"),
            ],
            Net80.References.All);
        Assert.Single(graph.BackEdges(Order));
    }

    [Fact]
    public void The_engines_own_folder_is_used_by_no_room()
    {
        var graph = RoomGraph.Of(
            [
                ("Whole.cs", "namespace Corpus.Extraction; public class Whole { }"),
                ("People/Planted.cs", "namespace Corpus.Extraction.People; public class Planted { public Whole? X; }"),
            ],
            Net80.References.All);
        Assert.Single(graph.BackEdges(Order));
    }

    [Theory]
    [InlineData("People/Names", "People/Jobs", true)]
    [InlineData("People", "People/Jobs", false)]
    [InlineData("People/Jobs", "People/Jobs/More", false)]
    public void Folders_side_by_side_may_not_use_each_other(string one, string other, bool isCircle)
    {
        var graph = RoomGraph.Of(
            [
                (one + "/One.cs", "namespace A; public class One { public B.Other? X; }"),
                (other + "/Other.cs", "namespace B; public class Other { public A.One? X; }"),
            ],
            Net80.References.All);
        Assert.Equal(isCircle ? 1 : 0, graph.Circles().Count());
    }

    [Fact]
    public void Every_namespace_is_its_folder() => Assert.Empty(
        from project in Projects
        from source in SourceFiles.Of(project)
        where source.Path != "IsExternalInit.cs" && !Regex.IsMatch(source.Code, $@"^namespace {Regex.Escape(Namespace(project, source.Path))};", RegexOptions.Multiline)
        select project + "/" + source.Path);

    [Fact]
    public void No_file_is_longer_than_a_few_screens() => Assert.Empty(
        from project in Projects.Append("Runtime").Append("Tool")
        from source in SourceFiles.Of(project)
        where source.Code.Count(c => c == '\n') > 320
        select project + "/" + source.Path);

    [Fact]
    public void Only_the_generator_knows_Roslyn_and_only_the_tasks_know_MSBuild() => Assert.Empty(
        from project in Projects.Append("Runtime").Append("Tool")
        from source in SourceFiles.Of(project)
        where (project != "Generator" && source.Code.Contains("Microsoft.CodeAnalysis", StringComparison.Ordinal)) || (project != "Tasks" && source.Code.Contains("Microsoft.Build", StringComparison.Ordinal))
        select project + "/" + source.Path);

    private static string Namespace(string project, string path) =>
        string.Join('.', [project == "Tasks" ? "Corpus.Generator.Tasks" : "Corpus." + project, .. path.Split('/')[..^1]]);

    private static RoomGraph Planted(string head, string member) => RoomGraph.Of(
        [
            ("Linking/Linker.cs", "namespace Corpus.Extraction.Linking; public class Linker { public const int Limit = 3; }"),
            ("People/Planted.cs", $"{head} namespace Corpus.Extraction.People {{ public class Planted {{ {member} }} }}"),
        ],
        Net80.References.All);
}
