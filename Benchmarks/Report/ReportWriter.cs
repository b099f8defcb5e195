using System.Globalization;
using Corpus.Benchmarks.Growth;
using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.Report;

/// <summary>Puts the measured figures between the marks of docs/benchmarks.md; the words around them are written by hand.</summary>
internal static class ReportWriter
{
    public static void Write()
    {
        var path = Path.Combine(Repository.Root, "docs", "benchmarks.md");
        var text = File.ReadAllText(path);
        text = Fill(text, "machine", Machine.Describe());
        text = Fill(text, "bars", Bars.Write());
        var first = Results.Load("first-query");
        text = Fill(text, "first-query", Table.BySize(first, "in process ms", "in process, ms"));
        text = Fill(text, "first-query-processor", Table.BySize(first, "processor ms", "processor time, ms"));
        text = Fill(text, "first-query-whole", Table.BySize(first, "whole process ms", "whole process, ms"));
        text = Fill(text, "first-query-memory", Table.BySize(first, "resident KB", "resident, KB"));
        var steady = Results.Load("steady")
            .Select(figure => figure with { Median = figure.Median / 1e3, Least = figure.Least / 1e3, Greatest = figure.Greatest / 1e3 });
        text = Fill(text, "steady", Table.BySize([.. steady], "ns", "microseconds"));
        var builds = Results.Load("builds");
        text = Fill(text, "builds", string.Join('\n', builds.Select(figure => figure.Size).Distinct().Order().Select(size =>
            Table.ByMetric([.. builds.Where(figure => figure.Size == size)], string.Create(CultureInfo.InvariantCulture, $"{size:N0} articles")))));
        text = Fill(text, "compiler", string.Join('\n', Results.Load("compiler").GroupBy(figure => figure.Size).Select(of =>
            Table.ByMetric([.. of], string.Create(CultureInfo.InvariantCulture, $"{of.Key:N0} articles")))));
        text = Fill(text, "driver", Table.ByMetric([.. Results.Load("driver").Where(figure => figure.Size == 1_000)], "1,000 articles"));
        text = Fill(text, "throughput", Table.ByMetric(Results.Load("throughput"), ""));
        text = Fill(text, "growth", GrowthBenchmark.Rows());
        File.WriteAllText(path, text);
    }

    private static string Fill(string text, string name, string table)
    {
        var (begin, end) = ($"<!-- begin {name} -->\n", $"<!-- end {name} -->");
        var from = text.IndexOf(begin, StringComparison.Ordinal);
        var to = text.IndexOf(end, StringComparison.Ordinal);
        return from < 0 || to < from
            ? throw new InvalidOperationException($"docs/benchmarks.md has no marks for {name}.")
            : text[..(from + begin.Length)] + table + text[to..];
    }
}
