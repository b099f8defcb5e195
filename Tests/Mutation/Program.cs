using System.Globalization;
using Corpus.Mutation;

// dotnet run --project Tests/Mutation -c Release -- --seed 1 --count 200
// [--report file] [--processes 2] [--budget milliseconds of tests for a mutant] [--folder scratch] [--resume]
switch (args)
{
    case ["cover", var tests, var count, var results]:
        new Worker(SuiteOf(tests)).Cover(Number(count), results);
        return 0;
    case ["judge", var tests, var list, var coverage, var results, var budget]:
        new Worker(SuiteOf(tests)).Judge([.. File.ReadLines(list).Select(Number)], coverage, results, double.Parse(budget, CultureInfo.InvariantCulture));
        return 0;
}

var seed = Number(Option("--seed", "1"));
var folder = Option("--folder", Path.Combine(Path.GetTempPath(), $"corpus-mutation-{seed}"));
var sample = args.Contains("--resume") ? Sample.Read(folder) : Sample.Draw(seed, Number(Option("--count", "200")), folder);
Console.WriteLine($"{sample.Drawn.Sum(mutants => mutants.Count)} mutants are compiled.");
var judged = new List<(Mutant Mutant, string? Killer)>();
foreach (var (suite, mutants) in Suite.All.Zip(sample.Drawn))
{
    var killers = new Judgement(suite, Sample.FolderOf(folder, suite), mutants.Count, Number(Option("--budget", "30000")))
        .Run(Number(Option("--processes", "2")));
    judged.AddRange(mutants.Select((mutant, id) => (mutant, killers.GetValueOrDefault(id))));
}

var report = Report.Of(seed, sample.Pool, judged);
File.WriteAllText(Option("--report", Path.Combine(folder, "report.txt")), report);
Console.WriteLine(report.Split('\n')[0]);
return 0;

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

static Suite SuiteOf(string tests) => Suite.All.Single(suite => suite.Tests == tests);

string Option(string name, string otherwise) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : otherwise;
