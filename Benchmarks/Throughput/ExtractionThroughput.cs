using System.Text;
using System.Text.Json;
using Corpus.Benchmarks.Corpora;
using Corpus.Benchmarks.Measuring;
using Corpus.Extraction;
using Corpus.Generator;
using Corpus.Extraction.Input;

namespace Corpus.Benchmarks.Throughput;

/// <summary>
/// How much text a second of processor time the extraction reads. Processor time is what one core would need, however many
/// there are and whatever else they do.
/// </summary>
internal static class ExtractionThroughput
{
    /// <summary>The command as it is published for one platform.</summary>
    public const string AsMachineCode = "corpus extract as machine code";

    private const int Repetitions = 7;

    /// <summary>Threads that share a core slow each other down, so that their times together are none of one core.</summary>
    private static readonly (string, string?) OneCore = ("DOTNET_PROCESSOR_COUNT", "1");

    /// <summary>What the command ends with where a folder has no articles.</summary>
    private const int NothingFound = 3;

    public static void Run(int rounds, int articlesForCompromise)
    {
        var figures = new List<Figure>();
        var tool = Path.Combine(Repository.Root, "Tool", "bin", "Release", "net10.0", "corpus.dll");
        figures.AddRange(AsProcess("corpus extract", "dotnet", [tool], rounds));
        if (System.IO.File.Exists(Repository.Command))
        {
            figures.AddRange(AsProcess(AsMachineCode, Repository.Command, [], rounds));
        }

        figures.AddRange(InProcess());
        if (articlesForCompromise > 0)
        {
            figures.AddRange(Compromise(articlesForCompromise));
        }

        Results.Save("throughput", figures);
    }

    /// <summary>The command over the real articles, less the time it takes over an empty folder.</summary>
    private static IEnumerable<Figure> AsProcess(string name, string command, string[] before, int rounds)
    {
        var empty = Directory.CreateDirectory(Path.Combine(Repository.Artifacts, "empty")).FullName;
        double TimeOf(string folder, int code = 0) =>
            ProcessRun.Time(command, [.. before, "extract", folder], null, code, OneCore).Processor.TotalSeconds;
        var bytes = Bytes(SourceArticle.ReadAll(Repository.Sources).Select(article => article.Text));
        var startUp = Figure.Of(name, 0, "start-up s", Enumerable.Range(0, rounds).Select(_ => TimeOf(empty, NothingFound)));
        yield return startUp;
        yield return Figure.Of(
            name,
            840,
            "MB/s",
            Enumerable.Range(0, rounds).Select(_ => bytes / 1e6 / (TimeOf(Repository.Sources) - startUp.Median)));
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
                ArticleExtractor.Extract(file);
            }
        }).Select(seconds => megabytes / seconds));
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
        yield return Figure.Of(
            "compromise 14, warm",
            articles,
            "MB/s",
            [output.GetProperty("bytes").GetDouble() / 1e6 / output.GetProperty("seconds").GetDouble()]);
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

    private static ArticleFile File(string name, string text) => new(name, name + ".txt", text, ArticleMetadata.None);

    private static long Bytes(IEnumerable<string> texts) => texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text));
}
