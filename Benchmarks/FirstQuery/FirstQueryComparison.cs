using System.Globalization;
using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.FirstQuery;

/// <summary>
/// How long a fresh process takes to its first answer ("how many quotes has this person?"), in its own clock and as a whole,
/// for each way to keep the data. All programs are built with the same corpus and must give the same answer,
/// but for the regular expression, which finds what it finds.
/// </summary>
internal static class FirstQueryComparison
{
    public static void Run(int articles, int rounds)
    {
        var folder = Path.Combine(Repository.Artifacts, "first-query", $"{articles}");
        var corpus = Repository.TextCorpus(articles);
        var json = Path.Combine(folder, "corpus.json");
        var queries = Build("Queries/Queries.csproj", folder, $"-p:BenchmarkArticles={corpus}");
        ProcessRun.Time("dotnet", [queries, "export", folder]);
        var names = File.ReadAllLines(Path.Combine(folder, "names.txt"));
        var generated = Build("FirstQuery/Generated/Generated.csproj", folder, $"-p:BenchmarkArticles={corpus}");
        var nothing = Build("FirstQuery/Nothing/Nothing.csproj", folder);

        Program[] programs =
        [
            new("nothing", [nothing], Same: false),
            new("generated", [generated, "count", names[0]]),
            new("generated, person.Quotes", [generated, "person", names[0]]),
            new("generated, one article", [generated, "article", names[2]], Same: false),
            new("JSON, source-generated", [Build("FirstQuery/Json/Json.csproj", folder, $"-p:BenchmarkJson={json}"), names[0]]),
            new("SQLite, indexed", [Build("FirstQuery/Sqlite/Sqlite.csproj", folder), names[0], Path.Combine(folder, "corpus.db")]),
            new("regular expressions", [Build("FirstQuery/Regex/Regex.csproj", folder), names[0], corpus], Same: false),
        ];
        var runs = programs.Select(_ => new List<Measured>()).ToArray();
        for (var round = -1; round < rounds; round++) // One round to warm up the machine's file cache.
        {
            for (var i = 0; i < programs.Length; i++)
            {
                var which = (i + round + 1) % programs.Length;
                var run = Measure(programs[which]);
                if (round >= 0)
                {
                    runs[which].Add(run);
                }
            }
        }

        var answers = programs.Zip(runs).Where(pair => pair.First.Same).Select(pair => pair.Second[0].Answer).Distinct().ToArray();
        if (answers.Length != 1)
        {
            throw new InvalidOperationException($"The programs do not agree: {string.Join(", ", answers)}.");
        }

        Results.Save(
            "first-query",
            [
                Figure.Of("generated", articles, "quotes", [double.Parse(names[3], CultureInfo.InvariantCulture)]),
                .. programs.Zip(runs, (program, of) => Figures(program.Name, articles, of)).SelectMany(figures => figures),
            ]);
    }

    private static IEnumerable<Figure> Figures(string program, int articles, List<Measured> runs) =>
    [
        Figure.Of(program, articles, "in process ms", runs.Select(run => run.Milliseconds)),
        Figure.Of(program, articles, "processor ms", runs.Select(run => run.ProcessorMilliseconds)),
        Figure.Of(program, articles, "whole process ms", runs.Select(run => run.WholeMilliseconds)),
        Figure.Of(program, articles, "allocated bytes", runs.Select(run => run.Allocated)),
        Figure.Of(program, articles, "resident KB", runs.Select(run => run.ResidentKilobytes)),
    ];

    private static Measured Measure(Program program)
    {
        var result = ProcessRun.Time("dotnet", program.Arguments);
        double[] values = [.. result.Output.Split(' ').Select(value => double.Parse(value, CultureInfo.InvariantCulture))];
        return new Measured((int)values[0], values[1], values[2], result.Wall.TotalMilliseconds, values[3], values[4]);
    }

    /// <summary>Builds a program in its release form, and gives its path.</summary>
    private static string Build(string project, string folder, params string[] properties)
    {
        var output = Path.Combine(folder, Path.GetFileNameWithoutExtension(project));
        ProcessRun.Time(
            "dotnet",
            [
                "build",
                Path.Combine(Repository.Benchmarks, project),
                "-c",
                "Release",
                "--nologo",
                "-v",
                "q",
                "-o",
                output,
                "-p:RunAnalyzers=false",
                "-p:UseSharedCompilation=false",
                .. properties,
            ]);
        return Path.Combine(output, Path.GetFileNameWithoutExtension(project) + ".dll");
    }

    /// <param name="Same">Its answer is the same as the others'.</param>
    private sealed record Program(string Name, string[] Arguments, bool Same = true);

    private sealed record Measured(
        int Answer,
        double Milliseconds,
        double ProcessorMilliseconds,
        double WholeMilliseconds,
        double Allocated,
        double ResidentKilobytes);
}
