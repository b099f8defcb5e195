using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Mutation;

/// <summary>The engine compiled with a sample of its mutants, switched off until one is chosen.</summary>
internal sealed class MutatedEngine(Sources sources)
{
    private static readonly CSharpCompilationOptions Library = new(
        OutputKind.DynamicallyLinkedLibrary,
        optimizationLevel: OptimizationLevel.Release,
        nullableContextOptions: NullableContextOptions.Enable);

    /// <summary>All mutants there are, in the order of files and places.</summary>
    public List<Mutant> All() => [.. sources.Code
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
        var drawn = order.Select(place => pool[place]).Take(count + (count / 4) + 8).ToList();
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
                .Where(item => item.Mutant.Path == path)
                .ToList();
            trees.Add(own.Count == 0 ? tree : Schemata.With(tree, own));
        }

        var compilation = CSharpCompilation.Create(Scope.Assembly, trees, sources.References, Library);
        var resources = sources.Resources.Select(item => new ResourceDescription(
            item.Name, () => File.OpenRead(Path.Combine(sources.Root, item.Path)), isPublic: true));
        using var image = new MemoryStream();
        var result = compilation.Emit(image, manifestResources: resources);
        if (result.Success)
        {
            File.WriteAllBytes(assembly, image.ToArray());
            return [];
        }

        var faults = result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        var faulty = faults.Select(diagnostic => Schemata.At(diagnostic.Location)).Where(id => id >= 0).ToHashSet();
        return faulty.Count > 0 ? faulty : throw new InvalidOperationException("The engine does not compile: " + faults[0]);
    }

    private string SwitchSource()
    {
        var built = AssemblyName.GetAssemblyName(Path.Combine(AppContext.BaseDirectory, Scope.Assembly + ".dll")).Version;
        var friends = string.Join('\n', sources.Friends.Select(name => $"[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"{name}\")]"));
        return $"""
            [assembly: System.Reflection.AssemblyVersion("{built}")]
            {friends}
            {File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Switch.txt"))}
            """;
    }
}
