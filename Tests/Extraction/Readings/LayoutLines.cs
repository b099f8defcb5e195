using Corpus.Extraction.Document;
using Corpus.Extraction.Model;

namespace Corpus.Tests.Extraction.Readings;

/// <summary>What the layout stage makes of a text: its header, its paragraphs with markup in <c>⟦⟧</c>, and what it has to say.</summary>
internal static class LayoutLines
{
    public static string OfText(string text) => Of(Document.Layout.Read.Text(text));

    public static string OfMarkdown(string text) => Of(Document.Layout.Read.Markdown(text));

    private static string Of(ArticleLayout layout)
    {
        var header = layout.Header;
        var lines = new[]
        {
            Value("headline", header.Headline),
            Value("dateline", header.Dateline),
            Value("publisher", header.Publisher),
            Value("url", header.Url),
            Value("date", header.DatePublished),
            Value("language", header.Language),
            Value("copyright", header.CopyrightNotice),
        }.OfType<string>()
            .Concat(header.Highlights.Select(value => "highlight: " + value))
            .Concat(header.Keywords.Select(value => "keyword: " + value))
            .Concat(header.Authors.Select(author => $"author: {author.Name}{(author.JobTitle is { } job ? ", " + job : "")} @ {author.Range.Of(layout.Text)}"))
            .Concat(layout.Paragraphs.Select((paragraph, p) => $"{paragraph.Kind}{(layout.Joins.Contains(p) ? "+" : "")}: {Marked(layout, paragraph)}"))
            .Concat(layout.Findings.Select(finding => $"{finding.Id}: {finding.Range.Of(layout.Text)}"));
        return string.Join('\n', lines.Select(ReadingFile.Fold));
    }

    private static string? Value(string name, string? value) => value is null ? null : $"{name}: {value}";

    private static string Marked(ArticleLayout layout, Paragraph paragraph)
    {
        var marked = new System.Text.StringBuilder();
        var at = paragraph.Range.Start;
        foreach (var markup in layout.Markup.Where(range => range.Start >= paragraph.Range.Start && range.End <= paragraph.Range.End))
        {
            marked.Append(layout.Text, at, markup.Start - at).Append('⟦').Append(markup.Of(layout.Text)).Append('⟧');
            at = markup.End;
        }

        return marked.Append(layout.Text, at, paragraph.Range.End - at).ToString();
    }
}
