using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Mutation;

/// <summary>The generator compiled with a sample of its mutants, switched off until one is chosen.</summary>
internal sealed class MutatedGenerator(Sources sources)
{
    private static readonly CSharpCompilationOptions Library = new(
        OutputKind.DynamicallyLinkedLibrary,
        optimizationLevel: OptimizationLevel.Release,
        nullableContextOptions: NullableContextOptions.Enable);

    private readonly CSharpCompilation _runtime = CSharpCompilation.Create(
        "Runtime",
        sources.Runtime.Values,
        Basic.Reference.Assemblies.Net80.References.All,
        Library);

    /// <summary>All mutants there are, in the order of files and places.</summary>
    public List<Mutant> All() => [.. sources.Code.Where(file => !file.Key.StartsWith(Scope.Runtime, StringComparison.Ordinal)).Concat(sources.Runtime)
        .Where(file => Scope.Mutated.Any(scope => file.Key.StartsWith(scope, StringComparison.Ordinal)))
        .OrderBy(file => file.Key, StringComparer.Ordinal)
        .SelectMany(file => Operators.Of(file.Key, file.Value))];

    /// <summary>Draws mutants that compile, each as likely as any other, and writes the assembly that holds them.</summary>
    public List<Mutant> Draw(int seed, int count, string assembly)
    {
        var pool = All();
        var random = new Random(seed);
        var order = Enumerable.Range(0, pool.Count).ToArray();
        random.Shuffle(order);
        // Some do not compile; a few more are drawn, so that two compilations are enough.
        var drawn = order.Select(place => pool[place]).Where(Compiles).Take(count + (count / 4) + 8).ToList();
        while (Compile(drawn, assembly) is { Count: > 0 } faulty)
        {
            drawn = [.. drawn.Where((_, id) => !faulty.Contains(id))];
        }

        return [.. drawn.Take(count)];
    }

    /// <summary>Writes the assembly; the numbers of the mutants that do not compile, and then no assembly.</summary>
    public HashSet<int> Compile(List<Mutant> mutants, string assembly)
    {
        var trees = new List<SyntaxTree>
        {
            CSharpSyntaxTree.ParseText(SwitchSource(), (CSharpParseOptions)sources.Code.Values.First().Options),
        };
        foreach (var (path, tree) in sources.Code)
        {
            var own = mutants.Select((mutant, id) => (Id: id, Mutant: mutant))
                .Where(item => item.Mutant.Path == path && !sources.Runtime.ContainsKey(path))
                .ToList();
            trees.Add(Redirect(own.Count == 0 ? tree : Schemata.With(tree, own)));
        }

        var compilation = CSharpCompilation.Create("Corpus.Generator", trees, sources.References, Library);
        var resources = sources.Resources
            .Select(item => Resource(item.Name, () => File.OpenRead(Path.Combine(sources.Root, item.Path))))
            .Concat(mutants
                .Select((mutant, id) => (Mutant: mutant, Id: id))
                .Where(item => sources.Runtime.ContainsKey(item.Mutant.Path))
                .Select(item => Resource(
                    $"Mutant{item.Id}/{sources.Resources.Single(resource => resource.Path == item.Mutant.Path).Name}",
                    () => new MemoryStream(Encoding.UTF8.GetBytes(item.Mutant.Apply(sources.Runtime[item.Mutant.Path].ToString()))))));
        using var image = new MemoryStream();
        var result = compilation.Emit(image, manifestResources: resources);
        if (result.Success)
        {
            File.WriteAllBytes(assembly, image.ToArray());
            return [];
        }

        var faults = result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        var faulty = faults.Select(diagnostic => Schemata.At(diagnostic.Location)).Where(id => id >= 0).ToHashSet();
        return faulty.Count > 0 ? faulty : throw new InvalidOperationException("The generator does not compile: " + faults[0]);
    }

    private static ResourceDescription Resource(string name, Func<Stream> open) => new(name, open, isPublic: true);

    /// <summary>Whether emitted code with the change compiles as well as without; some of it is only there in a project.</summary>
    private bool Compiles(Mutant mutant)
    {
        if (!sources.Runtime.TryGetValue(mutant.Path, out var tree))
        {
            return true;
        }

        var changed = tree.WithChangedText(Microsoft.CodeAnalysis.Text.SourceText.From(mutant.Apply(tree.ToString())));
        return Errors(_runtime.ReplaceSyntaxTree(tree, changed), changed) <= Errors(_runtime, tree);
    }

    private static int Errors(CSharpCompilation compilation, SyntaxTree tree) =>
        compilation.GetSemanticModel(tree).GetDiagnostics().Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>The generator asks the switch for its resources.</summary>
    private static SyntaxTree Redirect(SyntaxTree tree)
    {
        var root = tree.GetRoot();
        var calls = root.DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Where(call => call.Expression is MemberAccessExpressionSyntax { Name.Identifier.Text: "GetManifestResourceStream" })
            .ToList();
        return calls.Count == 0 ? tree : tree.WithRootAndOptions(
            root.ReplaceNodes(calls, (call, _) => SyntaxFactory.ParseExpression(
                $"global::Corpus.Mutation.Switch.Resource({((MemberAccessExpressionSyntax)call.Expression).Expression}, {call.ArgumentList.Arguments[0]})")),
            tree.Options);
    }

    private string SwitchSource()
    {
        var built = AssemblyName.GetAssemblyName(Path.Combine(AppContext.BaseDirectory, "Corpus.Generator.dll")).Version;
        return $"""
            [assembly: System.Reflection.AssemblyVersion("{built}")]
            [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Corpus.Tests")]
            [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("corpus")]
            {File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Switch.txt"))}
            """;
    }
}
