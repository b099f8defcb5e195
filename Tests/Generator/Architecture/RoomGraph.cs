using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Tests.Generator.Architecture;

/// <summary>
/// Which folders of a project use which, by the types that the code really names or makes, and not by its <c>using</c>
/// lines. A folder is known by its path below the project; the project's own folder is the empty path.
/// </summary>
public sealed class RoomGraph
{
    private readonly Dictionary<(string From, string To), string> _edges = [];

    private RoomGraph(IReadOnlyList<string> errors) => Errors = errors;

    /// <summary>What does not compile: a graph with holes shows nothing.</summary>
    public IReadOnlyList<string> Errors { get; }

    /// <param name="sources">Paths below the project, <c>/</c> between parts, and the code.</param>
    public static RoomGraph Of(IEnumerable<(string Path, string Code)> sources, IEnumerable<MetadataReference> references)
    {
        var trees = sources.Select(source => CSharpSyntaxTree.ParseText(source.Code, new CSharpParseOptions(LanguageVersion.CSharp13), source.Path)).ToArray();
        var compilation = CSharpCompilation.Create(
            "Rooms", trees, references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));
        var graph = new RoomGraph([.. compilation.GetDiagnostics().Where(found => found.Severity == DiagnosticSeverity.Error).Select(found => found.ToString())]);
        foreach (var tree in trees)
        {
            graph.Read(compilation.GetSemanticModel(tree), tree);
        }

        return graph;
    }

    /// <summary>The uses that go against an order of rooms, which are the folders at the top; one may use those before it.</summary>
    public IEnumerable<string> BackEdges(IReadOnlyList<string> order)
    {
        foreach (var ((from, to), example) in _edges.OrderBy(edge => edge.Key.From, StringComparer.Ordinal).ThenBy(edge => edge.Key.To, StringComparer.Ordinal))
        {
            var (user, used) = (Place(order, Room(from)), Place(order, Room(to)));
            if (user < used)
            {
                yield return $"{Name(from)} uses {Name(to)}: {example}";
            }
        }
    }

    /// <summary>Folders that use each other in a circle. A folder and one inside it may.</summary>
    public IEnumerable<string> Circles()
    {
        var folders = _edges.Keys.SelectMany(edge => new[] { edge.From, edge.To }).Distinct().Order(StringComparer.Ordinal).ToArray();
        var reach = folders.ToDictionary(folder => folder, Reachable, StringComparer.Ordinal);
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var folder in folders.Where(folder => reach[folder].Contains(folder) && !told.Contains(folder)))
        {
            var circle = reach[folder].Where(other => reach[other].Contains(folder)).Order(StringComparer.Ordinal).ToArray();
            told.UnionWith(circle);
            yield return string.Join(", ", circle.Select(Name));
        }
    }

    private HashSet<string> Reachable(string start)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([start]);
        while (open.TryPop(out var folder))
        {
            foreach (var (from, to) in _edges.Keys)
            {
                if (from == folder && from.Length > 0 && to.Length > 0 && !Nested(from, to) && found.Add(to))
                {
                    open.Push(to);
                }
            }
        }

        return found;
    }

    private void Read(SemanticModel model, SyntaxTree tree)
    {
        foreach (var node in tree.GetRoot().DescendantNodes())
        {
            switch (node)
            {
                case SimpleNameSyntax name:
                    Use(tree, node, model.GetSymbolInfo(name).Symbol);
                    break;
                case BaseObjectCreationExpressionSyntax or CollectionExpressionSyntax or LiteralExpressionSyntax { RawKind: (int)SyntaxKind.DefaultLiteralExpression }:
                    Use(tree, node, model.GetTypeInfo(node).ConvertedType);
                    break;
            }
        }
    }

    private void Use(SyntaxTree tree, SyntaxNode node, ISymbol? symbol)
    {
        var type = symbol is IMethodSymbol { ReducedFrom: { } extension } ? extension.ContainingType : symbol as INamedTypeSymbol ?? symbol?.ContainingType;
        while (type?.ContainingType is { } outer)
        {
            type = outer;
        }

        foreach (var location in type?.OriginalDefinition.Locations.Where(location => location.IsInSource) ?? [])
        {
            var edge = (Folder(tree.FilePath), Folder(location.SourceTree!.FilePath));
            if (edge.Item1 != edge.Item2)
            {
                var line = node.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
                _edges.TryAdd(edge, $"{type!.Name} in {tree.FilePath}, line {line}");
            }
        }
    }

    private static string Folder(string path) => path.Contains('/') ? path[..path.LastIndexOf('/')] : "";

    private static string Room(string folder) => folder.Split('/')[0];

    private static string Name(string folder) => folder.Length == 0 ? "the project's own folder" : folder;

    private static bool Nested(string one, string other) => one.StartsWith(other + "/", StringComparison.Ordinal) || other.StartsWith(one + "/", StringComparison.Ordinal);

    private static int Place(IReadOnlyList<string> order, string room)
    {
        for (var i = 0; i < order.Count; i++)
        {
            if (order[i] == room)
            {
                return i;
            }
        }

        throw new InvalidOperationException($"The room '{room}' has no place in the order: add it to the list, after all that it uses.");
    }
}
