using System;
using System.Collections.Generic;
using System.Linq;
using Corpus.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Corpus.Extraction.Text;
using Corpus.Extraction.Findings;
using Corpus.Emit.Units;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Generator.Names;

/// <summary>The types that a project has in the namespace of its corpus: other parts of emitted types, or something in their way.</summary>
internal static class OwnTypes
{
    /// <summary>The classes that get a property for each person or article.</summary>
    private static readonly string[] WithProperties = ["People", "Articles"];

    /// <summary>The conflict: one finding, however many there are.</summary>
    /// <param name="rename">What to write where nothing else helps.</param>
    public static LocatedFinding? Error(INamespaceSymbol own, CorpusOptions options, string rename)
    {
        var found = new List<(ISymbol Symbol, string Why, string What)>();
        foreach (var name in EmittedTypes.Names)
        {
            EmittedType Emitted() => EmittedTypes.Of(name, options.ImplementsAbstractions);
            if (own.GetMembers(name).OfType<INamespaceSymbol>().FirstOrDefault() is { } space)
            {
                found.Add((space, Named(space) + " is a namespace of the project, and the corpus has a type of that name", rename));
            }

            foreach (var type in own.GetTypeMembers(name, 0).Where(static type => !type.IsFileLocal))
            {
                if (FindConflict(type, Emitted(), options) is var (why, what))
                {
                    found.Add((type, Named(type) + " " + why, what + rename));
                }
                else if (EmittedType.MembersOf(type).FirstOrDefault(Emitted().Excludes) is { } member)
                {
                    found.Add((
                        member,
                        Named(member) + " is a member of the project, and the corpus has one of that name",
                        "give it another name, or " + rename));
                }
            }
        }

        if (found.Count == 0)
        {
            return null;
        }

        var others = string.Join(", ", found.Skip(1).Select(static other => Named(other.Symbol)));
        return TakenNames.At(found[0].Symbol, found[0].Why + (others.Length == 0 ? "" : " (as are " + others + ")"), found[0].What);
    }

    /// <summary>What the project has added to the classes with a property for each person or article.</summary>
    public static EquatableArray<OwnMember> Added(INamespaceSymbol own)
    {
        var members = new List<OwnMember>();
        foreach (var name in WithProperties)
        {
            foreach (var member in own.GetTypeMembers(name, 0).Where(static type => !type.IsFileLocal).SelectMany(EmittedType.MembersOf))
            {
                var what = Named(member) + " is a member of the project, and a property of that name is generated";
                members.Add(new(name, member.Name, TakenNames.At(member, what, "give it another name")));
            }
        }

        return EquatableArray.From(members);
    }

    private static string Named(ISymbol symbol) =>
        "'" + symbol.ToDisplayString(symbol is INamespaceSymbol ? WholeName : ShortName) + "'";

    private static SymbolDisplayFormat WholeName => SymbolDisplayFormat.CSharpErrorMessageFormat;

    private static SymbolDisplayFormat ShortName => SymbolDisplayFormat.CSharpShortErrorMessageFormat;

    /// <summary>Why the declaration cannot be another part of the emitted type, and what to do; null where it can.</summary>
    private static (string Why, string What)? FindConflict(INamedTypeSymbol type, EmittedType emitted, CorpusOptions options)
    {
        var parts = type.DeclaringSyntaxReferences.Select(static reference => reference.GetSyntax()).ToList();
        var modifiers = parts.OfType<BaseTypeDeclarationSyntax>().SelectMany(static part => part.Modifiers).Select(static modifier => modifier.Kind()).ToList();
        const string also = ", and the corpus has a type of that name in its namespace";
        if (emitted.Kind == TypeKind.Enum || type.TypeKind != emitted.Kind || type.IsRecord)
        {
            return ("is " + (type.IsRecord ? "a record" : Article(type.TypeKind)) + " of the project" + also, "");
        }

        if (parts.Exists(static part => part is not BaseTypeDeclarationSyntax declaration || !declaration.Modifiers.Any(SyntaxKind.PartialKeyword)))
        {
            return ("is " + Article(type.TypeKind) + " of the project that is not partial" + also, "declare it partial to add members to that type, or ");
        }

        var isPublic = options.IsPublic && type.Name != RuntimeUnit.Storage;
        var (accessibility, other) = isPublic ? (SyntaxKind.PublicKeyword, SyntaxKind.InternalKeyword) : (SyntaxKind.InternalKeyword, SyntaxKind.PublicKeyword);
        if (modifiers.Contains(other))
        {
            return ("is declared " + SyntaxFacts.GetText(other) + ", and the type of the corpus is " + SyntaxFacts.GetText(accessibility),
                "remove the word, write <CorpusVisibility>" + SyntaxFacts.GetText(other) + "</CorpusVisibility>, or ");
        }

        SyntaxKind[] excluded = emitted.IsStatic
            ? [SyntaxKind.SealedKeyword, SyntaxKind.AbstractKeyword]
            : [SyntaxKind.StaticKeyword, SyntaxKind.AbstractKeyword, SyntaxKind.RefKeyword];
        var index = modifiers.FindIndex(modifier => Array.IndexOf(excluded, modifier) >= 0);
        return index < 0 ? null : ("is declared " + SyntaxFacts.GetText(modifiers[index]) + ", which the type of the corpus is not", "remove the word, or ");
    }

    private static string Article(TypeKind kind) =>
        kind is TypeKind.Enum or TypeKind.Interface ? "an " + LetterCase.ToLower(kind.ToString()) : "a " + LetterCase.ToLower(kind.ToString());
}
