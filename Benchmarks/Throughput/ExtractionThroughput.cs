using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Corpus.Benchmarks.Corpora;
using Corpus.Benchmarks.Measuring;
using Corpus.Generator;
using Corpus.Generator.Ingest;

namespace Corpus.Benchmarks.Throughput;

/// <summary>
/// How much text a second of processor time the extraction reads, and whether twice the text costs twice the time.
/// Processor time is what one core would need, however many there are and whatever else they do.
/// </summary>
internal static class ExtractionThroughput
{
    private const int Repetitions = 7;

    // What takes a millisecond is measured more often, or chance would decide.
    private const int MostRepetitions = 200;
    private static readonly TimeSpan LeastTime = TimeSpan.FromSeconds(3);

    /// <summary>Threads that share a core slow each other down, so that their times together are none of one core.</summary>
    private static readonly (string, string?) OneCore = ("DOTNET_PROCESSOR_COUNT", "1");

    /// <summary>What the command ends with where a folder has no articles.</summary>
    private const int NothingFound = 1;

    public static void Run(int rounds, int articlesForCompromise)
    {
        var figures = new List<Figure>();
        figures.AddRange(AsProcess(rounds));
        figures.AddRange(InProcess());
        figures.AddRange(Linearity());
        if (articlesForCompromise > 0)
        {
            figures.AddRange(Compromise(articlesForCompromise));
        }

        Results.Save("throughput", figures);
    }

    /// <summary>The command over the real articles, less the time it takes over an empty folder.</summary>
    private static IEnumerable<Figure> AsProcess(int rounds)
    {
        var tool = Path.Combine(Repository.Root, "Tool", "bin", "Release", "net10.0", "corpus.dll");
        var empty = Directory.CreateDirectory(Path.Combine(Repository.Artifacts, "empty")).FullName;
        double TimeOf(string folder, int code = 0) => ProcessRun.Time("dotnet", [tool, "extract", folder], null, code, OneCore).Processor.TotalSeconds;
        var bytes = Bytes(SourceArticle.ReadAll(Repository.Sources).Select(article => article.Text));
        var startUp = Figure.Of("corpus extract", 0, "start-up s", Enumerable.Range(0, rounds).Select(_ => TimeOf(empty, NothingFound)));
        yield return startUp;
        yield return Figure.Of("corpus extract", 840, "MB/s", Enumerable.Range(0, rounds).Select(_ => bytes / 1e6 / (TimeOf(Repository.Sources) - startUp.Median)));
    }

    /// <summary>The stages alone, in a process that has warmed up.</summary>
    private static IEnumerable<Figure> InProcess()
    {
        var files = SourceArticle.ReadAll(Repository.Sources).Select(article => File(article.Name, article.Text)).ToArray();
        var megabytes = Bytes(files.Select(file => file.Text)) / 1e6;
        yield return Figure.Of("extraction, warm", files.Length, "MB/s", Times(() =>
        {
            foreach (var file in files)
            {
                Extraction.Extract(file);
            }
        }).Select(seconds => megabytes / seconds));
    }

    private static IEnumerable<Figure> Linearity()
    {
        var real = string.Join("\n\n", SourceArticle.ReadAll(Repository.Sources).Select(article => article.Text));
        yield return Growth("one article of 5 MB", size => Repeated(real, size), 2_500_000);
        foreach (var (name, unit) in new[] { ("quotation marks", "\""), ("parentheses", "("), ("one capitalised word", "Smith "), ("said", "said "), ("said, capitalised", "Smith said "), ("one letter", "a"), ("open quotes", "\"a "), ("line ends", "\n"), ("dashes", "- "), ("commas", "Smith, ") })
        {
            yield return Growth(name, size => Repeated(unit, size), 500_000);
        }
    }

    /// <summary>The time for twice the text over the time for the text.</summary>
    private static Figure Growth(string name, Func<int, string> text, int size)
    {
        var once = File(name, text(size));
        var twice = File(name, text(2 * size));
        var (seconds, doubled) = (double.MaxValue, double.MaxValue);
        var clock = Stopwatch.StartNew();
        for (var round = 0; round < Repetitions || (clock.Elapsed < LeastTime && round < MostRepetitions); round++)
        {
            seconds = Math.Min(seconds, TimeOf(() => Extraction.Extract(once)));
            doubled = Math.Min(doubled, TimeOf(() => Extraction.Extract(twice)));
        }

        Console.WriteLine($"{name}: {seconds * 1e3:0.0} ms, twice the text {doubled * 1e3:0.0} ms");
        return Figure.Of(name, 2 * size, "times for twice the text", [doubled / seconds]);
    }

    private static IEnumerable<Figure> Compromise(int articles)
    {
        var folder = Path.Combine(Repository.Artifacts, "builds", "compromise");
        Directory.CreateDirectory(folder);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Benchmarks, "builds", "compromise")))
        {
            System.IO.File.Copy(file, Path.Combine(folder, Path.GetFileName(file)), overwrite: true);
        }

        ProcessRun.Time("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], folder);
        var output = JsonDocument.Parse(ProcessRun.Time("node", ["throughput.mjs", Repository.Sources, $"{articles}"], folder).Output).RootElement;
        yield return Figure.Of("compromise 14, warm", articles, "MB/s", [output.GetProperty("bytes").GetDouble() / 1e6 / output.GetProperty("seconds").GetDouble()]);
    }

    private static double[] Times(Action action)
    {
        // So often that the runtime has compiled for good what it first compiled in haste.
        for (var round = 0; round < 2 * Repetitions; round++)
        {
            action();
        }

        return [.. Enumerable.Range(0, Repetitions).Select(_ => TimeOf(action))];
    }

    private static double TimeOf(Action action)
    {
        var before = Environment.CpuUsage.TotalTime;
        action();
        return (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }

    private static string Repeated(string unit, int length) =>
        string.Concat(Enumerable.Repeat(unit, length / unit.Length + 1))[..length];

    private static ArticleFile File(string name, string text) => new(name, name + ".txt", text, ArticleMetadata.None);

    private static long Bytes(IEnumerable<string> texts) => texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text));
}
