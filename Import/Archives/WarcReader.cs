using Corpus.Import.Html;
using Corpus.Import.Sources;
using Corpus.Import.Text;

namespace Corpus.Import.Archives;

/// <summary>
/// Web archives (ISO 28500): each page that was received, and of an address that was fetched several times the newest. The archive is read twice, and only one
/// page of it is in memory.
/// </summary>
internal static class WarcReader
{
    public static IEnumerable<ImportItem> Read(Source source)
    {
        var newest = Newest(source);
        long number = 0;
        using var stream = new WarcStream(source.Open(), source.Stop);
        while (WarcRecord.Read(stream) is { } record)
        {
            number++;
            var place = source.At(number);
            if (!record.MayBePage || (record.Address is { } address && newest.TryGetValue(WebAddress.Key(address), out var chosen) && chosen.Number != number))
            {
                stream.Skip(record.Length);
            }
            else if (record.Length > source.Options.LargestDocument)
            {
                stream.Skip(record.Length);
                yield return ImportItem.Only(ImportFindingId.OverLimit, place,
                    FormattableString.Invariant($"The record has {record.Length} bytes, which no page has; it was left out"));
            }
            else
            {
                var content = stream.Bytes((int)record.Length);
                var item = SourceReader.Part(place, () => Page(record, content, place, source.Options));
                if (item.Article is not null || item.Findings.Count > 0)
                {
                    yield return item;
                }

                if (content.Length < record.Length)
                {
                    yield return ImportItem.Only(ImportFindingId.Malformed, place, "The archive ends within this record");
                }
            }
        }

        if (number == 0)
        {
            yield return ImportItem.Only(ImportFindingId.NoArticle, source.Name, "The archive has no records");
        }
    }

    /// <summary>Which record of each address is the last that was received. A cut archive has what comes before the cut.</summary>
    private static Dictionary<string, (string Date, long Number)> Newest(Source source)
    {
        var newest = new Dictionary<string, (string Date, long Number)>(StringComparer.Ordinal);
        long number = 0;
        try
        {
            using var stream = new WarcStream(source.Open(), source.Stop);
            while (WarcRecord.Read(stream) is { } record)
            {
                number++;
                if (record.MayBePage && record.Address is { } address)
                {
                    var key = WebAddress.Key(address);
                    if (!newest.TryGetValue(key, out var known) || string.CompareOrdinal(record.Date, known.Date) >= 0)
                    {
                        newest[key] = (record.Date, number);
                    }
                }

                stream.Skip(record.Length);
            }
        }
        catch (Exception fault) when (fault is ImportException or InvalidDataException or IOException)
        {
            // The second reading comes to the same place, and says so.
        }

        return newest;
    }

    private static ImportItem Page(WarcRecord record, byte[] content, string place, ImportOptions options)
    {
        if (record.Type == "resource")
        {
            return PageSource.Read(content, null, place, record.Address);
        }

        var response = HttpResponse.Parse(content, options);
        return response is { IsPage: true } ? PageSource.Read(response.Body, response.Charset, place, record.Address) : new(null, []);
    }
}
