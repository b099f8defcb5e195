using Corpus.Import;

namespace Corpus.Tests.Import;

/// <summary>Exports of press archives, in the forms that they document.</summary>
public class ExportTests
{
    private const string Nexis = """


                                           1 of 2 DOCUMENTS


                                        The Town Post

                                  March 6, 2009 Friday
                                   Late Edition - Final

            Council Fails to Agree On the Road

            BYLINE: By JANE ROE and BEN ODE

            SECTION: Section A; Column 0; Town Desk; Pg. 1

            LENGTH: 24 words

            DATELINE: RIVERTON

            The council met for the third time this week, and after four hours
            nobody could say how the road was to be paid for.

            "No," said Ana Vega.

            URL: http://post.example/1

            LOAD-DATE: March 6, 2009

            LANGUAGE: ENGLISH

                               Copyright 2009 The Town Post Company
                                      All Rights Reserved

                                           2 of 2 DOCUMENTS

                                        The County Mail

                                     March 7, 2009

            A bridge is closed

            LENGTH: 900 words

            The bridge is closed.

            LOAD-DATE: March 7, 2009
        """;

    private const string NexisUni = """
        Council fails to agree
        The Town Post (Riverton)
        March 6, 2009 Friday

        Copyright 2009 The Town Post All Rights Reserved

        Section: NEWS; Pg. 1
        Length: 22 words
        Byline: Jane Roe
        Body

        The council met for the third time this week, and nobody could say how the road was to be paid for.
        "No," said Ana Vega.

        Load-Date: March 6, 2009

        End of Document

        A bridge is closed
        The County Mail
        7 March 2009

        Length: 4 words
        Body

        The bridge is closed.

        End of Document
        """;

    private const string ProQuest = """
        ____________________________________________________________

        Document 1 of 2

        Council fails to agree

        Author: Roe, Jane

        Publication info: The Town Post; Riverton [Riverton]. 06 Mar 2009: A1.

        Abstract: None.

        Full text: The council met for the third time this week.
        "No," said Ana Vega.

        Title: Council fails to agree

        Publication title: The Town Post; Riverton

        Publication date: Mar 6, 2009

        Section: News

        Language of publication: English

        ____________________________________________________________

        Document 2 of 2

        A bridge is closed

        Publication info: The County Mail. 07 Mar 2009.

        Full text: The bridge is closed.

        Publication title: The County Mail

        Publication date: Mar 7, 2009
        """;

    private const string Factiva = """
        News
        Council fails to agree
        By Jane Roe
        22 words
        6 March 2009
        The Town Post
        TOWNP
        A1
        English
        (c) 2009 The Town Post. All rights reserved.

        The council met for the third time this week, and nobody could say how the road was to be paid for.

        "No," said Ana Vega.

        Document TOWNP00020090306e5360001k

        A bridge is closed
        4 words
        7 March 2009
        10:30
        The County Mail
        COMAIL
        English
        Copyright 2009 The County Mail

        The bridge is closed.

        Document COMAIL0020090307e537000xx
        """;

    private const string FactivaCodes = """
        HD  Council fails to agree
        BY  By Jane Roe
        WC  22 words
        PD  6 March 2009
        SN  The Town Post
        SC  TOWNP
        LA  English
        CY  (c) 2009 The Town Post
        LP

        The council met for the third time this week.

        TD

        "No," said Ana Vega.

        AN  Document TOWNP00020090306e5360001k

        HD  A bridge is
            closed
        WC  4 words
        PD  7 March 2009
        SN  The County Mail
        LA  English
        LP
        The bridge is closed.
        AN  Document COMAIL0020090307e537000xx
        """;

    [Theory]
    [InlineData(Nexis, "Council Fails to Agree On the Road", "JANE ROE|BEN ODE")]
    [InlineData(NexisUni, "Council fails to agree", "Jane Roe")]
    [InlineData(ProQuest, "Council fails to agree", "Roe, Jane")]
    [InlineData(Factiva, "Council fails to agree", "Jane Roe")]
    [InlineData(FactivaCodes, "Council fails to agree", "Jane Roe")]
    public void Each_document_becomes_an_article(string export, string title, string authors)
    {
        var articles = Samples.All(export);
        Assert.Equal([(title, new DateOnly(2009, 3, 6)), ("A bridge is closed", new DateOnly(2009, 3, 7))], articles.Select(article => (article.Title, article.Date!.Value)));
        Assert.Equal(authors, string.Join('|', articles[0].Authors));
        Assert.StartsWith("The Town Post", articles[0].Publisher, StringComparison.Ordinal);
        Assert.StartsWith("The council met for the third time this week", articles[0].Body, StringComparison.Ordinal);
        Assert.EndsWith("\n\n\"No,\" said Ana Vega.\n", articles[0].Body, StringComparison.Ordinal);
        Assert.Equal("The bridge is closed.\n", articles[1].Body);
        Assert.Equal("The County Mail", articles[1].Publisher);
    }

