using System.Collections.Generic;
using System.Linq;
using Corpus.Emit;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Model;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Names;

/// <summary>A declared field that gets no property.</summary>
/// <param name="Finding">Why, at its declaration.</param>
internal sealed record TakenField(string Field, LocatedFinding Finding);

/// <summary>Finds declared fields of whose names the project has a member or a type of its own.</summary>
internal static class TakenFields
{
    public static EquatableArray<TakenField> Find(Compilation compilation, CorpusOptions options, EquatableArray<Field> fields)
    {
        var found = new List<TakenField>();
        if (fields.Count > 0 && OwnNamespace(compilation, options) is { } own)
        {
            foreach (var field in fields)
            {
                if (Taken(own, field) is var (what, advice))
                {
                    found.Add(new(field.Name, field.Place.Report(FindingId.FieldName, field.Name, what + "; " + advice)));
                }
            }
        }

        return EquatableArray.From(found);
    }

    private static INamespaceSymbol? OwnNamespace(Compilation compilation, CorpusOptions options)
    {
        var own = (INamespaceSymbol?)compilation.Assembly.GlobalNamespace;
        foreach (var part in options.Namespace.Replace("@", "").Split('.'))
        {
            own = own?.GetMembers(part).OfType<INamespaceSymbol>().FirstOrDefault();
        }

        return own;
    }

    private static (string What, string Advice)? Taken(INamespaceSymbol own, Field field)
    {
        const string another = "choose another with 'property = NAME'";
        if (IsMember(own, "Article", field.Property))
        {
            return ("'Article." + field.Property + "' is a member of the project", another);
        }

        var owner = field.Type == FieldType.Person ? "Person" : "Article";
        if (field.Back is { } back && IsMember(own, owner, back))
        {
            return ("'" + owner + "." + back + "' is a member of the project", another);
        }

        return field.Enum is { } name && own.GetMembers(name).Any(IsInTheWay)
            ? ("'" + name + "' is a name of the project, and the values of the field are an enum of that name", "choose another name for the field")
            : null;
    }

    private static bool IsInTheWay(INamespaceOrTypeSymbol member) =>
        member is not INamedTypeSymbol { Arity: > 0 } and not INamedTypeSymbol { IsFileLocal: true };

    private static bool IsMember(INamespaceSymbol own, string type, string name) =>
        own.GetTypeMembers(type, 0).Any(declared => !declared.IsFileLocal && declared.GetMembers(name).Any(static member => !member.IsImplicitlyDeclared));
}
