using Corpus.Tests.Hosting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Tests.Generator;

/// <summary>What every .NET developer expects of a type: documentation, words in a debugger, lists to be read.</summary>
public class SurfaceTests
{
    private static readonly INamedTypeSymbol[] Types = [.. GeneratorHost.OfSeeds().RunBoth().Output.Assembly.GlobalNamespace.GetNamespaceMembers()
        .Single(member => member.Name == "Corpus").GetTypeMembers().Where(type => type.DeclaredAccessibility == Accessibility.Public)];

    private static IEnumerable<INamedTypeSymbol> Objects => Types.Where(type => !type.IsStatic && type.TypeKind != TypeKind.Enum);

    private static IEnumerable<ISymbol> Members => Types.SelectMany(type => type.GetMembers())
        .Where(member => member.DeclaredAccessibility == Accessibility.Public && !member.IsImplicitlyDeclared && member is not IMethodSymbol { AssociatedSymbol: not null });

    [Fact]
    public void The_types_are_those_of_the_README() => Assert.Equal(
        ["Article", "ArticleHit", "Articles", "AttributionRule", "AttributionType", "Confidence", "CorpusJson", "Gender", "Mention", "MentionKind", "Paragraph", "ParagraphKind", "People", "Person", "Quote", "QuoteHit", "QuoteKind", "Quotes", "RefusalReason", "RefusedPassage", "SourceKind", "TextSpan"],
        Types.Select(type => type.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_type_and_member_is_documented()
    {
        Assert.True(Members.Count() > 150);
        Assert.All(Types.Concat(Members), member => Assert.Matches("<(summary|inheritdoc)", member.GetDocumentationCommentXml()!));
    }

    [Fact]
    public void Every_type_is_partial_or_an_enumeration() => Assert.All(
        Types.Where(type => type.TypeKind != TypeKind.Enum),
        type => Assert.All(type.DeclaringSyntaxReferences, part => Assert.Contains("partial", ((TypeDeclarationSyntax)part.GetSyntax()).Modifiers.ToString(), StringComparison.Ordinal)));

    [Fact]
    public void Every_object_says_what_it_is_in_a_debugger_and_as_a_string() => Assert.All(Objects, type =>
    {
        Assert.Contains(type.GetMembers("ToString"), member => member.IsOverride);
        Assert.True(type.TypeKind == TypeKind.Struct && type.Name == "TextSpan" || type.GetAttributes().Any(attribute => attribute.AttributeClass!.Name == "DebuggerDisplayAttribute"), type.Name);
    });

    [Fact]
    public void Values_are_equal_by_what_they_are_and_objects_by_being_the_same()
    {
        Assert.All(Objects.Where(type => type.IsValueType), type =>
        {
            Assert.True(type.IsReadOnly);
            Assert.Contains(type.Interfaces, contract => contract.ToDisplayString() == $"System.IEquatable<Corpus.{type.Name}>");
            Assert.Equal(["op_Equality", "op_Inequality"], type.GetMembers().OfType<IMethodSymbol>().Where(method => method.MethodKind == MethodKind.UserDefinedOperator).Select(method => method.Name).Order(StringComparer.Ordinal));
            Assert.Contains(type.GetMembers("GetHashCode"), member => member.IsOverride);
        });
        Assert.All(Objects.Where(type => type.IsReferenceType), type =>
        {
            Assert.True(type.IsSealed);
            Assert.Empty(type.GetMembers("Equals"));
            Assert.DoesNotContain(type.InstanceConstructors, constructor => constructor.DeclaredAccessibility == Accessibility.Public);
        });
    }

    [Fact]
    public void Everything_that_is_several_is_a_list_to_be_read_and_nothing_can_be_set()
    {
        var properties = Members.OfType<IPropertySymbol>().ToList();
        Assert.All(properties, property => Assert.Null(property.SetMethod));
        var several = properties.Where(property => property.Type is IArrayTypeSymbol || (property.Type.SpecialType != SpecialType.System_String && property.Type.AllInterfaces.Any(contract => contract.Name == "IEnumerable"))).ToList();
        Assert.True(several.Count > 15);
        Assert.All(several, property => Assert.Equal("IReadOnlyList", property.Type.Name));
        Assert.DoesNotContain(Members, member => member is IFieldSymbol { ContainingType.TypeKind: not TypeKind.Enum });
    }
}
