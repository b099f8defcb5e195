namespace CorpusNamespace;

/// <summary>An article of the corpus. Each article is one object, so <c>==</c> compares articles.</summary>
[global::System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
[global::System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1036", Justification = "The order is that of places.")]
[global::System.Text.Json.Serialization.JsonConverter(typeof(CorpusJson.ArticleConverter))]
internal sealed partial class Article : global::System.IComparable<Article>
{
    private readonly int _row;
    private CorpusStorage.ArticleHeader? _header;
    private string? _text;
    private Paragraph[]? _paragraphs;
    private Quote[]? _quotes;
    private Quote[]? _attributions;
    private RefusedPassage[]? _refused;
    private Person[]? _people;
    private Article[]? _nearDuplicates;

    internal Article(int row) => _row = row;

    /// <summary>The path below the corpus folder without its extension, with <c>/</c> between its parts. Never null.</summary>
    public string Name => Header.Name;

    /// <summary>The same path with its extension; never absolute, never null.</summary>
    public string Path => Header.Path;

    /// <summary>The headline, or null when the article has none.</summary>
    public string? Headline => Header.Headline;

    /// <summary>The summary points above the text. Never null.</summary>
    public global::System.Collections.Generic.IReadOnlyList<string> Highlights => Header.Highlights;

    /// <summary>The place that the article is reported from, as written before the text: <c>GENEVA, Switzerland</c>; or null.</summary>
    public string? Dateline => Header.Dateline;

    /// <summary>Who published the article, or null when nothing says so.</summary>
    public string? Publisher => Header.Publisher;

    /// <summary>The address of the article, or null when nothing says so.</summary>
    public string? Url => Header.Url;

    /// <summary>The day of publication; null unless the article, its front matter or the project states it.</summary>
    public global::System.DateOnly? DatePublished => Header.DatePublished;

    /// <summary>The language as a BCP 47 tag, such as <c>en</c>; or null when nothing says so.</summary>
    public string? Language => Header.Language;

    /// <summary>The copyright line, or null when there is none.</summary>
    public string? CopyrightNotice => Header.CopyrightNotice;

    /// <summary>The keywords that the front matter or the project gives. Never null.</summary>
    public global::System.Collections.Generic.IReadOnlyList<string> Keywords => Header.Keywords;

    /// <summary>Who wrote the article, in the order of the byline. Never null.</summary>
    public global::System.Collections.Generic.IReadOnlyList<Person> Authors => Header.Authors;

    /// <summary>The number of words in the text.</summary>
    public int WordCount => Header.WordCount;

    /// <summary>The text of the file, unchanged: every position in the corpus counts its UTF-16 code units. Decoded once, when first read.</summary>
    public string Text => _text ?? CorpusStorage.Once(ref _text, CorpusStorage.ReadText(_row));

    /// <summary>The text of the file in UTF-8, without a copy.</summary>
    public global::System.ReadOnlySpan<byte> Utf8Text => CorpusStorage.TextOf(_row);

    /// <summary>The paragraphs and the other pieces of the article, in order. Never null.</summary>
    public global::System.Collections.Generic.IReadOnlyList<Paragraph> Paragraphs => ParagraphArray;

    /// <summary>The quotes of the article as a reader means the word, in order. Never null.</summary>
    public global::System.Collections.Generic.IReadOnlyList<Quote> Quotes =>
        _quotes ?? CorpusStorage.Once(ref _quotes, CorpusStorage.QuotesAmong(Attributions));

    /// <summary>Every attribution of the article, including its quotes, in order. Never null.</summary>
    public global::System.Collections.Generic.IReadOnlyList<Quote> Attributions =>
        _attributions ?? CorpusStorage.Once(ref _attributions, CorpusStorage.AttributionsOfArticle(_row));

    /// <summary>Passages in quotation marks that are not quotes, each with the reason, in order. Never null.</summary>
    public global::System.Collections.Generic.IReadOnlyList<RefusedPassage> RefusedPassages =>
        _refused ?? CorpusStorage.Once(ref _refused, CorpusStorage.ReadRefused(this, _row));

    /// <summary>The people named in the article, each once. Never null.</summary>
    public global::System.Collections.Generic.IReadOnlyList<Person> People => _people ?? CorpusStorage.Once(ref _people, CorpusStorage.PeopleOfArticle(_row));

    /// <summary>Other articles with nearly the same text, sorted by name (ordinal). Never null.</summary>
    public global::System.Collections.Generic.IReadOnlyList<Article> NearDuplicates =>
        _nearDuplicates ?? CorpusStorage.Once(ref _nearDuplicates, CorpusStorage.NearDuplicatesOf(_row));

    internal Paragraph[] ParagraphArray => _paragraphs ?? CorpusStorage.Once(ref _paragraphs, CorpusStorage.ReadParagraphs(this, _row));

    private CorpusStorage.ArticleHeader Header => _header ?? CorpusStorage.Once(ref _header, CorpusStorage.ReadHeader(_row));

    /// <summary>Compares by place in <see cref="Articles.All"/>.</summary>
    /// <param name="other">The article to compare with; null comes before all.</param>
    /// <returns>Less than zero, zero only for the same article, or more than zero.</returns>
    public int CompareTo(Article? other) => other is null ? 1 : _row.CompareTo(other._row);

    /// <summary>The headline, or the name when there is none.</summary>
    /// <returns>The headline or the name.</returns>
    public override string ToString() => Headline ?? Name;

    internal string Decode(CorpusStorage.Place place) => CorpusStorage.Decode(Utf8Text, place);
}
