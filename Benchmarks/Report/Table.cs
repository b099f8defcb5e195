using System.Globalization;
using System.Text;
using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.Report;

/// <summary>Markdown tables of figures.</summary>
internal static class Table
{
    /// <summary>A row for each subject and a column for each size, of one metric.</summary>
    public static string BySize(Figure[] figures, string metric, string subject)
    {
        var chosen = figures.Where(figure => figure.Metric == metric).ToArray();
        int[] sizes = [.. chosen.Select(figure => figure.Size).Distinct().Order()];
        return Of(
            [subject, .. sizes.Select(size => size.ToString("N0", CultureInfo.InvariantCulture))],
            chosen.GroupBy(figure => figure.Subject)
                .Select(of => (string[])[of.Key, .. sizes.Select(size => Cell(of.FirstOrDefault(figure => figure.Size == size)))]));
    }

    /// <summary>A row for each subject and a column for each metric, at one size.</summary>
    public static string ByMetric(Figure[] figures, string subject)
    {
        string[] metrics = [.. figures.Select(figure => figure.Metric).Distinct()];
        return Of(
            [subject, .. metrics],
            figures.GroupBy(figure => figure.Subject)
                .Select(of => (string[])[of.Key, .. metrics.Select(metric => Cell(of.FirstOrDefault(figure => figure.Metric == metric)))]));
    }

    public static string Of(string[] headings, IEnumerable<string[]> rows)
    {
        var table = new StringBuilder();
        Row(headings);
        Row([.. headings.Select((_, i) => i == 0 ? "---" : "---:")]);
        foreach (var row in rows)
        {
            Row(row);
        }

        return table.ToString();

        void Row(string[] cells) => table.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
    }

    /// <summary>Three digits that count, and no more.</summary>
    public static string Number(double value)
    {
        var digits = value == 0 ? 0 : Math.Clamp(2 - (int)Math.Floor(Math.Log10(Math.Abs(value))), 0, 4);
        return value.ToString("N" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    private static string Cell(Figure? figure) =>
        figure is null ? ""
        : figure.Count == 1 ? Number(figure.Median)
        : $"{Number(figure.Median)} <sub>{Number(figure.Least)} to {Number(figure.Greatest)}</sub>";
}
