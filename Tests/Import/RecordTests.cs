using System.Text;
using Corpus.Import;

namespace Corpus.Tests.Import;

/// <summary>Records of scrapers.</summary>
public class RecordTests
{
    private const string Text = "The council met for the third time this week.\\nNobody could say how the road was to be paid for.";

    [Fact]
    public void Trafilatura() => Check(
        $$"""{"title": "Roads", "author": "Jane Roe; Ben Ode", "hostname": "post.example", "date": "2024-03-06", "fingerprint": "f", "id": null, "raw_text": "no", "text": "{{Text}}", "language": "en", "source": "https://post.example/1", "source-hostname": "The Town Post", "excerpt": "e", "categories": "", "tags": "roads;budget"}""");

    [Fact]
    public void Newspaper4k() => Check(
        $$"""{"url": "https://post.example/1", "title": "Roads", "authors": ["Jane Roe", "Ben Ode"], "publish_date": "2024-03-06 10:00:00", "text": "{{Text}}", "source_url": "https://post.example", "publisher": "The Town Post", "keywords": ["roads", "budget"], "meta_lang": "en"}""");

    [Fact]
    public void Fundus() => Check(
        """{"title": "Roads", "authors": ["Jane Roe", "Ben Ode"], "publishing_date": "2024-03-06 10:00:00+00:00", "publisher": "The Town Post", "url": "https://post.example/1", "lang": "en", "topics": ["roads", "budget"], "body": {"summary": ["The council met for the third time this week."], "sections": [{"headline": [], "paragraphs": ["Nobody could say how the road was to be paid for."]}]}}""");

    [Fact]
    public void News_please() => Check(
        $$"""{"authors": ["Jane Roe", "Ben Ode"], "date_publish": "2024-03-06 10:00:00", "maintext": "{{Text}}", "title": "Roads", "url": "https://post.example/1", "source_domain": "The Town Post", "language": "en", "tags": ["roads", "budget"], "title_page": null}""");

    [Fact]
    public void One_on_each_line_and_a_line_that_is_none_is_reported()
    {
        var items = Samples.Read($$"""
            {"title": "One", "text": "{{Text}}"}

            {"title": "Two", "text": "{{Text}}
            {"title": "Three", "text": "{{Text}}", "date": 1709722800}
            """, "dump.jsonl");
        Assert.Equal(["dump.jsonl#1", "dump.jsonl#4"], items.Where(item => item.Article is not null).Select(item => item.Article!.Source));
        Assert.Equal(new DateOnly(2024, 3, 6), items[^1].Article!.Date);
        Assert.Equal("dump.jsonl#3", Assert.Single(items.SelectMany(item => item.Findings)).Source);
    }

    [Theory]
    [InlineData("""[{"title": "One", "text": "T"}, {"title": "Two", "text": "T"},]""")]
    [InlineData("\uFEFF[\n  {\"title\": \"One\", \"text\": \"T\"},\n  {\"title\": \"Two\", \"text\": \"T\"}\n]\n")]
    [InlineData("{\n  \"status\": \"ok\",\n  \"articles\": [ {\"title\": \"One\", \"text\": \"T\"}, {\"title\": \"Two\", \"text\": \"T\"} ]\n}\n")]
    public void Lists_are_read(string json) => Assert.Equal(["One", "Two"], Samples.All(json).Select(article => article.Title));

    [Fact]
    public void Names_of_ones_own_are_mapped_also_within_others()
    {
        var options = new ImportOptions { Fields = new Dictionary<string, string> { ["meta.kop"] = "title", ["tekst"] = "text", ["dag"] = "date" } };
        var article = Samples.One("""{"meta": {"kop": "Roads"}, "tekst": "The council met.", "dag": "March 6, 2024", "title": "not this"}""", options);
        Assert.Equal(("Roads", new DateOnly(2024, 3, 6), "The council met.\n"), (article.Title, article.Date, article.Body));
    }

