using System.Text;

namespace Corpus.Mutation;

/// <summary>The list of a sample's mutants and the share that tests noticed.</summary>
internal static class Report
{
    private const int Widest = 60;

    public static string Of(int seed, int pool, IReadOnlyList<Mutant> mutants, IReadOnlyDictionary<int, string?> killers)
    {
        var killed = mutants.Where((_, id) => killers.GetValueOrDefault(id) is not null).Count();
        var report = new StringBuilder();
        report.Append($"Seed {seed}: {killed} of {mutants.Count} mutants killed ({100.0 * killed / mutants.Count:F1} in 100), of {pool} there are.\n");
        report.Append("The command: dotnet run --project Tests/Mutation -c Release -- --seed " + seed + " --count " + mutants.Count + "\n");
        foreach (var folder in Scope.Mutated)
        {
            var ids = Enumerable.Range(0, mutants.Count).Where(id => mutants[id].Path.StartsWith(folder, StringComparison.Ordinal)).ToList();
            report.Append($"  {folder}: {ids.Count(id => killers.GetValueOrDefault(id) is not null)} of {ids.Count}\n");
        }

        foreach (var survivors in new[] { true, false })
        {
            report.Append(survivors ? "\nSurvived\n" : "\nKilled\n");
            foreach (var id in Enumerable.Range(0, mutants.Count).OrderBy(id => mutants[id].Path, StringComparer.Ordinal).ThenBy(id => mutants[id].Start))
            {
                var killer = killers.GetValueOrDefault(id);
                if (killer is null == survivors)
                {
                    var mutant = mutants[id];
                    report.Append($"\n{mutant.Path}:{mutant.Line}\n    {Short(mutant.Before)}  ->  {Short(mutant.After)}\n");
                    report.Append(killer is null ? "" : $"    by {Short(Name(killer), 140)}\n");
                }
            }
        }

        return report.ToString();
    }

    private static string Name(string test) => test.Replace("Corpus.Tests.Extraction.", "", StringComparison.Ordinal);

    private static string Short(string code, int widest = Widest)
    {
        var line = string.Join(' ', code.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length == 0 ? "(nothing)" : line.Length <= widest ? line : line[..(widest - 3)] + "...";
    }
}
