using System.Globalization;
using System.Text.RegularExpressions;
using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.WholeBuilds;

/// <summary>
/// What the generated code costs the compiler: its time with the corpus, less the generator's own, less its time for
/// the same program with no articles. Analyzers are left out, which would run beside it.
/// </summary>
internal static partial class CompilerShare
{
    private static readonly string[] Storages = ["literal", "resource"];

    public static void Run(int articles, int rounds)
    {
        var folder = BuildComparison.Prepare(BuildTool.Ours, articles);
        var megabytes = Directory.EnumerateFiles(Path.Combine(folder, "content"), "*", SearchOption.AllDirectories)
            .Sum(path => new FileInfo(path).Length) / 1e6;
        var without = new List<double>();
        var runs = Storages.ToDictionary(storage => storage, _ => new List<(double Compiler, double Generator)>());
        for (var round = 0; round < rounds; round++)
        {
            // Without articles there is no corpus that the program could use.
            without.Add(Compile(folder, "-p:EnableDefaultArticleItems=false", "-p:EnableDefaultCompileItems=false", "-p:OutputType=Library").Compiler);
            foreach (var storage in Storages)
            {
                runs[storage].Add(Compile(folder, "-p:CorpusStorage=" + storage));
            }
        }

        var figures = new List<Figure> { Figure.Of("no articles", articles, "csc s", without) };
        foreach (var storage in Storages)
        {
            figures.Add(Figure.Of(storage, articles, "csc s", runs[storage].Select(run => run.Compiler)));
            figures.Add(Figure.Of(storage, articles, "generator s", runs[storage].Select(run => run.Generator)));
            figures.Add(Figure.Of(storage, articles, "s/MB", runs[storage].Select(run => (run.Compiler - run.Generator - figures[0].Median) / megabytes)));
        }

        Results.Save("compiler", figures);
    }

    private static (double Compiler, double Generator) Compile(string folder, params string[] more)
    {
        BuildComparison.Clean(BuildTool.Ours, folder);
        var log = ProcessRun.Time(
            "dotnet",
            [.. BuildTool.Ours.Build[1..], "-p:RunAnalyzers=false", "-p:ReportAnalyzer=true", "-v", "d", "-clp:PerformanceSummary", .. more],
            folder).Output;
        var compiler = double.Parse(CompilerTime().Match(log).Groups[1].Value, CultureInfo.InvariantCulture) / 1e3;
        var generator = GeneratorTime().Match(log);
        return (compiler, generator.Success ? double.Parse(generator.Groups[1].Value, CultureInfo.InvariantCulture) : 0);
    }

    [GeneratedRegex(@"(\d+) ms +Csc ")]
    private static partial Regex CompilerTime();

    [GeneratedRegex(@"Total generator execution time: ([\d.]+) seconds")]
    private static partial Regex GeneratorTime();
}
