using Corpus.Generator.Names;
using Corpus.Extraction.Linking;
using Corpus.Tests.Hosting;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Tests.Generator.Names;

/// <summary>The names that are looked for are those that are emitted.</summary>
public class EmittedTypesTests
{
    [Theory]
    [InlineData("literal")]
    [InlineData("resource")]
    public void Every_type_of_every_generated_file_is_among_the_names(string storage)
    {
        var host = new GeneratorHost(new Dictionary<string, string> { ["RootNamespace"] = "News", ["CorpusStorage"] = storage }).Set("articles/a.txt", "\"We will come,\" Anna Berg said.\n");
        var declared = host.Run().GeneratedSources
            .SelectMany(source => source.SyntaxTree.GetRoot().DescendantNodes(node => node is not BaseTypeDeclarationSyntax))
            .Select(node => node switch { BaseTypeDeclarationSyntax type => type.Identifier.Text, DelegateDeclarationSyntax type => type.Identifier.Text, _ => null })
            .OfType<string>();
        Assert.Equal(EmittedTypes.Names.Order(StringComparer.Ordinal), declared.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_members_are_those_of_the_emitted_types()
    {
        Assert.Contains("SourceName", EmittedTypes.Of("Quote").Members);
        Assert.Contains("_row", EmittedTypes.Of("Person").Members);
        Assert.Contains("op_Equality", EmittedTypes.Of("Mention").Members);
        Assert.True(EmittedTypes.Of("People").IsStatic);
    }

    [Theory]
    [InlineData("People")]
    [InlineData("Articles")]
    public void No_property_of_a_person_or_an_article_has_the_name_of_a_member(string type)
    {
        foreach (var name in EmittedTypes.Of(type).Members.Concat(["FindAll", "Search", "Attributions"]))
        {
            Assert.Equal(name + "Person", new MemberNames("Person").Reserve(name, [], out _));
        }
    }
}
