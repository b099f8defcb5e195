using Corpus.Import;

namespace Corpus.Tests.Import;

/// <summary>Messages.</summary>
public class MailTests
{
    private const string Newsletter = $"""
        From: =?utf-8?Q?The_Town_Post_=E2=80=94_Morning?= <news@post.example>
        To: me@home.example
        Subject: Fwd: Roads
        Date: Wed, 06 Mar 2024 23:30:00 -0500
        List-Unsubscribe: <https://post.example/u>
        MIME-Version: 1.0
        Content-Type: multipart/alternative; boundary="b"

        --b
        Content-Type: text/plain; charset=utf-8

        plain text
        --b
        Content-Type: text/html; charset=utf-8
        Content-Transfer-Encoding: 8bit

        <table><tr><td>{Samples.Paragraph}</td></tr><tr><td><p>{Samples.Second}</p></td></tr></table><p>Unsubscribe at any time</p>
        --b--

        """;

    private const string Plain = "From: Jane Roe <jane@post.example>\nSubject: Roads\nDate: Wed, 6 Mar 2024 10:00:00 +0000\nContent-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\n"
        + "The council met for the third time this week, and nobody could say =\nhow the caf=E9 was to be paid for.\n\n\"No,\" said Ana Vega.\n";

    [Fact]
    public void A_newsletter_has_a_publisher_and_the_text_of_its_tables()
    {
        var article = Samples.One(Newsletter);
        Assert.Equal(("Roads", new DateOnly(2024, 3, 6), "The Town Post — Morning"), (article.Title, article.Date, article.Publisher));
        Assert.Empty(article.Authors);
        Assert.Equal($"{Samples.Paragraph}\n\n{Samples.Second}\n", article.Body);
    }

    [Fact]
    public void A_message_that_somebody_wrote_has_an_author()
    {
        var article = Samples.One(Plain);
        Assert.Equal(["Jane Roe"], article.Authors);
        Assert.Equal("The council met for the third time this week, and nobody could say how the café was to be paid for.\n\n\"No,\" said Ana Vega.\n", article.Body);
    }

    [Fact]
    public void A_mailbox_has_many()
    {
        var items = Samples.Read($"From jane@post.example Wed Mar  6 10:00:00 2024\n{Plain}\nFrom news@post.example Wed Mar  6 10:00:00 2024\n{Newsletter}\nFrom x@post.example Wed Mar  6 10:00:00 2024\nFrom: x@post.example\nSubject: Empty\n\n\n", "box.mbox");
        Assert.Equal(["box.mbox#1", "box.mbox#2"], items.Select(item => item.Article).OfType<ImportedArticle>().Select(article => article.Source));
        Assert.Equal([(int)ImportFindingId.NoArticle], Samples.Findings(items));
    }

    [Fact]
    public void A_message_without_date_or_subject_has_none()
    {
        var article = Samples.One("From: jane@post.example\nTo: me@home.example\n\nThe council met for the third time this week.\n");
        Assert.Equal((null, null), (article.Title, article.Date));
        Assert.Empty(article.Authors);
    }

    [Fact]
    public void In_a_mailbox_a_line_that_begins_with_from_begins_no_message()
    {
        var items = Samples.Read($"From jane@post.example Wed Mar  6 10:00:00 2024\n{Plain}\n>From the hall came a cry.\n", "box.mbox");
        Assert.Contains("From the hall came a cry.", Assert.Single(items).Article!.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Content-Type: text/html; charset=windows-1252\r\nContent-Transfer-Encoding: quoted-printable", "<h1>Caf=E9 closes</h1>")]
    [InlineData("Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit", "<h1>Café closes</h1>")]
    [InlineData("Content-Type: text/html", "<meta charset=\"utf-8\"><h1>Café closes</h1>")]
    public void A_saved_page_is_read_in_its_encoding_though_its_end_is_missing(string headers, string headline)
    {
        var page = $"From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\n{headers}\r\n\r\n<html><body>{headline}<p>{Samples.Paragraph}</p></body></html>\r\n";
        var article = Samples.One(page);
        Assert.Equal("Café closes", article.Title);
        Assert.Contains(Samples.Paragraph, article.Body, StringComparison.Ordinal);
    }
}
