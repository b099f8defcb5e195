using System.Text;
using Corpus.Import.Html;
using Corpus.Import.Sources;
using Corpus.Import.Text;
using nietras.SeparatedValues;

namespace Corpus.Import.Records;

/// <summary>Tables with a record on each row, and names in the first.</summary>
internal static class CsvReader
{
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
        var head = Encoding.UTF8.GetString(source.Head()).TrimStart('\uFEFF');
        var end = head.AsSpan().IndexOfAny('\r', '\n');
        var separator = SeparatorOf(end < 0 ? head : head[..end]);
        using var text = OpenText(source);
        using var reader = Sep.New(separator).Reader(options => options with { Unescape = true, DisableColCountCheck = true }).From(text);
        long number = 0;
        while (reader.MoveNext())
        {
            source.Stop.ThrowIfCancellationRequested();
            var place = source.At(++number);
            var row = RowOf(reader);
            yield return SourceReader.Part(place, () => RecordArticle.Of(row, place, source.Options));
        }
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

    /// <summary>UTF-8 where the start is, else what spreadsheets of the West write.</summary>
    private static StreamReader OpenText(Source source)
    {
        var head = source.Head();
        var isUtf8 = Rune.DecodeFromUtf8(head, out _, out _) != System.Buffers.OperationStatus.InvalidData && IsUtf8(head);
        return new(source.Open(), isUtf8 ? Encoding.UTF8 : HtmlDecoder.Named("windows-1252")!, detectEncodingFromByteOrderMarks: true);
    }

    /// <summary>The last character may be cut.</summary>
    private static bool IsUtf8(byte[] head)
    {
        for (var i = 0; i < head.Length;)
        {
            var status = Rune.DecodeFromUtf8(head.AsSpan(i), out _, out var length);
            if (status != System.Buffers.OperationStatus.Done)
            {
                return status == System.Buffers.OperationStatus.NeedMoreData;
            }

            i += length;
        }

        return true;
    }

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
