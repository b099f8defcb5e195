using System.Globalization;
using System.Runtime.Loader;
using Corpus.Tests.Hosting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Tests.Generator.Fields;

/// <summary>Declared fields in generated code: their properties, enums, and what they refer to, in both directions.</summary>
public class FieldQueryTests
{
    [Fact]
    public void Every_type_of_field_gives_what_the_article_says() => Assert.Equal(FieldSample.Answer, Ask(Host(FieldSample.Article)));

    [Fact]
    public void Metadata_of_the_item_comes_before_front_matter()
    {
        var host = Host(FieldSample.Article).Set("corpus.articles",
            "\u001earticles/a.md\u001f\u001f\u001fa.md\u001f\u001f\u001f\u001f\u001f\u001f\u001f\u001f\u001f\u001fRating\u001f7\u001fRATINGS\u001f8; 9;\u001fFullText\u001fx\u001f\n"
            + "\u001earticles/b.md\u001f\u001f\u001fb.md\u001f\u001f\u001f\u001f\u001f\u001f\u001f\u001f\n\u001earticles/c/d.md\u001f\u001f\u001fc/d.md\u001f\u001f\u001f\u001f\u001f\u001f\u001f\u001f\n");
        Assert.Contains(": 7 | 0.1 |", Ask(host), StringComparison.Ordinal);
        Assert.Contains("|| 8,9 | 1000", Ask(host), StringComparison.Ordinal);
        Assert.Equal(["'rating' is ignored: the project file gives the value", "'ratings' is ignored: the project file gives the value"], host.Run().Diagnostics.Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Nothing_is_generated_for_fields_where_none_is_declared()
    {
        var host = new GeneratorHost().Set("articles/a.md", "---\nrating: 4\n---\n\nIt rained.\n");
        Assert.DoesNotContain(host.Run().GeneratedSources, source => source.HintName.Contains("Field", StringComparison.Ordinal));
    }

    [Fact]
    public void Documentation_says_what_the_declaration_says()
    {
        var host = new GeneratorHost().Set("articles/a.md", "---\nrating: 4\nslug: a\n---\n\nIt rained.\n")
            .Set(".corpusconfig", "[field rating]\ntype = integer\nrequired = true\nminimum = 1\nmaximum = 5\n[field slug]\nlist = true\npattern = [a-z<&]+\n");
        var code = host.Run().GeneratedSources.Single(source => source.HintName == "Corpus.Fields.g.cs").SourceText.ToString();
        Assert.Contains("/// <summary>The field <c>rating</c>: an integer from 1 to 5, required. Null where the article does not give it, or gives a value that cannot be used.</summary>\n    public long? Rating => Header.FieldRating;", code, StringComparison.Ordinal);
        Assert.Contains("/// <summary>The field <c>slug</c>: a list, of which each value is text of the form [a-z&lt;&amp;]+. Never null.</summary>", code, StringComparison.Ordinal);
    }

    private static GeneratorHost Host(string article) => new GeneratorHost().Set(".corpusconfig", FieldSample.Declarations).Set("articles/a.md", article).Set("articles/b.md", "It rained.\n").Set("articles/c/d.md", "It rained again.\n");

    private static string Ask(GeneratorHost host)
    {
        var compilation = host.RunBoth().Output.AddSyntaxTrees(CSharpSyntaxTree.ParseText(FieldSample.Asking("News"), (CSharpParseOptions)host.Compilation.SyntaxTrees[0].Options));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        image.Position = 0;
        return (string)new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image).GetType("News.Asking")!.GetMethod("Dump")!.Invoke(null, null)!;
    }
}
