using Corpus.Abstractions;
using Corpus.Extraction.Findings;
using Corpus.Tests.Hosting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Tests.Generator.Interfaces;

/// <summary>A corpus implements the interfaces where the project says that their package is there, and only there.</summary>
public class EmittedInterfacesTests
{
    private const string Article = "\"We lost the vote,\" Mayor Ana Vega said on Friday. She vowed to appeal.\n";

    private static readonly (string Type, Type Contract)[] Contracts =
        [("Article", typeof(IArticle)), ("Quote", typeof(IQuote)), ("Person", typeof(IPerson)), ("Paragraph", typeof(IParagraph)), ("Mention", typeof(IMention))];

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("false")]
    public void Without_the_package_nothing_of_it_is_in_the_code(string? property)
    {
        var (result, output) = Host(property, hasPackage: false).RunBoth();
        Assert.Empty(Errors(output));
        Assert.NotEmpty(result.GeneratedSources);
        Assert.DoesNotContain(result.GeneratedSources, source => source.SourceText.ToString().Contains("Corpus.Abstractions", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("internal")]
    [InlineData("public")]
    public void With_the_package_every_type_implements_its_interface(string visibility)
    {
        var (_, output) = Host("true", hasPackage: true, visibility).RunBoth();
        Assert.Empty(Errors(output));
        Assert.All(Contracts, contract =>
        {
            var type = output.GetTypeByMetadataName("News." + contract.Type)!;
            Assert.Contains(type.AllInterfaces, implemented => implemented.ToDisplayString() == contract.Contract.FullName);
        });
    }

    [Fact]
    public void The_package_adds_no_member_that_code_can_see_by_its_name()
    {
        var (_, without) = Host(null, hasPackage: true).RunBoth();
        var (_, with) = Host("true", hasPackage: true).RunBoth();
        Assert.All(Contracts, contract => Assert.Equal(Members(without, contract.Type), Members(with, contract.Type)));

        static IEnumerable<string> Members(Compilation output, string type) => output.GetTypeByMetadataName("News." + type)!.GetMembers()
            .Where(member => !member.Name.Contains('.', StringComparison.Ordinal)).Select(member => member.ToDisplayString()).Order(StringComparer.Ordinal);
    }

    [Fact]
    public void Two_corpora_are_one_list_and_a_corpus_and_its_project_read_alike()
    {
        var host = Host("true", hasPackage: true);
        host.Compilation = host.Compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("""
            using System.Collections.Generic;
            using System.Linq;
            using Corpus.Abstractions;
            namespace News
            {
                partial class Quote { public int IQuote => Boxed; private int Boxed => 1; }
                class Fake { public IEnumerable<IQuote> Both(IEnumerable<IQuote> others) => Quotes.All.Concat<IQuote>(others); }
            }
            """, (CSharpParseOptions)host.Compilation.SyntaxTrees[0].Options));
        Assert.Empty(Errors(host.RunBoth().Output));
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData(null, false)]
    public void What_a_project_implements_itself_is_taken_only_where_the_corpus_does_so_too(string? property, bool isTaken)
    {
        var host = Host(property, hasPackage: true);
        host.Compilation = host.Compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("""
            namespace News
            {
                partial class Paragraph : Corpus.Abstractions.IParagraph
                {
                    Corpus.Abstractions.IArticle Corpus.Abstractions.IParagraph.Article => null!;
                    Corpus.Abstractions.ParagraphKind Corpus.Abstractions.IParagraph.Kind => default;
                    Corpus.Abstractions.TextSpan Corpus.Abstractions.IParagraph.Range => default;
                }
                partial class Article : Corpus.Abstractions.IArticle { }
            }
            """, (CSharpParseOptions)host.Compilation.SyntaxTrees[0].Options));
        var (result, _) = host.RunBoth();
        Assert.Equal(isTaken, result.Diagnostics.Any(diagnostic => diagnostic.Id == FindingId.NameTaken && diagnostic.Severity == DiagnosticSeverity.Error));
        Assert.Equal(isTaken, result.GeneratedSources.IsEmpty);
    }

    private static GeneratorHost Host(string? property, bool hasPackage, string visibility = "internal")
    {
        var properties = new Dictionary<string, string> { ["RootNamespace"] = "News", ["CorpusVisibility"] = visibility };
        if (property is not null)
        {
            properties["CorpusImplementsAbstractions"] = property;
        }

        var host = new GeneratorHost(properties).Set("articles/vote.txt", Article);
        if (hasPackage)
        {
            host.Compilation = host.Compilation.AddReferences(MetadataReference.CreateFromFile(typeof(IQuote).Assembly.Location));
        }

        return host;
    }

    private static IEnumerable<Diagnostic> Errors(Compilation output) => output.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
}
