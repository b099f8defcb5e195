using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Mutation;

/// <summary>An assembly of the product compiled with mutants, all switched off until one is chosen.</summary>
/// <param name="sources">What it is compiled from.</param>
/// <param name="embedded">Sources that it embeds, which others compile; they may hold mutants too.</param>
/// <param name="built">The assembly without mutants.</param>
internal sealed class MutatedAssembly(Suite suite, Sources sources, Sources? embedded, string built)
{
    private static readonly CSharpCompilationOptions Library = new(
        OutputKind.DynamicallyLinkedLibrary,
        optimizationLevel: OptimizationLevel.Release,
        nullableContextOptions: NullableContextOptions.Enable);

    /// <summary>All mutants there are, in the order of files and places.</summary>
    public List<Mutant> All() => [.. sources.Code.Concat(embedded?.Code ?? [])
        .Where(file => suite.Mutates(file.Key))
        .OrderBy(file => file.Key, StringComparer.Ordinal)
        .SelectMany(file => Operators.Of(file.Key, file.Value))];

    /// <summary>Writes the assembly with those of the mutants that compile, and returns these; their numbers are their places in the list.</summary>
    public List<Mutant> Write(List<Mutant> mutants, string assembly)
    {
        while (Compile(mutants, assembly) is { Count: > 0 } faulty)
        {
            mutants = [.. mutants.Where((_, id) => !faulty.Contains(id))];
        }

        return mutants;
    }

    /// <summary>Writes the assembly; the numbers of the mutants that do not compile, and then no assembly.</summary>
    private HashSet<int> Compile(List<Mutant> mutants, string assembly)
    {
        var numbered = mutants.Select((mutant, id) => (Id: id, Mutant: mutant)).ToLookup(item => item.Mutant.Path, StringComparer.Ordinal);
        if (embedded is not null && Faulty(Compilation(embedded, numbered, Schemata.Elsewhere)) is { Count: > 0 } faulty)
        {
            return faulty;
        }

        var compilation = Compilation(sources, numbered, Schemata.Here)
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText(SwitchSource(), (CSharpParseOptions)sources.Code.Values.First().Options));
        using var image = new MemoryStream();
        if (!compilation.Emit(image, manifestResources: Resources(numbered)).Success)
        {
            return Faulty(compilation);
        }

        File.WriteAllBytes(assembly, image.ToArray());
        return [];
    }

    private CSharpCompilation Compilation(Sources from, ILookup<string, (int Id, Mutant Mutant)> mutants, string asking) => CSharpCompilation.Create(
        suite.Assembly,
        from.Code.Select(file => mutants.Contains(file.Key) ? Schemata.With(file.Value, [.. mutants[file.Key]], asking) : file.Value),
        from.References,
        Library);

    private static HashSet<int> Faulty(CSharpCompilation compilation)
    {
        var faults = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        var faulty = faults.Select(diagnostic => Schemata.At(diagnostic.Location)).Where(id => id >= 0).ToHashSet();
        return faults.Count == 0 || faulty.Count > 0 ? faulty : throw new InvalidOperationException("The code does not compile: " + faults[0]);
    }

    private IEnumerable<ResourceDescription> Resources(ILookup<string, (int Id, Mutant Mutant)> mutants) =>
        sources.Resources.Select(item => new ResourceDescription(
            item.Name,
            () => mutants.Contains(item.Path)
                ? new MemoryStream(Encoding.UTF8.GetBytes(Schemata.TextWith(embedded!.Code[item.Path], [.. mutants[item.Path]])))
                : File.OpenRead(Path.Combine(sources.Root, item.Path)),
            isPublic: true));

    private string SwitchSource()
    {
        var friends = string.Join('\n', sources.Friends.Select(name => $"[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"{name}\")]"));
        return $"""
            [assembly: System.Reflection.AssemblyVersion("{AssemblyName.GetAssemblyName(built).Version}")]
            {friends}
            {File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Switch.txt"))}
            """;
    }
}
