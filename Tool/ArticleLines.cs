using System.Text;
using System.Text.Json;
using Corpus.Extraction;
using Corpus.Extraction.Input;

namespace Corpus.Tool;

/// <summary>
/// Articles as JSON Lines: objects with <c>id</c> and <c>text</c>, and what else is known of the article under the names of front matter, as
/// texts or lists of texts. An id that ends with <c>.md</c> is that of a Markdown article.
/// </summary>
internal static class ArticleLines
{
    private const string InputName = "stdin";

    /// <summary>The articles as they come. A line that is none gives one that cannot be read, which becomes a finding.</summary>
    public static IEnumerable<ArticleSource> Read(Stream input, CancellationToken stop)
    {
        using var lines = new StreamReader(input, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), detectEncodingFromByteOrderMarks: true);
        for (var number = 1; lines.ReadLineAsync(stop).AsTask().GetAwaiter().GetResult() is { } line; number++)
        {
            if (line.Length > 0)
            {
                yield return Article(line) ?? Nothing(number);
            }
        }
    }

    private static ArticleSource Nothing(int line)
    {
        var place = FormattableString.Invariant($"line {line} of {InputName}");
        return new(InputName, new(place, ArticleMetadata.None), static () => null);
    }

    private static ArticleSource? Article(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object || Text(root, "id") is not { Length: > 0 } id || Text(root, "text") is not { } text)
            {
                return null;
            }

            var path = ArticlePath.Normalize(id).TrimStart('/');
            path = ArticlePath.IsText(path) ? path : path + ".txt";
            return new(path, new(path, Metadata(root)), () => text);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            // InvalidOperationException: half of a character, which JSON can hold and a text cannot.
            return null;
        }
    }

    private static ArticleMetadata Metadata(JsonElement article) => new(
        Text(article, "headline"),
        Text(article, "publisher"),
        Text(article, "datePublished"),
        Text(article, "url"),
        new([.. Texts(article, "authors")]),
        Text(article, "language"),
        new([.. Texts(article, "keywords")]))
    {
        Fields = new([.. article.EnumerateObject().Where(member => !Known.Contains(member.Name))
            .Select(member => new MetadataValue(member.Name, string.Join(';', Texts(article, member.Name))))
            .Where(static field => field.Value.Length > 0)]),
    };

    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "id", "text", "headline", "publisher", "datePublished", "url", "authors", "language", "keywords",
    };

    private static string? Text(JsonElement article, string name) =>
        article.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static IEnumerable<string> Texts(JsonElement article, string name) => !article.TryGetProperty(name, out var value) ? []
        : value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(Plain).OfType<string>()
        : Plain(value) is { } one ? [one]
        : [];

    private static string? Plain(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
        _ => null,
    };
}
