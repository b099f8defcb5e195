using System.Globalization;
using Corpus.Tests.Hosting;
using Corpus.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace Corpus.Tests.Generator.Fields;

/// <summary>What is wrong with declared fields, the compiler says as the engine does, and what is generated compiles.</summary>
public class FieldFaultTests
{
    public static TheoryData<string> All => [.. FieldFaults.All.Select(fault => fault.What)];

    [Theory]
    [MemberData(nameof(All))]
    public void A_fault_is_told_at_its_place(string what)
    {
        var fault = FieldFaults.All.Single(fault => fault.What == what);
        var host = new GeneratorHost();
        foreach (var (path, text) in fault.Files)
        {
            host.Set(path.EndsWith(".md", StringComparison.Ordinal) ? "articles/" + path : path, text);
        }

        var (result, output) = host.RunBoth();
        Assert.Null(result.Exception);
        Assert.Equal(fault.Expected.Order(StringComparer.Ordinal), result.Diagnostics.Select(Shown).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(output.GetDiagnostics(), diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
    }

    [Theory]
    [InlineData("partial class Article { public int Rating => 1; }", "[field rating]\ntype = integer\n", "'Article.Rating' is a member of the project; choose another with 'property = NAME'")]
    [InlineData("partial class Article { public void FollowsBack() { } }", "[field follows]\ntype = article\n", "'Article.FollowsBack' is a member of the project; choose another with 'property = NAME'")]
    [InlineData("partial class Person { public int ReviewerBack; }", "[field reviewer]\ntype = person\n", "'Person.ReviewerBack' is a member of the project; choose another with 'property = NAME'")]
    [InlineData("class Desk;", "[field desk]\nvalue = sport\n", "'Desk' is a name of the project, and the values of the field are an enum of that name; choose another name for the field")]
    [InlineData("enum Desk { }", "[field desk]\nproperty = Section\nvalue = sport\nlist = true\n", "'Desk' is a name of the project, and the values of the field are an enum of that name; choose another name for the field")]
    public void A_name_of_the_project_is_one_error_and_all_else_is_generated(string code, string declaration, string why)
    {
        var name = declaration[7..declaration.IndexOf(']', StringComparison.Ordinal)];
        var host = new GeneratorHost().Set(".corpusconfig", declaration + "[field other]\n")
            .Set("articles/a.md", $"---\nother: b\n{name}: {(name == "rating" ? "4" : name == "desk" ? "sport" : name == "follows" ? "a" : "Anna Berg")}\n---\n\n\"We will come,\" Anna Berg said.\n");
        host.Compilation = host.Compilation.AddSyntaxTrees(Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText(
            "namespace News { " + code + " class Asking { string? All(Article article) => article.Other; } }",
            (Microsoft.CodeAnalysis.CSharp.CSharpParseOptions)host.Compilation.SyntaxTrees[0].Options));
        var (result, output) = host.RunBoth();
        Assert.Equal([$".corpusconfig(1,1): CORP021: [field {name}] cannot be declared so: {why}"], result.Diagnostics.Select(Shown));
        Assert.DoesNotContain(output.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    /// <summary>As the command prints it, with the path below the folder of the articles.</summary>
    private static string Shown(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        var path = place.Path.StartsWith("articles/", StringComparison.Ordinal) ? place.Path["articles/".Length..] : place.Path;
        return string.Create(CultureInfo.InvariantCulture, $"{path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");
    }
}
