using System.Text.Json;

namespace Corpus.Benchmarks.Measuring;

/// <summary>One figure: the median of several measurements, with the least and the greatest of them.</summary>
/// <param name="Subject">What was measured: our form or a rival.</param>
/// <param name="Size">The number of articles, where there is one.</param>
internal sealed record Figure(string Subject, int Size, string Metric, double Median, double Least, double Greatest, int Count)
{
    public static Figure Of(string subject, int size, string metric, IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        var middle = sorted.Length / 2;
        var median = sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Figure(subject, size, metric, median, sorted[0], sorted[^1], sorted.Length);
    }
}

/// <summary>The figures of one comparison, kept in a file under artifacts so that the report can be made of them.</summary>
internal static class Results
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <summary>Adds figures to those of the same comparison; a figure measured again replaces the old one.</summary>
    public static void Save(string comparison, IReadOnlyCollection<Figure> figures)
    {
        foreach (var figure in figures)
        {
            Console.WriteLine(
                $"{comparison,-12} {figure.Subject,-28} {figure.Size,6} {figure.Metric,-24} {figure.Median,12:0.###}"
                + $"  ({figure.Least:0.###} to {figure.Greatest:0.###}, {figure.Count})");
        }

        var path = PathOf(comparison);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var kept = Load(comparison).Where(old => !figures.Any(figure => (figure.Subject, figure.Size, figure.Metric) == (old.Subject, old.Size, old.Metric)));
        File.WriteAllText(path, JsonSerializer.Serialize(kept.Concat(figures), Indented));
    }

    public static Figure[] Load(string comparison) =>
        File.Exists(PathOf(comparison)) ? JsonSerializer.Deserialize<Figure[]>(File.ReadAllText(PathOf(comparison)))! : [];

    private static string PathOf(string comparison) => Path.Combine(Repository.Artifacts, "results", comparison + ".json");
}
