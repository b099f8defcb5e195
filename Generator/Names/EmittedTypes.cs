using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Corpus.Emit.Units;

namespace Corpus.Generator.Names;

/// <summary>The types that a corpus has and the members of each, read from the very files that are emitted.</summary>
internal static class EmittedTypes
{
    // Read when a project first has a type of one of these names: few have.
    private static readonly Lazy<Dictionary<string, EmittedType>> Alone = new(static () => ReadAll(withAbstractions: false));
    private static readonly Lazy<Dictionary<string, EmittedType>> WithAbstractions = new(static () => ReadAll(withAbstractions: true));

    /// <summary>The names of the types.</summary>
    public static IReadOnlyList<string> Names { get; } = RuntimeUnit.TypeNames();

    /// <param name="withAbstractions">As it is where it implements an interface of <c>Corpus.Abstractions</c>.</param>
    public static EmittedType Of(string name, bool withAbstractions = false) => (withAbstractions ? WithAbstractions : Alone).Value[name];

    private static Dictionary<string, EmittedType> ReadAll(bool withAbstractions)
    {
        var options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp12);
        var compilation = CSharpCompilation.Create("Corpus", RuntimeUnit.Texts(withAbstractions).Select(text => CSharpSyntaxTree.ParseText(text, options)));
        var types = new Dictionary<string, EmittedType>(StringComparer.Ordinal);
        foreach (var name in Names)
        {
            types.Add(name, EmittedType.Of(compilation.GetTypeByMetadataName(RuntimeUnit.Placeholder + "." + name)!));
        }

        return types;
    }
}

/// <summary>A type as it is emitted, without a symbol of it.</summary>
internal sealed class EmittedType
{
    private readonly HashSet<string> _methods = new(StringComparer.Ordinal);        // with the types of their parameters
    private readonly HashSet<string> _methodNames = new(StringComparer.Ordinal);
    private readonly HashSet<string> _others = new(StringComparer.Ordinal);

    private EmittedType(INamedTypeSymbol type)
    {
        Kind = type.TypeKind;
        IsStatic = type.IsStatic;
        foreach (var member in MembersOf(type))
        {
            if (member is IMethodSymbol method)
            {
                _methods.Add(KeyOf(method));
                _methodNames.Add(method.Name);
            }
            else
            {
                _others.Add(NameOf(member));
            }
        }
    }

    public TypeKind Kind { get; }

    public bool IsStatic { get; }

    /// <summary>The names of all members.</summary>
    public IEnumerable<string> Members => _methodNames.Concat(_others);

    public static EmittedType Of(INamedTypeSymbol type) => new(type);

    /// <summary>Another part of the type cannot have the member: there is one of its name, and they are not two methods of other parameters.</summary>
    public bool Excludes(ISymbol member) => _others.Contains(NameOf(member))
        || (member is IMethodSymbol method ? _methods.Contains(KeyOf(method)) : _methodNames.Contains(member.Name));

    /// <summary>What somebody has written: no accessor, and nothing that the compiler adds.</summary>
    public static IEnumerable<ISymbol> MembersOf(INamedTypeSymbol type) =>
        type.GetMembers().Where(static member => !member.IsImplicitlyDeclared && member is not IMethodSymbol { AssociatedSymbol: not null });

    private static string KeyOf(IMethodSymbol method) =>
        method.Name + "`" + Extraction.Text.Invariant.Format(method.Arity) + "("
            + string.Join(",", method.Parameters.Select(static parameter => NameOf(parameter.Type))) + ")";

    /// <summary>The name; of a property that implements an interface explicitly, with the interface's and without its namespace.</summary>
    private static string NameOf(ISymbol member)
    {
        var last = member.Name.LastIndexOf('.');
        return last <= 0 ? member.Name : member.Name.Substring(member.Name.LastIndexOf('.', last - 1) + 1);
    }

    // Without the libraries that the emitted code is compiled with, a type is known by its name.
    private static string NameOf(ITypeSymbol type) => type is IArrayTypeSymbol array ? NameOf(array.ElementType) + "[]" : type.Name;
}
