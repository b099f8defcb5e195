using System.Text;

namespace Corpus.Tests.Import;

/// <summary>One source of each kind that is read.</summary>
internal static class SourceSamples
{
    public static IReadOnlyList<(string Name, byte[] Bytes)> All { get; } =
    [
        ("page.html", Bytes(Samples.Page)),
        ("page.html.gz", Samples.Gzip(Samples.Page)),
        ("crawl.warc", Bytes(Samples.Record("https://post.example/1", "2024-03-06T10:00:00Z", Samples.Page) + Samples.Record("https://post.example/2", "2024-03-07T10:00:00Z", Samples.Page))),
        ("crawl.warc.gz", Samples.Gzip(Samples.Record("https://post.example/1", "2024-03-06T10:00:00Z", Samples.Page))),
        ("dump.jsonl", Bytes("{\"title\": \"Roads\", \"text\": \"The council met.\\nIt rained.\", \"date\": \"2024-03-06\", \"authors\": [\"Jane Roe\"]}\n{\"title\": \"Two\", \"body\": {\"sections\": [{\"headline\": [\"A\"], \"paragraphs\": [\"It rained.\"]}]}}\n")),
        ("dump.json", Bytes("[{\"title\": \"Roads\", \"maintext\": \"<p>The council met.</p><p>It rained.</p>\", \"url\": \"https://post.example/1\"}]")),
        ("dump.csv", Bytes("title,text,author,date\n\"Roads, again\",\"The council met.\n\"\"No,\"\" it said.\",Jane Roe,2024-03-06\nTwo,It rained.,Ben Ode,\n")),
        ("feed.xml", Bytes($"<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>The Town Post</title><item><title>Roads</title><link>https://post.example/1</link><pubDate>Wed, 06 Mar 2024 10:00:00 GMT</pubDate><description>&lt;p&gt;{Samples.Paragraph}&lt;/p&gt;</description></item></channel></rss>")),
        ("feed.atom", Bytes($"<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>T</title><entry><title>Roads</title><updated>2024-03-06T10:00:00Z</updated><content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>{Samples.Paragraph}</p></div></content></entry></feed>")),
        ("letter.eml", Bytes($"From: Jane Roe <jane@post.example>\nSubject: =?utf-8?Q?Roads?=\nDate: Wed, 6 Mar 2024 10:00:00 +0000\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\nplain\n--b\nContent-Type: text/html\n\n<p>{Samples.Paragraph}</p>\n--b--\n")),
        ("box.mbox", Bytes($"From a@b Wed Mar  6 10:00:00 2024\nFrom: a@b\nSubject: Roads\n\n{Samples.Paragraph}\n\nFrom a@b Wed Mar  6 10:00:00 2024\nFrom: a@b\nSubject: Two\n\nIt rained.\n")),
        ("page.mhtml", Bytes($"From: <Saved by Blink>\r\nSnapshot-Content-Location: https://post.example/1\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n{Samples.Page}\r\n--b--\r\n")),
        ("document.docx", DocumentTests.Word(("Title", "Roads"), ("", Samples.Paragraph), ("Heading1", "More"), ("Quote", Samples.Second))),
        ("document.pdf", DocumentTests.Pdf(["Head", "Council fails to agree", Samples.Paragraph[..80], Samples.Paragraph[80..]], ["Head", "", "It rained."])),
        ("nexis.txt", Bytes("1 of 2 DOCUMENTS\n\nThe Town Post\n\nMarch 6, 2009\n\nRoads\n\nBYLINE: By JANE ROE\n\nLENGTH: 3 words\n\nThe council met.\n\nLOAD-DATE: March 6, 2009\n\n2 of 2 DOCUMENTS\n\nTwo\n\nLENGTH: 2 words\n\nIt rained.\n")),
        ("nexis-uni.txt", Bytes("Roads\nThe Town Post\nMarch 6, 2009\n\nLength: 3 words\nByline: Jane Roe\nBody\n\nThe council met.\n\nEnd of Document\n\nTwo\nThe Mail\nMarch 7, 2009\n\nLength: 2 words\nBody\n\nIt rained.\n\nEnd of Document\n")),
        ("proquest.txt", Bytes("____________________________\n\nDocument 1 of 2\n\nRoads\n\nFull text: The council met.\n\nPublication title: The Town Post\n\nPublication date: Mar 6, 2009\n\n____________________________\n\nTwo\n\nFull text: It rained.\n")),
        ("factiva.txt", Bytes("Roads\nBy Jane Roe\n3 words\n6 March 2009\nThe Town Post\nTOWNP\nEnglish\n(c) 2009\n\nThe council met.\n\nDocument TOWNP00020090306e5360001k\n")),
        ("factiva-codes.txt", Bytes("HD  Roads\nBY  By Jane Roe\nWC  3 words\nPD  6 March 2009\nSN  The Town Post\nLA  English\nLP\nThe council met.\nTD\nIt rained.\nAN  Document TOWNP00020090306e5360001k\n")),
    ];

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
