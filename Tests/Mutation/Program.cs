using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Corpus.Mutation;

// dotnet run --project Tests/Mutation -- --seed 1 --count 200
// [--report file] [--processes 2] [--budget milliseconds of tests for a mutant] [--folder scratch] [--resume]
switch (args)
{
    case ["cover", var count, var results]:
        Worker.Cover(Number(count), results);
        return 0;
    case ["judge", var list, var coverage, var results, var budget]:
        Worker.Judge([.. File.ReadLines(list).Select(Number)], coverage, results, double.Parse(budget, CultureInfo.InvariantCulture));
        return 0;
}

var root = typeof(Scope).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;
var seed = Number(Option("--seed", "1"));
var size = Number(Option("--count", "200"));
var folder = Option("--folder", Path.Combine(Path.GetTempPath(), $"corpus-mutation-{seed}"));
var bin = Path.Combine(folder, "bin");
var engine = new MutatedEngine(Sources.Read(root));
List<Mutant> mutants;
var drawn = Path.Combine(folder, "mutants.json");
if (args.Contains("--resume"))
{
    mutants = JsonSerializer.Deserialize<List<Mutant>>(File.ReadAllText(drawn))!;
}
else
{
    if (Directory.Exists(folder))
    {
        Directory.Delete(folder, recursive: true);
    }

    Directory.CreateDirectory(bin);
    foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory))
    {
        File.Copy(file, Path.Combine(bin, Path.GetFileName(file)));
    }

    mutants = engine.Draw(seed, size, Path.Combine(bin, Scope.Assembly + ".dll"));
    File.WriteAllText(drawn, JsonSerializer.Serialize(mutants));
}

Console.WriteLine($"{mutants.Count} mutants are compiled.");
var killers = new Judgement(folder, mutants.Count, Number(Option("--budget", "30000"))).Run(Number(Option("--processes", "2")));
var report = Report.Of(seed, engine.All().Count, mutants, killers);
File.WriteAllText(Option("--report", Path.Combine(folder, "report.txt")), report);
Console.WriteLine(report.Split('\n')[0]);
return 0;

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

string Option(string name, string otherwise) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : otherwise;