    [Fact]
    public void A_record_without_text_is_reported() => Assert.Equal([(int)ImportFindingId.NoArticle], Samples.Findings(Samples.Read("""{"title": "Roads", "tekst": "The council met."}""")));

    [Theory]
    [InlineData("title,text,authors,date\n\"Roads, again\",\"The council met.\n\n\"\"No,\"\" it said.\",\"['Jane Roe', 'Ben Ode']\",2024-03-06\n")]
    [InlineData("title;text;authors;date\r\nRoads, again;\"The council met.\r\n\r\n\"\"No,\"\" it said.\";Jane Roe and Ben Ode;6 March 2024\r\n")]
    [InlineData("\uFEFFTitle\tText\tAuthors\tDate\nRoads, again\t\"The council met.\n\n\"\"No,\"\" it said.\"\tJane Roe, Ben Ode\t20240306\n")]
    public void Tables_are_read(string table)
    {
        var article = Samples.One(table);
        Assert.Equal(("Roads, again", new DateOnly(2024, 3, 6), "The council met.\n\n\"No,\" it said.\n"), (article.Title, article.Date, article.Body));
        Assert.Equal(["Jane Roe", "Ben Ode"], article.Authors);
    }

    [Fact]
    public void Tables_of_old_spreadsheets_and_with_short_rows_are_read()
    {
        byte[] table = [.. "title,text,url\nCaf"u8, 0xE9, .. ",The council met.\nRoads,The council met again.,https://post.example/1\n"u8];
        var items = Samples.Read(table);
        Assert.Equal(["Café", "Roads"], items.Select(item => item.Article).OfType<ImportedArticle>().Select(article => article.Title));
        Assert.Equal([(int)ImportFindingId.WrongEncoding], Samples.Findings(items));
    }

    [Theory]
    [InlineData("""{"title": "Café", "text": "The council met."}""" + "\n" + """{"title": "Zoë", "text": "The council met again."}""")]
    [InlineData("""[{"title": "Café", "text": "The council met."}, {"title": "Zoë", "text": "The council met again."}]""")]
    [InlineData("""{"articles": [{"title": "Café", "text": "The council met."}, {"title": "Zoë", "text": "The council met again."}]}""")]
    [InlineData("title|text\nCafé|The council met.\nZoë|The council met again.\n")]
    public void Records_in_another_encoding_have_the_right_letters(string records)
    {
        var western = Samples.Read(Encoding.Latin1.GetBytes(records));
        var wide = Samples.Read([.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(records)]);
        foreach (var items in (List<ImportItem>[])[western, wide])
        {
            Assert.Equal(["Café", "Zoë"], items.Select(item => item.Article).OfType<ImportedArticle>().Select(article => article.Title));
        }

        Assert.Equal([(int)ImportFindingId.WrongEncoding], Samples.Findings(western));
        Assert.Empty(Samples.Findings(wide));
    }

    [Fact]
    public void What_comes_before_a_cut_of_a_list_is_read_and_the_cut_is_reported()
    {
        var items = Samples.Read("""[{"title": "One", "text": "The council met."}, {"title": "Two", "text": "The cou""");
        Assert.Equal("One", Assert.Single(items, item => item.Article is not null).Article!.Title);
        Assert.Equal([(int)ImportFindingId.Malformed], Samples.Findings(items));
    }

    [Fact]
    public void A_day_that_could_be_two_is_none() => Assert.Null(Samples.One("""{"title": "Roads", "text": "The council met.", "date": "03/06/2024"}""").Date);

    private static void Check(string json)
    {
        var article = Samples.One(json);
        Assert.Equal(
            ("Roads", new DateOnly(2024, 3, 6), "The Town Post", "https://post.example/1", "en", "The council met for the third time this week.\n\nNobody could say how the road was to be paid for.\n"),
            (article.Title, article.Date, article.Publisher, article.Url, article.Language, article.Body));
        Assert.Equal(["Jane Roe", "Ben Ode"], article.Authors);
        Assert.Equal(["roads", "budget"], article.Keywords);
    }
}
