using System.Collections.Generic;
using System.Linq;
using Corpus.Emit;
using Microsoft.CodeAnalysis;
using Corpus.Extraction.Text;
using Corpus.Extraction.Findings;

namespace Corpus.Generator.Names;

/// <summary>
/// Finds names of a corpus that the project has given to something else, before the compiler finds them in generated code:
/// the compilation that a generator sees holds nothing of what it generates.
/// </summary>
internal static class TakenNames
{
    public static NameCheck Find(Compilation compilation, CorpusOptions options)
    {
        var parts = options.Namespace.Replace("@", "").Split('.');
        if (EmittedTypes.Names.Contains(parts[0]))
        {
            var why = "the namespace '" + string.Join(".", parts) + "' would hide the type '" + parts[0] + "' of the corpus";
            return new(LocatedFinding.AtFile(FindingId.NameTaken, "", why, Write("My" + string.Join(".", parts))), null, default);
        }

        var own = compilation.Assembly.GlobalNamespace;
        foreach (var part in parts)
        {
            if (own?.GetTypeMembers(part, 0).FirstOrDefault() is { } type)
            {
                var what = "'" + type.ToDisplayString() + "' is a type of the project, and the corpus has a namespace of that name";
                return new(At(type, what, Write("My" + string.Join(".", parts))), null, default);
            }

            own = own?.GetMembers(part).OfType<INamespaceSymbol>().FirstOrDefault();
        }

        var error = own is null ? null : OwnTypes.Error(own, options, Write(string.Join(".", parts) + ".Corpus"));
        return new(error, error is null ? InLibraries(compilation, parts) : null, error is null && own is not null ? OwnTypes.Added(own) : default);
    }

    /// <summary>The finding at the place where something is declared.</summary>
    public static LocatedFinding At(ISymbol symbol, string why, string what)
    {
        if (symbol.Locations.FirstOrDefault(static location => location.IsInSource) is not { } location)
        {
            return LocatedFinding.AtFile(FindingId.NameTaken, "", why, what);
        }

        var lines = location.GetLineSpan();
        return new(
            FindingId.NameTaken,
            new([why, what]),
            lines.Path,
            new(location.SourceSpan.Start, location.SourceSpan.End),
            lines.StartLinePosition.Line,
            lines.StartLinePosition.Character,
            lines.EndLinePosition.Line,
            lines.EndLinePosition.Character);
    }

    private static string Write(string name) => "choose another namespace in the project file, such as <CorpusNamespace>" + name + "</CorpusNamespace>";

    private static string? InLibraries(Compilation compilation, string[] parts)
    {
        foreach (var reference in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (Find(reference, parts) is not { } found)
            {
                continue;
            }

            foreach (var name in EmittedTypes.Names)
            {
                if (found.GetTypeMembers(name, 0).Any(type => IsSeen(type, compilation)))
                {
                    return "'" + reference.Name + "' has a type '" + name + "' in it";
                }

                if (found.GetMembers(name).OfType<INamespaceSymbol>().FirstOrDefault() is { } inner && HasSeen(inner, compilation))
                {
                    return "'" + reference.Name + "' has a namespace '" + name + "' in it";
                }
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

    private static bool HasSeen(INamespaceSymbol space, Compilation compilation) =>
        space.GetTypeMembers().Any(type => IsSeen(type, compilation));

    /// <summary>Public, or internal to an assembly that this one is a friend of; and not reached by an extern alias only.</summary>
    private static bool IsSeen(INamedTypeSymbol type, Compilation compilation) =>
        (type.DeclaredAccessibility == Accessibility.Public || type.ContainingAssembly.GivesAccessTo(compilation.Assembly))
        && (compilation.GetMetadataReference(type.ContainingAssembly)?.Properties.Aliases is not { IsEmpty: false } aliases
            || aliases.Contains(MetadataReferenceProperties.GlobalAlias));
}
