using Corpus.Generator.Pipeline;
using Corpus.Tests.Hosting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Tests.Generator.Names;

/// <summary>A name that is taken is one error that says what to write, with nothing generated; whatever else compiles goes on.</summary>
public class TakenNamesTests
{
    private const string Article = "\"We will come,\" Anna Berg said.\n";
    private const string Friend = "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Project\")]";

    [Theory]
    [InlineData("Quotes", "class Placeholder2;", "the namespace 'Quotes' would hide the type 'Quotes' of the corpus", "<CorpusNamespace>MyQuotes</CorpusNamespace>")]
    [InlineData("People.Sports", "class Placeholder2;", "the namespace 'People.Sports' would hide the type 'People'", "<CorpusNamespace>MyPeople.Sports</CorpusNamespace>")]
    [InlineData("CorpusStorage", "class Placeholder2;", "would hide the type 'CorpusStorage'", "<CorpusNamespace>")]
    [InlineData("News", "namespace News; class Person { }", "'Person' is a class of the project that is not partial", "declare it partial to add members to that type, or choose another namespace in the project file, such as <CorpusNamespace>News.Corpus</CorpusNamespace>")]
    [InlineData("News", "namespace News; static class Articles { }", "'Articles' is a class of the project that is not partial", "<CorpusNamespace>")]
    [InlineData("News", "namespace News; public record Quote;", "'Quote' is a record of the project", "<CorpusNamespace>")]
    [InlineData("News", "namespace News; partial record Quote;", "'Quote' is a record of the project", "<CorpusNamespace>")]
    [InlineData("News", "namespace News; partial struct Person { }", "'Person' is a struct of the project", "<CorpusNamespace>")]
    [InlineData("News", "namespace News; partial class Mention { }", "'Mention' is a class of the project", "<CorpusNamespace>")]
    [InlineData("News", "namespace News; enum Quotes { }", "'Quotes' is an enum of the project", "<CorpusNamespace>")]
    [InlineData("News", "namespace News; enum Confidence { }", "'Confidence' is an enum of the project", "<CorpusNamespace>")]
    [InlineData("News", "namespace News; delegate void Quote();", "'Quote' is a delegate of the project", "<CorpusNamespace>")]
    [InlineData("News", "namespace News; interface Article { }", "'Article' is an interface of the project", "<CorpusNamespace>")]
    [InlineData("News", "namespace News; class CorpusStorage { }", "'CorpusStorage' is a class of the project that is not partial", "<CorpusNamespace>")]
    [InlineData("News", "namespace News.Quotes; class Desk { }", "'News.Quotes' is a namespace of the project", "<CorpusNamespace>")]
    [InlineData("News", "class News { }", "'News' is a type of the project, and the corpus has a namespace of that name", "<CorpusNamespace>MyNews</CorpusNamespace>")]
    [InlineData("News.Sports", "namespace News; class Sports { }", "'News.Sports' is a type of the project", "<CorpusNamespace>MyNews.Sports</CorpusNamespace>")]
    [InlineData("News.@class", "namespace News.@class; class Article { }", "'Article' is a class of the project", "<CorpusNamespace>News.class.Corpus</CorpusNamespace>")]
    [InlineData("News", "namespace News; public partial class Person { }", "'Person' is declared public, and the type of the corpus is internal", "remove the word, write <CorpusVisibility>public</CorpusVisibility>, or ")]
    [InlineData("News", "namespace News; static partial class Person { }", "'Person' is declared static", "remove the word")]
    [InlineData("News", "namespace News; abstract partial class People { }", "'People' is declared abstract", "remove the word")]
    [InlineData("News", "namespace News; partial class Person { public int Name => 1; }", "'Person.Name' is a member of the project", "give it another name")]
    [InlineData("News", "namespace News; partial class Person { public override string ToString() => null!; }", "'Person.ToString()' is a member of the project", "give it another name")]
    [InlineData("News", "namespace News; static partial class People { public static object Find(string name) => name; }", "'People.Find(string)' is a member of the project", "give it another name")]
    [InlineData("News", "namespace News; static partial class People { public static object AnnaBerg => 1; }", "'People.AnnaBerg' is a member of the project, and a property of that name is generated", "give it another name")]
    public void What_is_taken_is_one_error_that_says_what_to_write(string name, string code, string why, string what)
    {
        var (result, output) = Host(name, code).RunBoth();
        var error = Assert.Single(result.Diagnostics);
        Assert.Equal(("CORP118", DiagnosticSeverity.Error), (error.Id, error.Severity));
        Assert.Contains(why, error.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Contains(what, error.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Empty(result.GeneratedSources);
        Assert.DoesNotContain(output.GetDiagnostics(), diagnostic => diagnostic.Id is "CS0101" or "CS0260" or "CS0261" or "CS0262" or "CS0102" or "CS0111");
    }

    [Theory]
    [InlineData("News", "namespace News; partial class Person { public bool IsTalkative => Quotes.Count > 5; }")]
    [InlineData("News", "namespace News; partial class Person : System.IFormattable { public string ToString(string? format, System.IFormatProvider? provider) => Name; }")]
    [InlineData("News", "namespace News; static partial class People { public static object Find(int number) => number; public static object Oldest => All[0]; }")]
    [InlineData("News", "namespace News; partial class People { public static object Oldest => All[0]; }")]
    [InlineData("News", "namespace News; partial struct Mention { public int Twice => 2 * Span.Length; }")]
    [InlineData("News", "namespace News; class Person<T>; class Story;")]
    [InlineData("News", "namespace Other; class Person { }")]
    [InlineData("News.Quotes", "class Placeholder2;")]
    [InlineData("News", "namespace News; internal sealed partial class Article { public string Upper() => Text.ToUpperInvariant(); }")]
    public void What_goes_together_compiles(string name, string code)
    {
        var (result, output) = Host(name, code).RunBoth();
        Assert.Empty(result.Diagnostics);
        Assert.Empty(output.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        Assert.NotEmpty(result.GeneratedSources);
    }

    [Fact]
    public void A_type_of_one_file_alone_is_in_nobodys_way() => Assert.Empty(Host("News", "namespace News; file class Person { }").Run().Diagnostics);

    [Fact]
    public void A_public_corpus_has_public_parts_and_internal_ones_are_in_its_way()
    {
        GeneratorHost Public(string code) => HostOf(new() { ["RootNamespace"] = "News", ["CorpusVisibility"] = "public" }, code);
        Assert.Empty(Public("namespace News; public partial class Person { public int Twice => 2; }").RunBoth().Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        Assert.Equal("CORP118", Assert.Single(Public("namespace News; internal partial class Person { }").Run().Diagnostics).Id);
    }

    [Fact]
    public void Several_things_in_the_way_are_one_error_at_the_first_with_its_place()
    {
        var host = Host("News", "namespace News;\nclass Quote { }\nclass Article { }\n");
        var error = Assert.Single(host.Run().Diagnostics);
        Assert.Equal(("Code.cs", 2, 6), (error.Location.GetLineSpan().Path, error.Location.GetLineSpan().StartLinePosition.Line, error.Location.GetLineSpan().StartLinePosition.Character));
        Assert.Contains("(as are 'Quote')", error.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void A_namespace_that_is_taken_is_told_where_the_project_file_names_it()
    {
        var host = Host("Quotes", "class Placeholder2;").Set("App.csproj", "<Project>\n  <PropertyGroup>\n    <RootNamespace>Quotes</RootNamespace>\n  </PropertyGroup>\n</Project>\n");
        var place = Assert.Single(host.Run().Diagnostics).Location.GetLineSpan();
        Assert.Equal(("App.csproj", 2, 5), (place.Path, place.StartLinePosition.Line, place.StartLinePosition.Character));
    }

    [Fact]
    public void A_project_without_articles_needs_no_names() =>
        Assert.DoesNotContain(new GeneratorHost(new Dictionary<string, string> { ["RootNamespace"] = "Quotes" }).Run().Diagnostics, diagnostic => diagnostic.Id == "CORP118");

    [Fact]
    public void Writing_above_a_member_of_ones_own_generates_nothing_again()
    {
        var host = Host("News", "namespace News; static partial class People { public static object Oldest => All[0]; }");
        host.Run();
        var old = host.Compilation.SyntaxTrees.Single(tree => tree.FilePath == "Code.cs");
        host.Compilation = host.Compilation.ReplaceSyntaxTree(old, Parsed("// one more line\n" + old.GetText()));
        var result = host.Run();
        Assert.Equal(IncrementalStepRunReason.Modified, result.TrackedSteps[Steps.Names].Single().Outputs.Single().Reason);
        Assert.Equal(IncrementalStepRunReason.Unchanged, result.TrackedSteps[Steps.Gate].Single().Outputs.Single().Reason);
        Assert.All(result.TrackedSteps[Steps.ApiUnits].SelectMany(run => run.Outputs), output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    [Theory]
    [InlineData("News", "namespace News; public class Quote;", "'Library' has a type 'Quote' in it")]
    [InlineData("News", "namespace News; internal class Quote;", null)]
    [InlineData("News", "namespace News { internal class Quote; }", "'Library' has a type 'Quote' in it", true)]
    [InlineData("News.Sports", "namespace News.Sports; public class People;", "'Library' has a type 'People' in it")]
    [InlineData("News.Sports", "namespace News; public class People;", null)]
    [InlineData("News", "namespace News.Sports; public class People;", null)]
    [InlineData("News", "namespace News.People; public class Desk;", "'Library' has a namespace 'People' in it")]
    [InlineData("News", "namespace News.People; internal class Desk;", null)]
    [InlineData("News", "namespace News; public class Quote<T>; public class Story;", null)]
    public void A_library_in_the_same_namespace_is_a_warning(string name, string library, string? reason, bool isFriend = false)
    {
        var reference = CSharpCompilation.Create(
            "Library",
            isFriend ? [Parsed(Friend), Parsed(library)] : [Parsed(library)],
            Basic.Reference.Assemblies.Net80.References.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.Equal(reason, Reason(Host(name, "class Placeholder2;", reference.ToMetadataReference())));
    }

    [Fact]
    public void A_library_behind_an_alias_of_its_own_is_in_nobodys_way()
    {
        var reference = CSharpCompilation.Create("Library", [Parsed("namespace News; public class Quote;")], Basic.Reference.Assemblies.Net80.References.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.Null(Reason(Host("News", "class Placeholder2;", reference.ToMetadataReference(["old"]))));
    }

    private static GeneratorHost Host(string name, string code, params MetadataReference[] references) => HostOf(new() { ["RootNamespace"] = name }, code, references);

    private static GeneratorHost HostOf(Dictionary<string, string> properties, string code, params MetadataReference[] references)
    {
        var host = new GeneratorHost(properties).Set("articles/a.txt", Article);
        host.Compilation = host.Compilation.AddSyntaxTrees(Parsed(code)).AddReferences(references);
        return host;
    }

    private static string? Reason(GeneratorHost host)
    {
        var result = host.Run();
        Assert.Contains(result.GeneratedSources, source => source.HintName == "Corpus.Quotes.g.cs");
        var message = result.Diagnostics.SingleOrDefault(diagnostic => diagnostic.Id == "CORP109")?.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        return message?.Split(" is also used by a referenced library: ")[1].Split(';')[0];
    }

    private static SyntaxTree Parsed(string code) => CSharpSyntaxTree.ParseText(code, CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp12), "Code.cs", System.Text.Encoding.UTF8);
}
