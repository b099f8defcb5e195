using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Mutation;

/// <summary>A file that holds all its mutants at once, to be chosen between at run time: so one compilation serves them all.</summary>
internal static class Schemata
{
    /// <summary>The kind of the annotation that marks a mutant's code with its number.</summary>
    public const string Annotation = "mutant";

    /// <summary>What code of the mutated assembly asks whether a mutant, whose number follows, is on.</summary>
    public const string Here = "global::Corpus.Mutation.Switch.Is";

    /// <summary>By what name code that is compiled elsewhere finds the switch.</summary>
    public const string Key = "corpus.mutant";

    /// <summary>What code that is compiled elsewhere asks.</summary>
    public const string Elsewhere = $"((global::System.Func<int, bool>)global::System.AppDomain.CurrentDomain.GetData(\"{Key}\")!)";

    /// <summary>The file as text, for one who compiles it and wants no warnings.</summary>
    public static string TextWith(SyntaxTree tree, IReadOnlyList<(int Id, Mutant Mutant)> mutants) =>
        "#pragma warning disable\n" + With(tree, mutants, Elsewhere).GetRoot().NormalizeWhitespace(eol: "\n").ToFullString() + "\n";

    public static SyntaxTree With(SyntaxTree tree, IReadOnlyList<(int Id, Mutant Mutant)> mutants, string asking)
    {
        var root = tree.GetRoot();
        var text = tree.GetText().ToString();
        var byMember = new Dictionary<SyntaxNode, List<(int Id, SyntaxNode Member)>>();
        foreach (var (id, mutant) in mutants)
        {
            var member = Bodies.Around(root, mutant.Start)!;
            var mutated = CSharpSyntaxTree.ParseText(mutant.Apply(text), (CSharpParseOptions)tree.Options).GetRoot();
            var twin = mutated.FindToken(member.SpanStart).Parent!.AncestorsAndSelf()
                .First(node => node.SpanStart == member.SpanStart && node.RawKind == member.RawKind);
            if (!byMember.TryGetValue(member, out var list))
            {
                byMember.Add(member, list = []);
            }

            list.Add((id, twin));
        }

        return tree.WithRootAndOptions(root.ReplaceNodes(byMember.Keys, (member, _) => Bodies.WithMutants(member, byMember[member], asking)), tree.Options);
    }

    /// <summary>The number of the mutant whose code is at fault, or -1.</summary>
    public static int At(Location location)
    {
        var node = location.SourceTree?.GetRoot().FindNode(location.SourceSpan, getInnermostNodeForTie: true);
        for (; node is not null; node = node.Parent)
        {
            if (node.GetAnnotations(Annotation).FirstOrDefault() is { } annotation)
            {
                return int.Parse(annotation.Data!, System.Globalization.CultureInfo.InvariantCulture);
            }
        }

        return -1;
    }
}
