using System.IO.Compression;
using Corpus.Import;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Corpus.Tests.Import;

/// <summary>Documents of Word, and PDF.</summary>
public class DocumentTests
{
    [Fact]
    public void A_document_has_its_title_headings_lists_and_quotations()
    {
        var article = Samples.One(Word(("Title", "Council fails to agree"), ("", Samples.Paragraph), ("Heading2", "The road"), ("Quote", "The road is a matter of the county."), ("", "Two\nlines")));
        Assert.Equal("Council fails to agree", article.Title);
        Assert.Equal($"{Samples.Paragraph}\n\n## The road\n\n> The road is a matter of the county.\n\nTwo\n\nlines\n", article.Body);
    }

    [Fact]
    public void An_export_in_a_document_is_split()
    {
        var lines = "Council fails to agree\nThe Town Post\nMarch 6, 2009\n\nSection: NEWS\nLength: 4 words\nByline: Jane Roe\nBody\n\nThe bridge is open.\n\nEnd of Document\n\nA bridge is closed\nThe County Mail\nMarch 7, 2009\n\nLength: 4 words\nBody\n\nThe bridge is closed.\n\nEnd of Document";
        var items = Samples.Read(Word([.. lines.Split('\n').Select(line => ("", line))]), "export.docx");
        Assert.Equal(["export.docx#1", "export.docx#2"], items.Select(item => item.Article).OfType<ImportedArticle>().Select(article => article.Source));
        Assert.Equal([(int)ImportFindingId.SeveralArticles], Samples.Findings(items));
    }

    [Fact]
    public void Documents_without_text_and_archives_that_are_none_are_reported()
    {
        Assert.Equal([(int)ImportFindingId.NoArticle], Samples.Findings(Samples.Read(Word())));
        Assert.Equal([(int)ImportFindingId.UnknownKind], Samples.Findings(Samples.Read([.. "PK\x03\x04"u8, .. new byte[100]])));
        Assert.Equal([(int)ImportFindingId.Unreadable], Samples.Findings(Samples.Read(Word(("", "Cut"))[..400])));
    }

    [Fact]
    public void Pages_of_a_pdf_are_joined_without_their_heads_and_cut_words()
    {
        var article = Samples.One(Pdf(
            ["Town records, page 1", "Council fails to agree", "The council met for the third time this week, and after four hours in the", "hall nobody could say how the road was to be paid for, which is a ques-", "tion that the"],
            ["Town records, page 2", "", "whole county has asked since the winter, and that the council has put off once again.", "Nobody came to the hall."]));
        Assert.Equal("Council fails to agree", article.Title);
        Assert.Contains("which is a question that the whole county has asked since the winter", article.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Town records", article.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pdf_without_text_is_reported() => Assert.Equal([(int)ImportFindingId.NoArticle], Samples.Findings(Samples.Read(Pdf([]))));

    [Fact]
    public void A_pdf_that_is_cut_is_reported() => Assert.NotEmpty(Samples.Findings(Samples.Read(Pdf(["", "", Samples.Paragraph])[..300])));

    [Fact]
    public void A_pdf_that_does_not_say_what_its_glyphs_are_is_reported()
    {
        var glyphs = string.Join(' ', Enumerable.Range(1, 99).Select(code => $"/g{code}"));
        var lines = Samples.Paragraph.Chunk(40).Select((line, i) => $"1 0 0 1 50 {700 - (i * 13)} Tm <{string.Concat(line.Select(letter => $"{letter - 29:X2}"))}> Tj");
        var content = $"BT /F1 10 Tf {string.Join('\n', lines)} ET";
        var items = Samples.Read($"""
            %PDF-1.4
            1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
            2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
            3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources <</Font <</F1 5 0 R>>>>>> endobj
            4 0 obj <</Length {content.Length}>> stream
            {content}
            endstream endobj
            5 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Town /Encoding <</Type /Encoding /Differences [1 {glyphs}]>>>> endobj
            trailer <</Root 1 0 R /Size 6>>
            %%EOF
            """);
        Assert.Equal([(int)ImportFindingId.WrongEncoding], Samples.Findings(items));
    }

    [Fact]
    public void Columns_are_read_one_after_the_other_and_reported()
    {
        var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        var page = builder.AddPage(595, 842);
        string[] left = ["The council met for the third", "time this week, and after", "four hours in the hall it", "could not say how the road", "was to be paid for."];
        string[] right = ["A bridge over the river is", "closed for the winter, and", "nobody in the town can say", "when it will be open again", "to the people."];
        for (var i = 0; i < left.Length; i++)
        {
            page.AddText(left[i], 10, new PdfPoint(50, 700 - (i * 13)), font);
            page.AddText(right[i], 10, new PdfPoint(320, 700 - (i * 13)), font);
        }

        var items = Samples.Read(builder.Build());
        Assert.StartsWith("The council met for the third time this week, and after four hours in the hall it could not say how the road was to be paid for.", items[0].Article!.Body, StringComparison.Ordinal);
        Assert.Equal([(int)ImportFindingId.UncertainOrder], Samples.Findings(items));
    }

    [Fact]
    public void An_export_as_pdf_is_split()
    {
        string[][] pages =
        [
            ["Council fails to agree", "The Town Post", "March 6, 2009", "", "Section: NEWS", "Length: 24 words", "Byline: Jane Roe", "Body", "", "The council met for the third time this week, and after four hours in", "the hall nobody could say how the road was to be paid for.", "", "\"No,\" said Ana Vega.", "", "End of Document"],
            ["A bridge is closed", "The County Mail", "March 7, 2009", "", "Length: 4 words", "Body", "", "The bridge is closed.", "", "End of Document"],
        ];
        var items = Samples.Read(Lines(pages), "export.pdf");
        var articles = items.Select(item => item.Article).OfType<ImportedArticle>().ToList();
        Assert.Equal([("Council fails to agree", "export.pdf#1"), ("A bridge is closed", "export.pdf#2")], articles.Select(article => (article.Title, article.Source)));
        Assert.Equal(["Jane Roe"], articles[0].Authors);
        Assert.Equal("The council met for the third time this week, and after four hours in the hall nobody could say how the road was to be paid for.\n\n\"No,\" said Ana Vega.\n", articles[0].Body);
        Assert.Equal([(int)ImportFindingId.SeveralArticles], Samples.Findings(items));
    }

    [Fact]
    public void Words_that_were_deleted_or_hidden_are_none_and_those_of_tables_are()
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var deleted = new DeletedRun(new Run(new DeletedText("Never ")));
            var hidden = new Run(new RunProperties(new Vanish()), new Text("Hidden "));
            var table = new Table(new TableRow(new TableCell(new Paragraph(new Run(new Text("A road of four miles"))))));
            document.AddMainDocumentPart().Document = new(new Body(new Paragraph(deleted, hidden, new Run(new Text(Samples.Paragraph))), table));
        }

        Assert.Equal($"{Samples.Paragraph}\n\nA road of four miles\n", Samples.One(stream.ToArray()).Body);
    }

