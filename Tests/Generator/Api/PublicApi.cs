using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace Corpus.Tests.Generator.Api;

/// <summary>Lists what code outside an assembly can see of it, one line for a member, in an order of its own: a file to read and to compare.</summary>
internal static class PublicApi
{
    private static readonly SymbolDisplayFormat Name = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints | SymbolDisplayGenericsOptions.IncludeVariance,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    private static readonly SymbolDisplayFormat Keyword = Name.WithKindOptions(SymbolDisplayKindOptions.IncludeTypeKeyword);

    private static readonly SymbolDisplayFormat Member = new(
        typeQualificationStyle: Name.TypeQualificationStyle,
        genericsOptions: Name.GenericsOptions,
        memberOptions: SymbolDisplayMemberOptions.IncludeAccessibility | SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeType
            | SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeRef | SymbolDisplayMemberOptions.IncludeConstantValue,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeDefaultValue
            | SymbolDisplayParameterOptions.IncludeModifiers | SymbolDisplayParameterOptions.IncludeExtensionThis,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        miscellaneousOptions: Name.MiscellaneousOptions);

    public static string Of(IAssemblySymbol assembly)
    {
        var text = new StringBuilder();
        foreach (var type in Types(assembly.GlobalNamespace).OrderBy(type => type.ToDisplayString(), StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"{type.ContainingNamespace}: {Header(type)}\n");
            foreach (var member in Members(type))
            {
                text.Append(CultureInfo.InvariantCulture, $"    {member}\n");
            }
        }

        return text.ToString();
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container) => container.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(member => member switch
    {
        INamedTypeSymbol type => IsSeen(type) ? Types(type).Prepend(type) : [],
        _ => Types(member),
    });

    private static string Header(INamedTypeSymbol type)
    {
        string[] modifiers = type.TypeKind != TypeKind.Class ? []
            : [type.IsStatic ? "static " : "", type is { IsAbstract: true, IsStatic: false } ? "abstract " : "", type is { IsSealed: true, IsStatic: false } ? "sealed " : ""];
        var bases = type.TypeKind == TypeKind.Enum ? [type.EnumUnderlyingType!]
            : type.Interfaces.Cast<ITypeSymbol>().OrderBy(contract => contract.ToDisplayString(Name), StringComparer.Ordinal)
                .Where(contract => contract.DeclaredAccessibility == Accessibility.Public).ToList();
        if (type is { TypeKind: TypeKind.Class, BaseType.SpecialType: not SpecialType.System_Object })
        {
            bases = bases.Prepend(type.BaseType!).ToList();
        }

        return $"{Access(type)}{string.Concat(modifiers)}{type.ToDisplayString(Keyword)}{(bases.Count > 0 ? " : " + string.Join(", ", bases.Select(item => item.ToDisplayString(Name))) : "")}";
    }

    /// <summary>A setter that only the assembly itself sees is none.</summary>
    private static string Text(ISymbol member) => member.ToDisplayString(Member).Replace(" internal set;", "", StringComparison.Ordinal).Replace(" private set;", "", StringComparison.Ordinal);

    /// <summary>Values of an enum by number, all else by name; what the compiler adds to records and structs is left out.</summary>
    private static IEnumerable<string> Members(INamedTypeSymbol type)
    {
        var members = type.GetMembers().Where(member => IsSeen(member) && member is not INamedTypeSymbol and not IMethodSymbol { AssociatedSymbol: not null } && IsWritten(member));
        return type.TypeKind == TypeKind.Enum
            ? members.OfType<IFieldSymbol>().OrderBy(field => Convert.ToInt64(field.ConstantValue, CultureInfo.InvariantCulture)).Select(field => $"{field.Name} = {field.ConstantValue}")
            : members.Select(member => (Kind: Order(member), member.Name, Text: Text(member)))
                .OrderBy(line => line.Kind).ThenBy(line => line.Name, StringComparer.Ordinal).ThenBy(line => line.Text, StringComparer.Ordinal).Select(line => line.Text);
    }

    private static bool IsSeen(ISymbol symbol) => symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    private static bool IsWritten(ISymbol member) => !member.IsImplicitlyDeclared || member is IPropertySymbol { DeclaredAccessibility: Accessibility.Public };

    private static string Access(ISymbol symbol) => symbol.DeclaredAccessibility switch
    {
        Accessibility.Public => "public ",
        Accessibility.Protected => "protected ",
        _ => "protected internal ",
    };

    private static int Order(ISymbol member) => member switch
    {
        IFieldSymbol => 0,
        IMethodSymbol { MethodKind: MethodKind.Constructor } => 1,
        IPropertySymbol => 2,
        IEventSymbol => 3,
        _ => 4,
    };
}
