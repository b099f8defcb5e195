namespace CorpusNamespace;

internal static partial class CorpusStorage
{
    // A chunk of articles starts with its directory: for each article where its record starts, and where its quotes start.
    private const int DirectoryWidth = 4;
    private const int DirectoryEntry = 2 * DirectoryWidth;

    /// <summary>Where an article's data lies.</summary>
    private readonly ref struct ArticleRecord
    {
        private readonly int _entry;

        public ArticleRecord(int row)
        {
            var chunk = ChunkOf(ArticleChunks.FirstArticles, row);
            Data = ArticleChunks.At(chunk);
            _entry = (row - ArticleChunks.FirstArticles[chunk]) * DirectoryEntry;
            Verify(Data, _entry, 2 * DirectoryEntry);
            var start = Fixed(Data, _entry, DirectoryWidth);
            var isLast = row + 1 == ArticleChunks.FirstArticles[chunk + 1];
            Verify(Data, start, (isLast ? Data.Length : Fixed(Data, _entry + DirectoryEntry, DirectoryWidth)) - start);
            var reader = new Reader(Data, start);
            Place = new TextPlace(ref reader, row, chunk);
            TextLength = reader.Number();
            var header = reader.Number();
            var paragraphs = reader.Number();
            var refused = reader.Number();
            Header = reader.Position;
            Paragraphs = Header + header;
            Refused = Paragraphs + paragraphs;
            Mentions = Refused + refused;
        }

        public global::System.ReadOnlySpan<byte> Data { get; }

        public TextPlace Place { get; }

        public int TextLength { get; }

        public int Header { get; }

        public int Paragraphs { get; }

        public int Refused { get; }

        public int Mentions { get; }

        public int Quotes => Fixed(Data, _entry + DirectoryWidth, DirectoryWidth);

        public global::System.ReadOnlySpan<byte> Text => TextLength == 0 ? default : Place.Read(TextLength);
    }

    /// <summary>What an article says of itself.</summary>
    internal sealed partial class ArticleHeader
    {
        public required string Name { get; init; }

        public required string Path { get; init; }

        public string? Headline { get; init; }

        public string? Dateline { get; init; }

        public string? Publisher { get; init; }

        public string? Url { get; init; }

        public string? Language { get; init; }

        public string? CopyrightNotice { get; init; }

        public global::System.DateOnly? DatePublished { get; init; }

        public required string[] Highlights { get; init; }

        public required string[] Keywords { get; init; }

        public required Person[] Authors { get; init; }

        public int WordCount { get; init; }
    }

    internal static ArticleHeader ReadHeader(int row)
    {
        var record = new ArticleRecord(row);
        var text = record.Text;
        var reader = new Reader(record.Data, record.Header);
        var name = reader.String();
        var header = new ArticleHeader
        {
            Name = name,
            Path = string.Concat(global::System.MemoryExtensions.AsSpan(name, 0, reader.Number()), reader.String()),
            Headline = reader.StringIn(text),
            Dateline = reader.StringIn(text),
            Publisher = reader.StringIn(text),
            Url = reader.StringIn(text),
            Language = reader.StringIn(text),
            CopyrightNotice = reader.StringIn(text),
            DatePublished = reader.Number() is var day and > 0 ? global::System.DateOnly.FromDayNumber(day - 1) : null,
            Highlights = reader.StringsIn(text),
            Keywords = reader.StringsIn(text),
            WordCount = reader.Number(),
            Authors = ReadAuthors(ref reader, row),
        };
        ReadFields(ref reader, text, header);
        return header;
    }

    // Declared fields give this its body; without any, nothing is written after the authors.
    static partial void ReadFields(ref Reader reader, global::System.ReadOnlySpan<byte> text, ArticleHeader header);

    private static Person[] ReadAuthors(ref Reader reader, int row)
    {
        var authors = new Person[reader.Number()];
        var people = new Postings(ArticlePeople, row);
        for (var i = 0; i < authors.Length; i++)
        {
            authors[i] = PersonAt(people[reader.Number()]);
        }

        return authors;
    }

    internal static global::System.ReadOnlySpan<byte> TextOf(int row) => new ArticleRecord(row).Text;

    internal static string ReadText(int row) => global::System.Text.Encoding.UTF8.GetString(TextOf(row));

    internal static Paragraph[] ReadParagraphs(Article article, int row)
    {
        var record = new ArticleRecord(row);
        var reader = new Reader(record.Data, record.Paragraphs);
        var paragraphs = new Paragraph[reader.Number()];
        for (var i = 0; i < paragraphs.Length; i++)
        {
            paragraphs[i] = new Paragraph(article, reader.Place(), (ParagraphKind)reader.Number());
        }

        return paragraphs;
    }

    internal static RefusedPassage[] ReadRefused(Article article, int row)
    {
        var record = new ArticleRecord(row);
        var reader = new Reader(record.Data, record.Refused);
        var refused = new RefusedPassage[reader.Number()];
        for (var i = 0; i < refused.Length; i++)
        {
            refused[i] = new RefusedPassage(article, reader.Place(), (RefusalReason)reader.Number());
        }

        return refused;
    }

    internal static Person[] PeopleOfArticle(int row)
    {
        var rows = new Postings(ArticlePeople, row);
        var people = new global::System.Collections.Generic.List<Person>(rows.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            // Two people of an article may turn out to be one when the corpus is joined.
            var person = PersonAt(rows[i]);
            if (!people.Contains(person))
            {
                people.Add(person);
            }
        }

        return people.ToArray();
    }

    internal static Article[] NearDuplicatesOf(int row)
    {
        var group = ValueOf(NearDuplicateOf, row);
        if (group < 0)
        {
            return global::System.Array.Empty<Article>();
        }

        var rows = new Postings(NearDuplicates, group);
        var articles = new global::System.Collections.Generic.List<Article>(rows.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i] != row)
            {
                articles.Add(ArticleAt(rows[i]));
            }
        }

        return articles.ToArray();
    }
}
