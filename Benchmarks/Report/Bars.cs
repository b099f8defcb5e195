using Corpus.Benchmarks.Growth;
using Corpus.Benchmarks.Measuring;
using Corpus.Benchmarks.Throughput;
using Corpus.Benchmarks.WholeBuilds;

namespace Corpus.Benchmarks.Report;

/// <summary>What the project asks of itself, and what was measured.</summary>
internal static class Bars
{
    private static readonly Figure[] FirstQuery = Results.Load("first-query");
    private static readonly Figure[] Steady = Results.Load("steady");
    private static readonly Figure[] Builds = Results.Load("builds");
    private static readonly Figure[] Compiler = Results.Load("compiler");
    private static readonly Figure[] Driver = Results.Load("driver");
    private static readonly Figure[] Throughput = Results.Load("throughput");
    private static readonly Figure[] Growth = Results.Load("growth");

    private static readonly int[] Sizes = [840, 8_400, 42_000];

    public static string Write() => Table.Of(["", "target", "measured", ""], All().Where(bar => bar.Measured is not null).Select(bar => (string[])
    [
        bar.What,
        $"{(bar.AtMost ? "at most" : "at least")} {Table.Number(bar.Asked)}",
        Table.Number(bar.Measured!.Value),
        bar.AtMost == bar.Measured <= bar.Asked || bar.Measured == bar.Asked ? "met" : "**missed**",
    ]));

    private static IEnumerable<Bar> All()
    {
        foreach (var size in Sizes)
        {
            yield return AtLeast(
                $"first answer at {size:N0} articles, times faster than JSON",
                30,
                InProcess("JSON, source-generated", size) / InProcess("generated", size));
        }

        yield return AtMost(
            "first answer at 8,400 articles, ms, where JSON takes 280 ms",
            8,
            280 * InProcess("generated", 8_400) / InProcess("JSON, source-generated", 8_400));
        foreach (var size in Sizes)
        {
            yield return AtMost(
                $"bytes allocated to the first answer at {size:N0} articles, per quote",
                50,
                Of(FirstQuery, "generated", size, "allocated bytes") / Of(FirstQuery, "generated", size, "quotes"));
        }

        yield return AtMost("one article of 42,000, ms", 10, InProcess("generated, one article", 42_000));
        yield return AtMost(
            "one article of 42,000, MB resident beyond a program that does nothing",
            3,
            (Of(FirstQuery, "generated, one article", 42_000, "resident KB") - Of(FirstQuery, "nothing", 42_000, "resident KB")) / 1024);
        foreach (var size in Sizes)
        {
            foreach (var query in new[] { "Count by kind", "Where by speaker" })
            {
                yield return AtMost(
                    $"`Quotes.All` {query} at {size:N0} articles, times the time of `List<T>`",
                    1.1,
                    Of(Steady, query + ", generated", size, "ns") / Of(Steady, query + ", List<T>", size, "ns"));
            }
        }

        yield return AtLeast(
            "`person.Quotes` of a typical person at 42,000 articles, times faster than a scan",
            1_000,
            Of(Steady, "Quotes of a typical person, List<T>", 42_000, "ns") / Of(Steady, "Quotes of a typical person, generated", 42_000, "ns"));
        yield return AtMost("csc for generated code at 8,400 articles as literals, s/MB", 0.35, Of(Compiler, "literal", 8_400, "s/MB"));
        yield return AtMost("the same with resources", 0.05, Of(Compiler, "resource", 8_400, "s/MB"));
        yield return AtMost("whole build at 8,400 articles, peak GB", 1.5, Of(Builds, "Corpus", 8_400, "peak MB") / 1000);
        foreach (var rival in new[] { "content-collections (html)", "contentlayer2", "Velite (html)", "Astro" })
        {
            yield return AtMost(
                $"whole build at 8,400 articles, times the time of {rival}",
                1,
                Of(Builds, "Corpus", 8_400, "wall s") / Of(Builds, rival, 8_400, "wall s"));
        }

        yield return AtMost(
            "whole build at 8,400 articles, times the time of Velite (raw)",
            2.5,
            Of(Builds, "Corpus", 8_400, "wall s") / Of(Builds, "Velite (raw)", 8_400, "wall s"));
        foreach (var size in Sizes[..2])
        {
            var least = Builds
                .Where(figure => figure.Size == size && figure.Metric == "peak MB" && BuildTool.Rivals.Any(rival => rival.Name == figure.Subject))
                .MinBy(figure => figure.Median);
            yield return AtMost(
                $"whole build at {size:N0} articles, times the memory of {least?.Subject}",
                1,
                Of(Builds, "Corpus", size, "peak MB") / least?.Median);
        }

        yield return AtMost("an unrelated edit with 1,000 articles, ms", 2, Of(Driver, "in a build", 1_000, "unrelated edit ms"));
        yield return AtMost("an edited article among 1,000, ms", 15, Of(Driver, "in a build", 1_000, "article edited ms"));
        yield return AtMost("42,000 articles, build, peak GB", 24, Of(Builds, "Corpus", 42_000, "peak MB") / 1000);
        yield return AtLeast(
            "whole extraction as a process, as machine code, MB/s",
            10,
            Throughput.FirstOrDefault(figure => figure is { Subject: ExtractionThroughput.AsMachineCode, Metric: "MB/s" })?.Median);
        yield return AtMost("the greatest growth for twice the text, of fifty kinds of hostile text, times", 2.2, Most(GrowthBenchmark.Greatest));
        yield return AtMost("the most memory that reading one of them takes, bytes a character", 120, Most(GrowthBenchmark.Memory));
    }

    private static double? InProcess(string subject, int size) => Of(FirstQuery, subject, size, "in process ms");

    private static double? Of(Figure[] figures, string subject, int size, string metric) =>
        figures.FirstOrDefault(figure => (figure.Subject, figure.Size, figure.Metric) == (subject, size, metric))?.Median;

    private static double? Most(string metric) => Growth.Where(figure => figure.Metric == metric).Max(figure => (double?)figure.Median);

    private static Bar AtMost(string what, double asked, double? measured) => new(what, asked, measured, AtMost: true);

    private static Bar AtLeast(string what, double asked, double? measured) => new(what, asked, measured, AtMost: false);

    /// <param name="Measured">Null where it was not measured.</param>
    private sealed record Bar(string What, double Asked, double? Measured, bool AtMost);
}
