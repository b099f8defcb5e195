using System.Globalization;
using System.Text.Json;
using AngleSharp.Html.Dom;
using Corpus.Import.Json;
using Corpus.Import.Text;

namespace Corpus.Import.Html;

/// <summary>What a page says about its article: structured data first, then the tags for other sites, then the page itself.</summary>
internal sealed class PageMetadata
{
    private readonly IHtmlDocument _document;
    private readonly JsonLd _data;
    private readonly PageTree _tree;
    private readonly Dictionary<string, List<string>> _tags = new(StringComparer.OrdinalIgnoreCase);
    private readonly JsonElement _article;

    private PageMetadata(IHtmlDocument document, JsonLd data, PageTree tree)
    {
        _document = document;
        _data = data;
        _tree = tree;
        foreach (var meta in document.Head?.GetElementsByTagName("meta") ?? document.GetElementsByTagName("meta"))
        {
            var key = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop");
            var value = meta.GetAttribute("content")?.Trim();
            if (!string.IsNullOrEmpty(key) && !string.IsNullOrEmpty(value))
            {
                (_tags.TryGetValue(key, out var values) ? values : _tags[key] = []).Add(value);
            }
        }

        _article = PageTitle.MainArticle(data, tree);
    }

    public string? Title { get; private set; }

    public IReadOnlyList<string> Authors { get; private set; } = [];

    public DateOnly? Date { get; private set; }

    public string? Url { get; private set; }

    public string? Publisher { get; private set; }

    public IReadOnlyList<string> Keywords { get; private set; } = [];

    public string? Language { get; private set; }

    /// <summary>What the page says of the article in a sentence.</summary>
    public IReadOnlyList<string> Descriptions { get; private set; } = [];

    /// <summary>The page says that it is one article.</summary>
    public bool IsArticle => _article.ValueKind == JsonValueKind.Object || string.Equals(Tag("og:type"), "article", StringComparison.OrdinalIgnoreCase);

    /// <summary>Not all may read it.</summary>
    public bool IsPaid => JsonLd.Flag(_article, "isAccessibleForFree") == false;

