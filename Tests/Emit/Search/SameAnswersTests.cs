namespace Corpus.Tests.Emit.Search;

/// <summary>Whatever is looked for in whatever texts: an index says what reading all texts says.</summary>
public class SameAnswersTests
{
    private static readonly string[] Words =
    [
        "the", "The", "THE", "harbour", "Harbour's", "harbour’s", "boats", "boat", "café", "cafe", "CAFÉ", "cafe\u0301", "naïve", "ﬁsh",
        "fish", "U.S.", "u.s", "1,000", "1000", "3.5", "don't", "don’t", "dont", "co-operate", "co", "operate", "東京", "東",
        "京都", "สวัสดี", "Straße", "strasse", "said", "says", "say", "o'brien", "\"", "“", "”", "—", "-", "*",
        "\n\n", "\n", "...", "😀", "\u200b", "soft\u00adhyphen", "softhyphen", "a", "x", "title:", "---",
    ];

    private static readonly string[] Between = [" ", " ", " ", " ", " ", "  ", "\n", ", ", ". ", "; ", "-", "/", "'s ", "’s ", "s ", "\u00a0"];

    private static readonly string[] Signs = ["", "", "", "", "-", "=", "\"", "speaker:", "from:", "x:"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Random_texts(int seed)
    {
        var random = new Random(seed);
        var texts = Enumerable.Range(0, 40).Select(_ => Text(random)).ToArray();
        texts[0] = "---\ntitle: the harbour\nauthor: \"boats\"\n---\n" + texts[0];
        var sample = SearchSample.Of(texts);
        var found = 0;
        for (var i = 0; i < 400; i++)
        {
            var query = Query(random);
            found += sample.Articles(query).Length > 0 ? 1 : 0;
            sample.Quotes(query);
        }

        Assert.InRange(found, 100, 400);
    }

    [Fact]
    public void A_word_that_is_often_in_many_articles()
    {
        int[] counts = [1, 2, 3, 4, 62, 63, 64, 65, 66, 95, 96, 1000];
        var sample = SearchSample.Of([.. counts.SelectMany(count => new[] { "The harbour.", string.Concat(Enumerable.Repeat("boat ", count)) })]);
        Assert.Equal(counts.Length, sample.Names("=boat").Split(' ').Length);
        Assert.Equal(counts.Length - 1, sample.Names("\"boat boat\"").Split(' ').Length);
        Assert.Empty(sample.Articles("boat harbour"));
    }

    [Fact]
    public void Hostile_queries_are_answered()
    {
        const string signs = "\"\"“”«»--==::**()[]{}\\/+~^|&!?.,;'’ \t\n\0\uD800\uDFFF\uFFFEaAeéñ京𝒳1 speaker:from:to:publisher:2009-13-45";
        var random = new Random(4);
        var sample = SearchSample.Of("The boats are sound.", "\"We left,\" Ana Vega said.\n");
        for (var i = 0; i < 10_000; i++)
        {
            var query = new string([.. Enumerable.Range(0, random.Next(40)).Select(_ => signs[random.Next(signs.Length)])]);
            sample.Articles(query);
            sample.Quotes(query);
        }

        foreach (var part in (string[])["\"", "-", "a", "a ", "boats ", "b* ", ":", "speaker:a ", "\"boats are ", "\uD800", "京", "a-", "'"])
        {
            var query = string.Concat(Enumerable.Repeat(part, 1_000_000 / part.Length));
            sample.Articles(query);
            sample.Quotes(query);
        }
    }

    private static string Text(Random random) =>
        "Headline\n\n" + string.Concat(Enumerable.Range(0, random.Next(1, 60)).Select(_ => Words[random.Next(Words.Length)] + Between[random.Next(Between.Length)]))
        + (random.Next(2) == 0 ? "\n\n\"The harbour is open,\" Ana Vega said. \"We don't know the boats.\"\n" : "\n");

    private static string Query(Random random)
    {
        var parts = Enumerable.Range(0, random.Next(1, 4)).Select(_ => random.Next(3) == 0
            ? "\"" + Words[random.Next(Words.Length)] + " " + Words[random.Next(Words.Length)] + "\""
            : Signs[random.Next(Signs.Length)] + Words[random.Next(Words.Length)] + (random.Next(6) == 0 ? "*" : ""));
        return string.Join(' ', parts);
    }
}