    [Fact]
    public void Several_are_reported_and_one_that_is_cut_too()
    {
        var findings = Samples.Findings(Samples.Read(Nexis));
        Assert.Equal([(int)ImportFindingId.Shortened, (int)ImportFindingId.SeveralArticles], findings);
    }

    [Fact]
    public void An_export_of_another_encoding_and_other_line_ends_is_read()
    {
        byte[] bytes = [.. System.Text.Encoding.Latin1.GetBytes(Nexis.ReplaceLineEndings("\r\n").Replace("Council Fails", "Café Fails", StringComparison.Ordinal))];
        Assert.Equal("Café Fails to Agree On the Road", Samples.Read(bytes)[0].Article!.Title);
    }

    [Fact]
    public void The_parts_that_an_archive_left_out_are_none()
    {
        var article = Samples.One("1 of 1 DOCUMENTS\n\nThe Town Post\n\nLENGTH: 4 words\n\nThe bridge is closed.\n");
        Assert.Equal((null, null, "The Town Post"), (article.Title, article.Date, article.Publisher));
        Assert.Equal("The bridge is closed.\n", article.Body);
    }

    public static TheoryData<string> Exports => new(Nexis, NexisUni, ProQuest, Factiva, FactivaCodes);

    [Theory]
    [MemberData(nameof(Exports))]
    public void Another_encoding_and_the_line_ends_of_windows_change_nothing(string export)
    {
        var text = export.Replace("Council", "Café", StringComparison.Ordinal).ReplaceLineEndings("\r\n");
        var articles = Samples.Read(System.Text.Encoding.Latin1.GetBytes(text)).Select(item => item.Article).OfType<ImportedArticle>().ToList();
        Assert.StartsWith("Café ", articles[0].Title, StringComparison.Ordinal);
        Assert.Equal([new DateOnly(2009, 3, 6), new DateOnly(2009, 3, 7)], articles.Select(article => article.Date!.Value));
        Assert.EndsWith("\n\n\"No,\" said Ana Vega.\n", articles[0].Body, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Exports))]
    public void A_byte_order_mark_and_spaces_at_line_ends_change_nothing(string export)
    {
        var articles = Samples.All("\uFEFF" + export.ReplaceLineEndings(" \t\n"));
        Assert.Equal(["Council fails to agree", "A bridge is closed"], articles.Select(article => article.Title!.Replace(" On the Road", "", StringComparison.Ordinal).Replace("Fails to Agree", "fails to agree", StringComparison.Ordinal)));
        Assert.Equal("The bridge is closed.\n", articles[1].Body);
    }

    [Theory]
    [MemberData(nameof(Exports))]
    public void Without_a_byline_nobody_is_the_author(string export)
    {
        var lines = export.Split('\n').Where(line => !line.Contains("ROE", StringComparison.Ordinal) && !line.Contains("Roe", StringComparison.Ordinal));
        var articles = Samples.All(string.Join('\n', lines));
        Assert.All(articles, article => Assert.Empty(article.Authors));
        Assert.StartsWith("The council met", articles[0].Body, StringComparison.Ordinal);
        Assert.Equal("A bridge is closed", articles[1].Title);
    }

    [Theory]
    [MemberData(nameof(Exports))]
    public void What_comes_before_a_cut_is_read(string export)
    {
        var article = Samples.All(export[..(export.IndexOf("A bridge is", StringComparison.Ordinal) + 11)])[0];
        Assert.StartsWith("Council", article.Title, StringComparison.Ordinal);
        Assert.EndsWith("\n\n\"No,\" said Ana Vega.\n", article.Body, StringComparison.Ordinal);
    }

    /// <summary>The engine tells a user what to do with such a file among the articles; it must know the same files.</summary>
    [Theory]
    [MemberData(nameof(Exports))]
    public void Among_the_articles_the_same_export_is_reported(string export)
    {
        var read = Corpus.Extraction.Input.ArticleReader.Read("/x/a.txt", new("a.txt", Corpus.Extraction.Input.ArticleMetadata.None), export);
        var finding = Assert.Single(read.Findings);
        Assert.Equal((Corpus.Extraction.Findings.FindingId.SeveralArticles, "2"), (finding.Id, finding.Arguments[0]));
        Assert.InRange(finding.Range.Start, export.IndexOf("said Ana Vega", StringComparison.Ordinal), export.IndexOf("bridge is", StringComparison.Ordinal) + 20);
    }
}
