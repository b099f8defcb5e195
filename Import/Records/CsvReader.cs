using Corpus.Import.Sources;
using Corpus.Import.Text;
using nietras.SeparatedValues;

namespace Corpus.Import.Records;

/// <summary>Tables with a record on each row, and names in the first.</summary>
internal static class CsvReader
{
    /// <summary>Of names; what is longer is cut.</summary>
    private const int LongestRow = 16 * 1024;

    private static readonly char[] Separators = [',', ';', '\t', '|'];

    /// <summary>The first row has names of fields.</summary>
    public static bool IsTable(string text, IReadOnlyDictionary<string, string> fields)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        var first = end < 0 ? text : text[..end];
        var separator = SeparatorOf(first);
        return separator != '\0' && first.Split(separator).Count(name => RecordFields.IsKnown(name.Trim().Trim('"'), fields)) >= 2;
    }

    public static IEnumerable<ImportItem> Read(Source source)
    {
        var encoded = new RecordText(source);
        using var text = encoded.OpenReader();
        var separator = SeparatorOf(FirstRow(encoded));
        using var reader = Sep.New(separator).Reader(options => options with { Unescape = true, DisableColCountCheck = true }).From(text);
        long number = 0;
        while (reader.MoveNext())
        {
            source.Stop.ThrowIfCancellationRequested();
            var place = source.At(++number);
            var row = RowOf(reader);
            yield return SourceReader.Part(place, () => RecordArticle.Of(row, place, source.Options));
        }

        foreach (var finding in encoded.Findings)
        {
            yield return finding;
        }
    }

    /// <summary>As much of it as was looked at to tell the kind.</summary>
    private static string FirstRow(RecordText text)
    {
        using var reader = text.OpenReader();
        var head = new char[LongestRow];
        var start = head.AsSpan(0, reader.ReadBlock(head));
        var end = start.IndexOfAny('\r', '\n');
        return (end < 0 ? start : start[..end]).ToString();
    }

    private static Row RowOf(SepReader reader)
    {
        var names = reader.Header.ColNames;
        var row = reader.Current;
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < Math.Min(names.Count, row.ColCount); i++)
        {
            values.TryAdd(names[i].Trim(), row[i].ToString());
        }

        return new(values);
    }

    private static char SeparatorOf(string line) =>
        Separators.Where(mark => line.Contains(mark, StringComparison.Ordinal)).OrderByDescending(mark => line.Count(c => c == mark)).FirstOrDefault();

    private sealed class Row(Dictionary<string, string> values) : IRecord
    {
        public IEnumerable<string> Values(string name) => values.TryGetValue(name, out var value) && !string.IsNullOrWhiteSpace(value) ? ListOf(value) : [];

        public IReadOnlyList<Block>? Sections(string name) => null;

        /// <summary>Tables of Python programs hold lists as they are printed: <c>['Ana Vega', 'Ben Ode']</c>.</summary>
        private static string[] ListOf(string value)
        {
            var text = value.Trim();
            if (text.Length < 2 || text[0] != '[' || text[^1] != ']' || text.Length > 1000)
            {
                return [value];
            }

            return [.. text[1..^1].Split(", ").Select(item => item.Trim().Trim('\'', '"')).Where(item => item.Length > 0)];
        }
    }
}
