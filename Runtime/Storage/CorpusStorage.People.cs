namespace CorpusNamespace;

internal static partial class CorpusStorage
{
    /// <summary>What the articles say of a person.</summary>
    internal sealed partial class PersonDetails
    {
        public Mention[]? Mentions;
        public Article[]? Articles;

        public required string Name { get; init; }

        public string? GivenName { get; init; }

        public string? FamilyName { get; init; }

        public string? HonorificPrefix { get; init; }

        public Gender Gender { get; init; }

        public required string[] AlternateNames { get; init; }

        public required string[] JobTitles { get; init; }

        public required string[] Affiliations { get; init; }

        public required string[] SameAs { get; init; }
    }

    private static Reader PersonRecord(int row)
    {
        var chunk = 0;
        var end = CountOf(Counted.PersonChunks);
        while (end - chunk > 1)
        {
            var middle = (chunk + end) >>> 1;
            if (PeopleBefore(middle) <= row)
            {
                chunk = middle;
            }
            else
            {
                end = middle;
            }
        }

        // A chunk of people starts with the start of each record.
        global::System.ReadOnlySpan<byte> data = default;
        LoadPeople(chunk, ref data);
        var entry = (row - PeopleBefore(chunk)) * DirectoryWidth;
        Verify(data, entry, 2 * DirectoryWidth);
        var start = Fixed(data, entry, DirectoryWidth);
        Verify(data, start, (row + 1 == PeopleBefore(chunk + 1) ? data.Length : Fixed(data, entry + DirectoryWidth, DirectoryWidth)) - start);
        return new Reader(data, start);
    }

    internal static PersonDetails ReadPerson(int row)
    {
        var reader = PersonRecord(row);
        var name = reader.Bytes(reader.Number());
        return new PersonDetails
        {
            Name = global::System.Text.Encoding.UTF8.GetString(name),
            GivenName = reader.StringIn(name),
            FamilyName = reader.StringIn(name),
            HonorificPrefix = reader.StringIn(name),
            Gender = (Gender)reader.Number(),
            AlternateNames = reader.StringsIn(name),
            JobTitles = reader.StringsIn(name),
            Affiliations = reader.StringsIn(name),
            SameAs = reader.StringsIn(name),
        };
    }

    internal static Article[] ArticlesOfPerson(int row)
    {
        var rows = new Postings(PersonArticles, row);
        var articles = new Article[rows.Count];
        for (var i = 0; i < articles.Length; i++)
        {
            articles[i] = ArticleAt(rows[i]);
        }

        return articles;
    }

    internal static Mention[] MentionsOf(int row)
    {
        var mentions = new global::System.Collections.Generic.List<Mention>();
        var articles = new Postings(PersonArticles, row);
        for (var a = 0; a < articles.Count; a++)
        {
            var people = new Postings(ArticlePeople, articles[a]);
            var record = new ArticleRecord(articles[a]);
            var reader = new Reader(record.Data, record.Mentions);
            var article = ArticleAt(articles[a]);
            for (var left = reader.Number(); left > 0; left--)
            {
                var place = reader.Place();
                var kind = (MentionKind)reader.Number();
                if (people[reader.Number()] == row)
                {
                    mentions.Add(new Mention(article, place, kind));
                }
            }
        }

        return mentions.ToArray();
    }
}