    [Fact]
    public void Words_of_boxes_are_read_once_and_what_moved_is_where_it_is_now()
    {
        const string Words = $"""
            <w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>
            <w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs><w:pPrChange><w:pPr><w:pStyle w:val="Title"/></w:pPr></w:pPrChange></w:pPr>
            <w:moveFrom><w:r><w:t>Moved away.</w:t></w:r></w:moveFrom><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t xml:space="preserve">The bridge </w:t><w:t>is</w:t><w:tab/><w:t>open.</w:t></w:r>
            <w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:txbxContent><w:p><w:r><w:t>A box says it.</w:t></w:r></w:p></w:txbxContent></mc:Choice>
            <mc:Fallback><w:txbxContent><w:p><w:r><w:t>A box says it.</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>
            <w:r><w:t xml:space="preserve"> Since noon.</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>{Samples.Paragraph}</w:t></w:r></w:p></w:body></w:document>
            """;
        using var stream = new MemoryStream();
        stream.Write(Word(("", "x")));
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry("word/document.xml")!.Delete();
            using var part = new StreamWriter(archive.CreateEntry("word/document.xml").Open());
            part.Write(Words);
        }

        Assert.Equal($"A box says it.\n\nThe bridge is open. Since noon.\n\n{Samples.Paragraph}\n", Samples.One(stream.ToArray()).Body);
    }

    private static byte[] Lines(string[][] pages)
    {
        var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        foreach (var lines in pages)
        {
            var page = builder.AddPage(595, 842);
            for (var i = 0; i < lines.Length; i++)
            {
                if (lines[i].Length > 0)
                {
                    page.AddText(lines[i], 10, new PdfPoint(50, 800 - (i * 13)), font);
                }
            }
        }

        return builder.Build();
    }

    /// <summary>The second line of the first page is its headline.</summary>
    internal static byte[] Pdf(params string[][] pages)
    {
        var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        foreach (var lines in pages)
        {
            var page = builder.AddPage(595, 842);
            var at = 800.0;
            for (var i = 0; i < lines.Length; i++)
            {
                var size = i == 1 ? 20 : 10;
                if (lines[i].Length > 0)
                {
                    page.AddText(lines[i], size, new PdfPoint(50, at), font);
                }

                at -= i < 2 ? 50 : 13;
            }
        }

        return builder.Build();
    }

    internal static byte[] Word(params (string Style, string Text)[] paragraphs)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.Document = new(new Body(paragraphs.Select(Paragraph)));
        }

        return stream.ToArray();
    }

    private static Paragraph Paragraph((string Style, string Text) paragraph)
    {
        var run = new Run();
        foreach (var line in paragraph.Text.Split('\n'))
        {
            if (run.HasChildren)
            {
                run.Append(new Break());
            }

            run.Append(new Text(line) { Space = SpaceProcessingModeValues.Preserve });
        }

        return paragraph.Style.Length == 0 ? new(run) : new(new ParagraphProperties(new ParagraphStyleId { Val = paragraph.Style }), run);
    }
}
