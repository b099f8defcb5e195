using System.Text;

namespace Corpus.Mutation;

/// <summary>The list of a sample's mutants and the share that tests noticed.</summary>
internal static class Report
{
    private const int Widest = 60;

    public static string Of(int seed, int pool, IReadOnlyList<(Mutant Mutant, string? Killer)> judged)
    {
        var killed = judged.Count(item => item.Killer is not null);
        var report = new StringBuilder();
        report.Append($"Seed {seed}: {killed} of {judged.Count} mutants killed ({100.0 * killed / judged.Count:F1} in 100), of {pool} there are.\n");
        report.Append("The command: dotnet run --project Tests/Mutation -c Release -- --seed " + seed + " --count " + judged.Count + "\n");
        foreach (var folder in Suite.All.SelectMany(suite => suite.Mutated))
        {
            var inside = judged.Where(item => item.Mutant.Path.StartsWith(folder, StringComparison.Ordinal)).ToList();
            report.Append($"  {folder}: {inside.Count(item => item.Killer is not null)} of {inside.Count}\n");
        }

        foreach (var survivors in new[] { true, false })
        {
            report.Append(survivors ? "\nSurvived\n" : "\nKilled\n");
            foreach (var (mutant, killer) in judged.OrderBy(item => item.Mutant.Path, StringComparer.Ordinal).ThenBy(item => item.Mutant.Start))
            {
                if (killer is null == survivors)
                {
                    report.Append($"\n{mutant.Path}:{mutant.Line}\n    {Short(mutant.Before)}  ->  {Short(mutant.After)}\n");
                    report.Append(killer is null ? "" : $"    by {Short(Name(killer), 140)}\n");
                }
            }
        }

        return report.ToString();
    }

    private static string Name(string test) => test.Replace("Corpus.Tests.", "", StringComparison.Ordinal);

    private static string Short(string code, int widest = Widest)
    {
        var line = string.Join(' ', code.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length == 0 ? "(nothing)" : line.Length <= widest ? line : line[..(widest - 3)] + "...";
    }
}
