using Basic.Reference.Assemblies;
using Corpus.Tests.Generator.Architecture;
using Corpus.Tests.Hosting;
using Corpus.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Tests.Generator.Api;

/// <summary>What users' code may rely on changes only where somebody has read the change: the listings are beside this file.</summary>
public class PublicApiTests
{
    private static readonly CSharpParseOptions Parse = new(LanguageVersion.CSharp13, preprocessorSymbols: ["NET8_0", "NET8_0_OR_GREATER"]);

    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; "
        + "global using System.Threading; global using System.Threading.Tasks;";

    /// <summary>The framework that these tests run on, and the libraries that the importer is made with.</summary>
    private static IEnumerable<MetadataReference> Platform =>
        from path in ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        where !Path.GetFileName(path).StartsWith("Corpus.", StringComparison.Ordinal)
        select MetadataReference.CreateFromFile(path);

    private static readonly CSharpCompilation Abstractions = Compile("Corpus.Abstractions", SourceFiles.Of("Abstractions"));

    [Fact]
    public void Of_the_abstractions() => Match(Abstractions);

    [Fact]
    public void Of_the_engine() => Match(Compile("Corpus.Extraction", SourceFiles.OfEngine(), Abstractions.ToMetadataReference()));

    [Fact]
    public void Of_the_importer()
    {
        // What a generator adds is in no file.
        var sources = SourceFiles.Of("Import").Where(source => source.Path != "Records/RecordContext.cs");
        var shared = SourceFiles.OfEngine().Where(source => source.Path.EndsWith("Input/PressMark.cs", StringComparison.Ordinal));
        Match(Compile("Corpus.Import", [.. sources, .. shared, ("Usings.cs", ImplicitUsings)]).WithReferences(Platform));
    }

    [Fact]
    public void Of_every_corpus()
    {
        var host = new GeneratorHost(new Dictionary<string, string> { ["RootNamespace"] = "News", ["CorpusVisibility"] = "public", ["CorpusImplementsAbstractions"] = "true" })
            .Set("articles/vote.txt", "\"We lost the vote,\" Mayor Ana Vega said on Friday.\n");
        host.Compilation = host.Compilation.AddReferences(Abstractions.ToMetadataReference());
        Match(host.RunBoth().Output);
    }

    private static CSharpCompilation Compile(string name, IEnumerable<(string Path, string Code)> sources, params MetadataReference[] references) => CSharpCompilation.Create(
        name,
        sources.Select(source => CSharpSyntaxTree.ParseText(source.Code, Parse, source.Path)),
        [.. Net80.References.All, .. references],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static void Match(Compilation compilation, [System.Runtime.CompilerServices.CallerMemberName] string method = "")
    {
        Assert.Empty(compilation.GetDeclarationDiagnostics().Where(found => found.Severity == DiagnosticSeverity.Error));
        Snapshot.Match("Api", PublicApi.Of(compilation.Assembly), "txt", method: method);
    }
}
