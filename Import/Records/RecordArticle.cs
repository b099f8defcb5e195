using Corpus.Import.Html;
using Corpus.Import.Text;

namespace Corpus.Import.Records;

/// <summary>Makes an article of a record.</summary>
internal static class RecordArticle
{
    private static readonly string[] Tags = ["<p>", "<p ", "<br", "</div>"];

    public static ImportItem Of(IRecord record, string place, ImportOptions options)
    {
        var blocks = Text(record, options);
        var title = First(record, "title", options);
        if (blocks.Count == 0)
        {
            return ImportItem.Only(ImportFindingId.NoArticle, place, "The record has no text under a name that is known; name its field with --map NAME=text");
        }

        var date = Values(record, "date", options).Select(DateOf).FirstOrDefault(day => day is not null);
        var article = new ImportedArticle
        {
            Title = title is null ? null : PlainText.Clean(title),
            Authors = [.. Values(record, "author", options).SelectMany(AuthorNames.Of).Distinct(StringComparer.OrdinalIgnoreCase)],
            Date = date,
            Publisher = Values(record, "publisher", options).Select(PlainText.Clean).FirstOrDefault(value => value.Length > 0 && !WebAddress.IsOne(value)),
            Url = Values(record, "url", options).FirstOrDefault(WebAddress.IsOne),
            Keywords = KeywordList.Of(Values(record, "keywords", options)),
            Language = Values(record, "language", options).Select(LanguageTag.Of).FirstOrDefault(tag => tag is not null),
            Body = MarkdownWriter.Write(blocks),
            Source = place,
        };
        return new(article, []);
    }

    private static IReadOnlyList<Block> Text(IRecord record, ImportOptions options)
    {
        foreach (var name in RecordFields.Of("text", options.Fields))
        {
            if (record.Sections(name) is { Count: > 0 } sections)
            {
                return sections;
            }

            var text = string.Join("\n\n", record.Values(name));
            var blocks = IsHtml(text) ? PageReader.ReadFragment(text) : PlainText.Blocks(text);
            if (blocks.Count > 0)
            {
                return blocks;
            }
        }

        return [];
    }

    private static bool IsHtml(string text) =>
        Array.Exists(Tags, tag => text.Contains(tag, StringComparison.OrdinalIgnoreCase));

    /// <summary>Of the first name that has any.</summary>
    private static IEnumerable<string> Values(IRecord record, string field, ImportOptions options)
    {
        var isAny = false;
        foreach (var name in RecordFields.Of(field, options.Fields))
        {
            foreach (var value in record.Values(name))
            {
                isAny = true;
                yield return value;
            }

            // A name that others give another meaning is passed over where its value does not fit.
            if (isAny && field is not ("url" or "publisher"))
            {
                yield break;
            }
        }
    }

    private static string? First(IRecord record, string field, ImportOptions options) => Values(record, field, options).FirstOrDefault();

    /// <summary>Seconds and milliseconds since 1970 are dates, too.</summary>
    private static DateOnly? DateOf(string value) =>
        value.Length is 10 or 13
            && long.TryParse(value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(value.Length == 13 ? number / 1000 : number).UtcDateTime)
            : DateReading.Of(value);
}
