using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Generator.Diagnostics;

/// <summary>Finds what stands in the way of a corpus in its namespace: names that mean something else there already.</summary>
internal static class NamespaceCheck
{
    /// <summary>The types that a program uses.</summary>
    private static readonly string[] Types =
    [
        "Article", "Articles", "AttributionRule", "Confidence", "Mention", "MentionKind", "Paragraph", "ParagraphKind", "People", "Person", "Quote", "QuoteKind", "Quotes", "RefusalReason", "RefusedPassage", "SourceKind", "TextSpan",
    ];

    /// <summary>Why the namespace will not do, in words; null where it will.</summary>
    /// <param name="name">As C# writes it.</param>
    public static string? WhyNot(Compilation compilation, string name)
    {
        var parts = name.Replace("@", "").Split('.');
        if (Array.IndexOf(Types, parts[0]) >= 0)
        {
            return "outside of it, '" + parts[0] + "' would mean the namespace and not the type of that name";
        }

        if (Find(compilation.Assembly, parts) is { } own && Types.FirstOrDefault(type => own.GetTypeMembers(type, 0).Any(IsWhole)) is { } written)
        {
            return "the project has a type '" + written + "' in it that is not partial";
        }

        foreach (var reference in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (Find(reference, parts) is { } others && Types.FirstOrDefault(type => others.GetTypeMembers(type, 0).Any(found => IsSeen(found, compilation))) is { } taken)
            {
                return "'" + reference.Name + "' has a type '" + taken + "' in it, too";
            }
        }

        return null;
    }

    private static INamespaceSymbol? Find(IAssemblySymbol assembly, string[] parts)
    {
        var found = assembly.GlobalNamespace;
        foreach (var part in parts)
        {
            if (found.GetMembers(part).OfType<INamespaceSymbol>().FirstOrDefault() is not { } next)
            {
                return null;
            }

            found = next;
        }

        return found;
    }

    /// <summary>Written in one piece, so that ours cannot be another of it.</summary>
    private static bool IsWhole(INamedTypeSymbol type) => type.DeclaringSyntaxReferences.Any(
        static reference => reference.GetSyntax() is not BaseTypeDeclarationSyntax declaration || !declaration.Modifiers.Any(SyntaxKind.PartialKeyword));

    /// <summary>Public or of a friend, and not behind an alias of its own.</summary>
    private static bool IsSeen(INamedTypeSymbol type, Compilation compilation) =>
        (type.DeclaredAccessibility == Accessibility.Public || type.ContainingAssembly.GivesAccessTo(compilation.Assembly))
        && (compilation.GetMetadataReference(type.ContainingAssembly)?.Properties.Aliases is not { IsEmpty: false } aliases || aliases.Contains(MetadataReferenceProperties.GlobalAlias));
}
