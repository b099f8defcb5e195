namespace CorpusNamespace;

/// <summary>
/// What somebody said, wrote or thought according to an article: the content, the words that name its source, and the cue
/// that ties them together. Each quote is one object, so <c>==</c> compares quotes.
/// </summary>
[global::System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
[global::System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1036", Justification = "The order is that of places.")]
[global::System.Text.Json.Serialization.JsonConverter(typeof(CorpusJson.QuoteConverter))]
internal sealed partial class Quote : global::System.IComparable<Quote>
{
    private readonly Person? _speaker;
    private readonly int _article;
    private readonly int _indexAndHead;

    // The head is the kind, and a bit for what a reader would call a quote.
    internal Quote(int article, int index, int head, Person? speaker)
    {
        _article = article;
        _indexAndHead = (index << CorpusStorage.QuoteHeadBits) | head;
        _speaker = speaker;
    }

    /// <summary>
    /// The article's name and where the content starts, in UTF-16 code units: <c>2009/summit@1234</c>. Stays the same while the article
    /// does; of several that start at one place, all but the first have their number added: <c>2009/summit@1234.2</c>. Never null; made each
    /// time it is read.
    /// </summary>
    public string Id => CorpusStorage.IdOf(Article, _article, Index);

    /// <summary>A reader would call it a quote: <see cref="Quotes.All"/> has it.</summary>
    public bool IsQuote => (_indexAndHead & CorpusStorage.IsQuoteBit) != 0;

    /// <summary>The stance that the source takes, by the cue.</summary>
    public AttributionType AttributionType => Record.AttributionType;

    /// <summary>How much of the content is in quotation marks.</summary>
    public QuoteKind Kind => (QuoteKind)(_indexAndHead & 3);

    /// <summary>The person who said it; null for organisations, groups, unnamed and unknown sources.</summary>
    public Person? Speaker => _speaker;

    /// <summary>
    /// What was said: the parts of a split quote joined by a space, without the outer quotation marks of a direct quote.
    /// Never null; decoded each time it is read.
    /// </summary>
    public string Text => global::System.Text.Encoding.UTF8.GetString(Utf8Text);

    /// <summary>The same as <see cref="Text"/> in UTF-8; not copied where it is one piece of the article.</summary>
    public global::System.ReadOnlySpan<byte> Utf8Text => Record.ReadText();

    /// <summary>
    /// Where the content is in <see cref="Article.Text"/>, including quotation marks; one span, or several for a split quote. Never
    /// null; made each time it is read.
    /// </summary>
    public global::System.Collections.Generic.IReadOnlyList<TextSpan> Spans => Record.ReadSpans();

    /// <summary>The passages in quotation marks, without the marks. Never null, empty for an indirect quote; made each time they are read.</summary>
    public global::System.Collections.Generic.IReadOnlyList<string> Verbatim => Record.ReadVerbatim();

    /// <summary>
    /// The number of words in <see cref="Text"/>: the stretches between spaces that hold a letter or a digit. Counted each time it is read.
    /// </summary>
    public int WordCount => CorpusStorage.CountWords(Utf8Text);

    /// <summary>The words that name the source: <c>he</c>, <c>one official</c>, <c>Mrs. Moreno</c>; null when the article gives none.</summary>
    public Mention? Source => Record is { HasSource: true } record ? new Mention(Article, record.Source, record.SourceMention) : null;

    /// <summary>The words that say it is a quote: <c>said</c>, <c>according to</c>; null when the article gives none.</summary>
    public Mention? Cue => Record is { HasCue: true } record ? new Mention(Article, record.Cue, MentionKind.Nominal) : null;

    /// <summary>What the source is.</summary>
    public SourceKind SourceKind => CorpusStorage.SourceKindOf(_article, Index);

    /// <summary>
    /// The source resolved to words: <c>Anna Moreno</c>, <c>The Moreno administration</c>, <c>one official</c>; null when there is none.
    /// Decoded each time it is read.
    /// </summary>
    public string? SourceName => Record.ReadSourceName(_speaker);

    /// <summary>The rule that attributed the quote.</summary>
    public AttributionRule Rule => Record.Rule;

    /// <summary>How reliable the attribution is, as measured for its rule.</summary>
    public Confidence Confidence => Record.Confidence;

    /// <summary>The article that contains the quote.</summary>
    public Article Article => CorpusStorage.ArticleAt(_article);

    /// <summary>The paragraph in which the quote starts.</summary>
    public Paragraph Paragraph => Article.ParagraphArray[Record.Paragraph];

    /// <summary>The line of the file on which the quote starts, 1-based.</summary>
    public int Line => Record.Line;

    /// <summary>The sentence or sentences around the quote and its attribution, to show it in context. Never null; decoded each time it is read.</summary>
    public string Sentence => Record.ReadSentence();

    /// <summary>Where <see cref="Sentence"/> is in <see cref="Article.Text"/>.</summary>
    public TextSpan SentenceSpan => Record.Sentence.Span;

    /// <summary>Quotes with the same words in other articles. Never null; listed each time they are read.</summary>
    public global::System.Collections.Generic.IReadOnlyList<Quote> Variants => CorpusStorage.VariantsOf(_article, Index);

    private int Index => _indexAndHead >> CorpusStorage.QuoteHeadBits;

    internal CorpusStorage.QuoteRecord Record => new CorpusStorage.QuoteRecord(_article, Index);

    /// <summary>Writes the <see cref="Id"/> to where there is room for the article's name and the rest, and gives its length.</summary>
    internal int FormatId(global::System.Span<char> id, string articleName, int start) => CorpusStorage.FormatId(id, articleName, start, _article, Index);

    /// <summary>Compares by article, and within an article by place.</summary>
    /// <param name="other">The quote to compare with; null comes before all.</param>
    /// <returns>Less than zero, zero only for the same quote, or more than zero.</returns>
    public int CompareTo(Quote? other) =>
        other is null ? 1 : _article != other._article ? _article.CompareTo(other._article) : _indexAndHead.CompareTo(other._indexAndHead);

    /// <summary>The source and what it said, as readable text.</summary>
    /// <returns>Source and text.</returns>
    public override string ToString() => SourceName is { } source ? source + ": " + Text : Text;
}
