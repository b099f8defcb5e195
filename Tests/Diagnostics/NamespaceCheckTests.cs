using Corpus.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Tests.Diagnostics;

/// <summary>A namespace in which names of the corpus mean something else is reported once, and the corpus is there all the same.</summary>
public class NamespaceCheckTests
{
    private const string Friend = "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Project\")]";

    [Theory]
    [InlineData("News", "namespace News; public class Quote;", "'Library' has a type 'Quote' in it, too")]
    [InlineData("News", "namespace News; internal class Quote;", null)]
    [InlineData("News", "namespace News { internal class Quote; }", "'Library' has a type 'Quote' in it, too", true)]
    [InlineData("News.Sports", "namespace News.Sports; public class People;", "'Library' has a type 'People' in it, too")]
    [InlineData("News.Sports", "namespace News; public class People;", null)]
    [InlineData("News", "namespace News.Sports; public class People;", null)]
    [InlineData("News", "namespace News; public class Quote<T>; public class Story;", null)]
    public void A_library_in_the_same_namespace(string name, string library, string? reason, bool isFriend = false)
    {
        var reference = CSharpCompilation.Create(
            "Library",
            isFriend ? [Parsed(Friend), Parsed(library)] : [Parsed(library)],
            Basic.Reference.Assemblies.Net80.References.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.Equal(reason, Reason(Host(name, "class Placeholder;", reference.ToMetadataReference())));
    }

    [Fact]
    public void A_library_behind_an_alias_of_its_own_is_in_nobodys_way()
    {
        var reference = CSharpCompilation.Create("Library", [Parsed("namespace News; public class Quote;")], Basic.Reference.Assemblies.Net80.References.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.Null(Reason(Host("News", "class Placeholder;", reference.ToMetadataReference(["old"]))));
    }

    [Theory]
    [InlineData("News", "namespace News; class Person { }", "the project has a type 'Person' in it that is not partial")]
    [InlineData("News", "namespace News; enum Quotes { }", "the project has a type 'Quotes' in it that is not partial")]
    [InlineData("News", "namespace News; partial class Person { }", null)]
    [InlineData("News", "namespace Other; class Person { }", null)]
    [InlineData("News.@class", "namespace News.@class; class Article { }", "the project has a type 'Article' in it that is not partial")]
    [InlineData("Quotes", "class Placeholder;", "outside of it, 'Quotes' would mean the namespace and not the type of that name")]
    [InlineData("People.Sports", "class Placeholder;", "outside of it, 'People' would mean the namespace and not the type of that name")]
    [InlineData("News.Quotes", "class Placeholder;", null)]
    public void The_project_itself(string name, string code, string? reason) => Assert.Equal(reason, Reason(Host(name, code)));

    [Fact]
    public void A_namespace_named_like_a_type_would_hide_it_indeed()
    {
        var host = Host("Quotes", "using Quotes; class Program { static object Main() => Quotes.All; }");
        Assert.Contains(host.RunBoth().Output.GetDiagnostics(), diagnostic => diagnostic.Id == "CS0234");
    }

    [Fact]
    public void A_project_without_articles_needs_no_namespace() =>
        Assert.DoesNotContain(new GeneratorHost(new Dictionary<string, string> { ["RootNamespace"] = "Quotes" }).Run().Diagnostics, diagnostic => diagnostic.Id == "CORP109");

    private static GeneratorHost Host(string name, string code, params MetadataReference[] references)
    {
        var host = new GeneratorHost(new Dictionary<string, string> { ["RootNamespace"] = name }).Set("articles/a.txt", "It rained.\n");
        host.Compilation = host.Compilation.AddSyntaxTrees(Parsed(code)).AddReferences(references);
        return host;
    }

    private static string? Reason(GeneratorHost host)
    {
        var result = host.Run();
        Assert.Contains(result.GeneratedSources, source => source.HintName == "Corpus.Quotes.g.cs");
        var message = result.Diagnostics.SingleOrDefault(diagnostic => diagnostic.Id == "CORP109")?.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        return message?.Split(" does not fit a corpus: ")[1].Split(';')[0];
    }

    private static SyntaxTree Parsed(string code) => CSharpSyntaxTree.ParseText(code, CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp12));
}
