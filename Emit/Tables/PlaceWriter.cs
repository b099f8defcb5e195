using Corpus.Extraction.Collections;
using Corpus.Extraction.Text;

namespace Corpus.Emit.Tables;

/// <summary>Writes places of one text one after another, each by its distance from the one before.</summary>
internal sealed class PlaceWriter
{
    private readonly TableWriter _table;
    private readonly Utf8Map _map;
    private int _start;
    private int _difference;

    public PlaceWriter(TableWriter table, Utf8Map map)
    {
        _table = table;
        _map = map;
    }

    public void Write(TextRange range)
    {
        var difference = _map.DifferenceAt(range.Start);
        var changed = difference != _difference;
        _table.Number((TableWriter.ZigZag(range.Start - _start) << 1) | (changed ? 1 : 0));
        if (changed)
        {
            _table.Signed(difference - _difference);
        }

        _table.Number(range.Length);
        _start = range.Start;
        _difference = difference;
    }

    public void WriteAll(EquatableArray<TextRange> ranges)
    {
        _table.Number(ranges.Count);
        foreach (var range in ranges.AsSpan())
        {
            Write(range);
        }
    }
}
