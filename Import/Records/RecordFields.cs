namespace Corpus.Import.Records;

/// <summary>The names that scrapers (trafilatura, newspaper4k, fundus, news-please) and their users give to the fields of an article.</summary>
internal static class RecordFields
{
    /// <summary>What an article has, with the names by which it is known; of those of one field, the first that is there counts.</summary>
    private static readonly Dictionary<string, string[]> Known = new(StringComparer.Ordinal)
    {
        ["title"] = ["title", "headline"],
        ["author"] = ["authors", "author", "byline", "creator"],
        ["date"] = ["date", "date_publish", "publish_date", "publishing_date", "date_published", "datepublished", "published", "published_at", "publishedat",
            "published_date", "pubdate", "publication_date"],
        ["publisher"] = ["publisher", "sitename", "site_name", "source-hostname", "publication", "outlet", "newspaper", "source_name", "source_domain",
            "hostname", "source"],
        ["url"] = ["url", "canonical_link", "canonical_url", "link", "permalink", "source"],
        ["keywords"] = ["keywords", "topics", "tags", "meta_keywords", "categories"],
        ["language"] = ["language", "lang", "meta_lang"],
        ["text"] = ["text", "maintext", "body", "content", "plaintext", "articlebody", "article_body", "full_text", "fulltext", "cleaned_text", "article",
            "raw_text", "paragraphs"],
    };

    /// <summary>What a user's own names can be mapped to.</summary>
    public static IReadOnlyCollection<string> Names => Known.Keys;

    /// <summary>The names of the source for a field: the user's first.</summary>
    public static IEnumerable<string> Of(string field, IReadOnlyDictionary<string, string> fields) =>
        fields.Where(pair => pair.Value == field).Select(pair => pair.Key).Order(StringComparer.Ordinal).Concat(Known[field]);

    public static bool IsKnown(string name, IReadOnlyDictionary<string, string> fields) =>
        fields.ContainsKey(name) || Known.Values.Any(names => Array.Exists(names, known => known.Equals(name, StringComparison.OrdinalIgnoreCase)));
}