    /// <summary>How many words the page says it has.</summary>
    public int? WordCount =>
        int.TryParse(JsonLd.Text(_article, "wordCount"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0 ? count : null;

    /// <summary>The text as structured data holds it.</summary>
    public string? FullText => JsonLd.Text(_article, "articleBody");

    /// <summary>What the page says in two ways.</summary>
    public IReadOnlyList<string> Disagreements { get; private set; } = [];

    public static PageMetadata Of(IHtmlDocument document, JsonLd data, PageTree tree)
    {
        var metadata = new PageMetadata(document, data, tree);
        metadata.Authors = metadata.ReadAuthors();
        metadata.Date = metadata.ReadDate();
        metadata.Disagreements = metadata.DatesApart();
        metadata.Url = metadata.ReadUrl();
        metadata.Publisher = metadata.Tag("og:site_name") ?? data.Names(metadata._article, "publisher").FirstOrDefault() ?? metadata.Tag("application-name");
        metadata.Title = metadata.ReadTitle();
        metadata.Keywords = metadata.ReadKeywords();
        metadata.Language = LanguageTag.Of(document.DocumentElement.GetAttribute("lang") ?? JsonLd.Text(metadata._article, "inLanguage")
            ?? metadata.Tag("og:locale"));
        string?[] descriptions = [JsonLd.Text(metadata._article, "description"), metadata.Tag("og:description"), metadata.Tag("description"),
            metadata.Tag("twitter:description")];
        metadata.Descriptions = [.. descriptions.OfType<string>().Where(description => description.Length > 20).Distinct(StringComparer.Ordinal)];
        return metadata;
    }

    private string? ReadTitle()
    {
        List<string> sites = [.. Tags("og:site_name"), .. Tags("application-name"), .. _data.Names(_article, "publisher")];
        return new PageTitle(_tree, _article, Tag("og:title") ?? Tag("twitter:title"), _document.Title, title => SiteName.Without(title, sites, Url)).Read();
    }

    private IReadOnlyList<string> ReadAuthors()
    {
        var structured = _data.Names(_article, "author").Concat(_data.Names(_article, "creator"));
        IEnumerable<string>[] sources = [structured, Tags("author"), Tags("article:author"), Tags("parsely-author"), Tags("sailthru.author"), Tags("byl"),
            Tags("dc.creator"), MarkedAuthors(), Bylines()];
        foreach (var source in sources)
        {
            var names = source.SelectMany(AuthorNames.Of).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
            if (names.Count > 0)
            {
                return names;
            }
        }

        return [];
    }

    /// <summary>A day apart is the time zone; more is another date.</summary>
    private IReadOnlyList<string> DatesApart() =>
        Date is { } date && DateReading.Of(Tag("article:published_time")) is { } other && Math.Abs(date.DayNumber - other.DayNumber) > 1
            ? [FormattableString.Invariant(
                $"The page says {date:yyyy-MM-dd} and {other:yyyy-MM-dd} for the day of its publication; the first, of its structured data, was taken")]
            : [];

    private IEnumerable<string> MarkedAuthors() =>
        _document.QuerySelectorAll("[rel~=author],[itemprop~=author]").Select(element => element.QuerySelector("[itemprop=name]") ?? element)
            .Select(element => element.TextContent).Where(name => name.Length < 100);

    /// <summary>"By Ana Vega" near the headline.</summary>
    private IEnumerable<string> Bylines() =>
        _tree.Texts.Where(block => block.Words is > 1 and < 12 && block.Text.StartsWith("By ", StringComparison.OrdinalIgnoreCase)).Take(1)
            .Select(block => block.Text);

    private DateOnly? ReadDate()
    {
        string?[] dates =
        [
            JsonLd.Text(_article, "datePublished"), Tag("article:published_time"), Tag("datePublished"), Tag("date"), Tag("pubdate"), Tag("publishdate"),
                Tag("parsely-pub-date"),
            Tag("sailthru.date"), Tag("dc.date"), Tag("dcterms.created"), Tag("dc.date.issued"), Tag("article.published"), Tag("publication_date"),
                Tag("og:published_time"), JsonLd.Text(_article, "dateCreated"), .. _data.Pages.Select(page => JsonLd.Text(page, "datePublished")),
        ];
        return dates.Select(DateReading.Of).FirstOrDefault(date => date is not null)
            ?? _document.QuerySelectorAll("time[datetime]").Take(1).Select(time => DateReading.Of(time.GetAttribute("datetime"))).FirstOrDefault();
    }

    private string? ReadUrl()
    {
        string?[] addresses =
        [
            _document.QuerySelector("link[rel=canonical]")?.GetAttribute("href"), Tag("og:url"), JsonLd.Text(_article, "url"),
            _article.ValueKind == JsonValueKind.Object && _article.TryGetProperty("mainEntityOfPage", out var page) ? JsonLd.Id(page) : null,
        ];
        return addresses.FirstOrDefault(WebAddress.IsOne)?.Trim();
    }

    private IReadOnlyList<string> ReadKeywords()
    {
        IEnumerable<string>[] sources =
        [
            JsonLd.Items(_article, "keywords").Select(JsonLd.Text)
                .OfType<string>(), Tags("article:tag"), Tags("news_keywords"), Tags("keywords"), Tags("parsely-tags"),
        ];
        return sources.Select(KeywordList.Of).FirstOrDefault(keywords => keywords.Count > 0) ?? [];
    }

    private IEnumerable<string> Tags(string name) => _tags.TryGetValue(name, out var values) ? values : [];

    private string? Tag(string name) => _tags.TryGetValue(name, out var values) ? values[0] : null;
}
