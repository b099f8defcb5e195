using System.Diagnostics;
using System.Globalization;

namespace Corpus.Mutation;

/// <summary>Sends the mutants of a sample to worker processes and gathers what becomes of them.</summary>
internal sealed class Judgement(Suite suite, string folder, int count, double budget)
{
    private readonly Dictionary<int, string?> _killers = [];

    private string CoverageFile => Path.Combine(folder, "coverage.txt");

    /// <summary>What is known so far, so that a run that was broken off can be resumed.</summary>
    private string Journal => Path.Combine(folder, "killers.txt");

    /// <summary>By mutant: the test that kills it, or null.</summary>
    public IReadOnlyDictionary<int, string?> Run(int processes)
    {
        if (!File.Exists(CoverageFile) || !File.ReadLines(CoverageFile).Last().StartsWith("static", StringComparison.Ordinal))
        {
            using var cover = Start(["cover", suite.Tests, $"{count}", CoverageFile]);
            cover.WaitForExit();
            if (cover.ExitCode != 0)
            {
                throw new InvalidOperationException("The tests did not come to an end on the code as it is.");
            }
        }

        var coverage = Coverage.Read(CoverageFile);
        if (File.Exists(Journal))
        {
            foreach (var parts in File.ReadLines(Journal).Select(line => line.Split('\t')))
            {
                _killers[int.Parse(parts[0], CultureInfo.InvariantCulture)] = parts[1].Length > 0 ? parts[1] : null;
            }
        }

        Console.WriteLine($"{coverage.Tests} tests of {suite.Tests} pass on the code as it is.");
        var once = Enumerable.Range(0, count).Where(id => !coverage.Static.Contains(id) && !_killers.ContainsKey(id)).ToList();
        Parallel.For(0, processes, worker => Judge([.. once.Where((_, i) => i % processes == worker)], worker));
        foreach (var id in coverage.Static.Where(id => !_killers.ContainsKey(id)).ToList())
        {
            Judge([id], processes);
        }

        return _killers;
    }

    private void Judge(List<int> ids, int worker)
    {
        var results = Path.Combine(folder, $"results.{worker}.txt");
        while (ids.Count > 0)
        {
            File.Delete(results);
            var list = Path.Combine(folder, $"ids.{worker}.txt");
            File.WriteAllText(list, string.Join('\n', ids));
            using var process = Start(["judge", suite.Tests, list, CoverageFile, results, budget.ToString(CultureInfo.InvariantCulture)]);
            process.WaitForExit();
            var begun = -1;
            foreach (var parts in File.ReadLines(results).Select(line => line.Split('\t')))
            {
                var id = int.Parse(parts[0], CultureInfo.InvariantCulture);
                begun = parts[1] == "started" ? id : -1;
                if (begun < 0)
                {
                    Note(id, parts[1] == "killed" ? parts[2] : null);
                }
            }

            // What ends the process is noticed too.
            if (begun >= 0)
            {
                Note(begun, "the process ended");
            }

            ids = [.. ids.Where(id => !_killers.ContainsKey(id))];
        }
    }

    private void Note(int id, string? killer)
    {
        lock (_killers)
        {
            if (_killers.TryAdd(id, killer))
            {
                File.AppendAllText(Journal, $"{id}\t{killer}\n");
                Console.WriteLine($"{_killers.Count}/{count} mutant {id}: {killer ?? "survived"}");
            }
        }
    }

    private Process Start(string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(folder, "bin", "Corpus.Mutation.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_GCHeapHardLimit"] = "60000000";
        start.Environment["DOTNET_gcServer"] = "0";
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, line) =>
        {
            if (line.Data is { Length: > 0 } data)
            {
                Console.Error.WriteLine(data);
            }
        };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }
}
