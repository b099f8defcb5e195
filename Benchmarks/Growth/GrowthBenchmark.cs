using System.Globalization;
using Corpus.Benchmarks.Measuring;
using Corpus.Benchmarks.Report;

namespace Corpus.Benchmarks.Growth;

/// <summary>
/// What twice the text costs, for texts that nobody would write: processor time, and the most memory. A process measures the
/// times of one kind of text, and another its memory.
/// </summary>
internal static class GrowthBenchmark
{
    public const string Time = "ms";
    public const string Greatest = "greatest growth";
    public const string Mean = "mean growth";
    public const string Memory = "bytes a character";

    /// <summary>Compiled once and for good, on one core and without a collector beside it: what is measured is the work.</summary>
    private static readonly (string, string?)[] Environment =
        [("DOTNET_TieredCompilation", "0"), ("DOTNET_TieredPGO", "0"), ("DOTNET_gcConcurrent", "0"), ("DOTNET_PROCESSOR_COUNT", "1")];

    /// <param name="only">Measures only the texts whose names begin so.</param>
    public static void Run(int rounds, string only)
    {
        foreach (var text in HostileText.All.Where(text => text.Name.StartsWith(only, StringComparison.OrdinalIgnoreCase)))
        {
            var times = Measure(text, rounds, "--times").Select(of => (Size: (int)of[0], Values: of[1..])).ToArray();
            var figures = times.Select(of => Figure.Of(text.Name, of.Size, Time, of.Values)).ToList();
            var growth = Growth(figures);
            figures.Add(Figure.Of(text.Name, times[^1].Size, Greatest, [growth.Max()]));
            figures.Add(Figure.Of(text.Name, times[^1].Size, Mean, [Math.Exp(growth.Average(Math.Log))]));
            figures.Add(Figure.Of(text.Name, times[^1].Size, Memory, [Measure(text, 1, "--memory")[0][0]]));
            Results.Save("growth", figures);
        }

        Console.WriteLine(Rows());
    }

    /// <summary>A row for each kind of text: milliseconds by length, the greatest growth for twice the text, and bytes a character.</summary>
    public static string Rows()
    {
        var figures = Results.Load("growth");
        int[] sizes = [.. figures.Select(figure => figure.Size).Distinct().Order()];
        return Table.Of(
            ["processor time, ms", .. sizes.Select(size => $"{size / 1024:N0} K"), "growth, mean", "growth, at most", Memory],
            figures.GroupBy(figure => figure.Subject).Select(of => (string[])
            [
                of.Key,
                .. sizes.Select(size => Value(of, figure => figure.Metric == Time && figure.Size == size)),
                Value(of, figure => figure.Metric == Mean),
                Value(of, figure => figure.Metric == Greatest),
                Value(of, figure => figure.Metric == Memory),
            ]));
    }

    /// <summary>What each doubling costs, by the least time of each length: whatever else the machine does only adds to it.</summary>
    private static double[] Growth(List<Figure> times) => [.. times.Zip(times.Skip(1), (once, twice) => twice.Least / once.Least)];

    private static string Value(IEnumerable<Figure> figures, Func<Figure, bool> chosen) =>
        figures.FirstOrDefault(chosen) is { } figure ? Table.Number(figure.Median) : "";

    private static double[][] Measure(HostileText text, int rounds, string what)
    {
        var count = rounds.ToString(CultureInfo.InvariantCulture);
        string[] arguments = [typeof(GrowthBenchmark).Assembly.Location, "growth", "--only", text.Name, "--rounds", count, what];
        var lines = ProcessRun.Time("dotnet", arguments, null, 0, Environment).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return [.. lines.Select(line => line.Split(' ').Select(value => double.Parse(value, CultureInfo.InvariantCulture)).ToArray())];
    }
}
