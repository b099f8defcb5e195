using System.Text.Json;
using Corpus.Import.Sources;

namespace Corpus.Import.Records;

/// <summary>Records in JSON: one object, a list of them, or one on each line.</summary>
internal static class JsonReader
{
    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    public static IEnumerable<ImportItem> Read(Source source)
    {
        var text = new RecordText(source);
        foreach (var item in IsLines(source, text) ? ReadLines(source, text) : ReadWhole(source, text))
        {
            yield return item;
        }

        foreach (var finding in text.Findings)
        {
            yield return finding;
        }
    }

    /// <summary>The first line that says something is a record by itself; the answer of a service may be in one line, too.</summary>
    private static bool IsLines(Source source, RecordText text)
    {
        using var reader = new LineReader(source, text);
        var first = reader.Line();
        using var document = first.Length > 0 && first.TrimStart()[0] == '{' ? TryParse(first) : null;
        return document is not null && Inner(document.RootElement, source.Options) is null;
    }

    private static IEnumerable<ImportItem> ReadLines(Source source, RecordText text)
    {
        using var reader = new LineReader(source, text);
        while (reader.Line() is { Length: > 0 } line)
        {
            var place = source.At(reader.Number);
            yield return SourceReader.Part(place, () =>
            {
                using var document = TryParse(line)
                    ?? throw new ImportException(ImportFindingId.Malformed, "The line is no JSON object; the others were imported");
                return RecordArticle.Of(new JsonRecord(document.RootElement), place, source.Options);
            });
        }
    }

    private static JsonDocument? TryParse(string line)
    {
        try
        {
            return JsonDocument.Parse(line, Options);
        }
        catch (Exception fault) when (fault is JsonException or ArgumentException)
        {
            return null;
        }
    }

    private static IEnumerable<ImportItem> ReadWhole(Source source, RecordText text)
    {
        if (FirstMark(text) == '{')
        {
            using var document = JsonDocument.Parse(text.ReadAll(), Options);
            var inner = Inner(document.RootElement, source.Options);
            long number = 0;
            foreach (var record in inner ?? [document.RootElement])
            {
                var place = inner is null ? source.Name : source.At(++number);
                yield return SourceReader.Part(place, () => RecordArticle.Of(new JsonRecord(record), place, source.Options));
            }

            yield break;
        }

        long count = 0;
        using var stream = text.OpenUtf8();
        using var part = new PartStream(stream, source);
        foreach (var record in JsonSerializer.DeserializeAsyncEnumerable(part, RecordContext.Default.JsonElement, source.Stop)
            .ToBlockingEnumerable(source.Stop))
        {
            part.NextPart();
            var place = source.At(++count);
            yield return SourceReader.Part(place, () => RecordArticle.Of(new JsonRecord(record), place, source.Options));
        }
    }

    private static char FirstMark(RecordText text)
    {
        using var reader = text.OpenReader();
        int next;
        do
        {
            next = reader.Read();
        }
        while (next is '\uFEFF' or ' ' or '\t' or '\r' or '\n');
        return (char)Math.Max(next, 0);
    }

    /// <summary>The list of records in an answer of a service: <c>{"articles": [...]}</c>. Null where the object is a record itself.</summary>
    private static IEnumerable<JsonElement>? Inner(JsonElement root, ImportOptions options)
    {
        var lists = root.EnumerateObject()
            .Where(member => member.Value.ValueKind == JsonValueKind.Array && member.Value.GetArrayLength() > 0
                && member.Value[0].ValueKind == JsonValueKind.Object).ToList();
        var isRecord = RecordFields.Of("text", options.Fields).Any(name => root.TryGetProperty(name, out _));
        return lists.Count == 1 && !isRecord ? lists[0].Value.EnumerateArray() : null;
    }
}
