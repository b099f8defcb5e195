using Corpus.Generator.Common;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Ingest;
using CorpusNamespace;

namespace Corpus.Tests.Structure.Layout;

public class FrontMatterTests
{
    private const string Body = "\n\nThe council met for the third time this week and could not agree on a budget.\n";

    [Fact]
    public void Keys_of_every_form_are_read()
    {
        var layout = Read.Markdown("""
            ---
            title: "Council \"fails\" to agree"   # as printed
            date: 2009-03-07T10:00:00Z
            authors:
              - Jane Roe
              - name: John Doe
                url: https://example.com
            publisher: 'The Day''s News'
            tags: [roads, "schools, old", 'bridges']
            highlights:
            - One
            - Two
            lang: en
            url: https://example.com/roads # comment
            summary: >
              Two lines
              of text
            draft: false
            ---
            """ + Body);
        var header = layout.Header;
        Assert.Empty(layout.Findings);
        Assert.Equal("Council \"fails\" to agree", header.Headline);
        Assert.Equal("2009-03-07", header.DatePublished);
        Assert.Equal(["Jane Roe", "John Doe"], header.Authors.Select(author => author.Name));
        Assert.Equal("The Day's News", header.Publisher);
        Assert.Equal(["roads", "schools, old", "bridges"], header.Keywords);
        Assert.Equal(["One", "Two"], header.Highlights);
        Assert.Equal("en", header.Language);
        Assert.Equal("https://example.com/roads", header.Url);
        Assert.Equal(ParagraphKind.FrontMatter, layout.Paragraphs[0].Kind);
        Assert.Contains(layout.Paragraphs[0].Range, layout.Markup);
    }

    [Theory]
    [InlineData("tags: [roads,\n  schools]", "roads|schools")]
    [InlineData("tags:\n# a comment\n- roads\n-  schools", "roads|schools")]
    [InlineData("tags: roads, schools", "roads|schools")]
    [InlineData("tags: []", "")]
    [InlineData("tags:", "")]
    public void Lists_are_read(string lines, string keywords) =>
        Assert.Equal(keywords, string.Join('|', Read.Markdown($"---\n{lines}\n---{Body}").Header.Keywords));

    [Fact]
    public void The_project_file_wins_over_front_matter_and_that_over_the_text()
    {
        const string text = "---\nheadline: From the front\npublisher: Front Press\n---\n\nFrom the text itself" + Body;
        var header = Read.Markdown(text, new ArticleMetadata(Publisher: "Item Press", Authors: new(["Jane Roe"]))).Header;
        Assert.Equal(("From the front", "Item Press"), (header.Headline, header.Publisher));
        Assert.Equal("Jane Roe", Assert.Single(header.Authors).Name);
        Assert.Equal("From the text itself", Read.Markdown(text[text.IndexOf("\n\n", StringComparison.Ordinal)..]).Header.Headline);
    }

    [Theory]
    [InlineData("title: \"open", "title: \"open", "string")]
    [InlineData("tags: [a, b", "tags: [a, b", "list")]
    [InlineData("title: x\nnonsense", "nonsense", "neither")]
    [InlineData("title: x\nTitle: y", "Title: y", "already")]
    [InlineData("tags:\n  - 'x", "- 'x", "string")]
    public void What_does_not_parse_is_reported_where_it_stands(string lines, string place, string fault)
    {
        var layout = Read.Markdown($"---\n{lines}\n---{Body}");
        var finding = Assert.Single(layout.Findings);
        Assert.Equal((FindingId.FrontMatter, place), (finding.Id, finding.Range.Of(layout.Text)));
        Assert.Contains(fault, finding.Arguments[0], StringComparison.Ordinal);
        Assert.Contains(layout.Paragraphs, p => p.Kind == ParagraphKind.Body);
    }

    [Fact]
    public void Front_matter_that_nothing_closes_is_reported_and_is_text()
    {
        var layout = Read.Text("---\ntitle: x" + Body);
        Assert.Equal((FindingId.FrontMatter, new TextRange(0, 3)), (Assert.Single(layout.Findings).Id, layout.Findings[0].Range));
        Assert.DoesNotContain(layout.Paragraphs, p => p.Kind == ParagraphKind.FrontMatter);
    }

    [Theory]
    [InlineData("---\n\nA line that a separator stands above.\n\n---\n")]
    [InlineData("One line.\n---\ntitle: x\n---\n")]
    [InlineData("---")]
    public void A_separator_is_no_front_matter(string text)
    {
        var layout = Read.Text(text);
        Assert.Empty(layout.Findings);
        Assert.DoesNotContain(layout.Paragraphs, p => p.Kind == ParagraphKind.FrontMatter);
    }

    [Fact]
    public void A_date_that_is_none_is_reported()
    {
        var layout = Read.Markdown("---\ndate: soon\n---" + Body);
        var finding = Assert.Single(layout.Findings);
        Assert.Equal((FindingId.UnusableMetadata, "date", "soon"), (finding.Id, finding.Arguments[0], finding.Arguments[1]));
        Assert.Equal("soon", finding.Range.Of(layout.Text));
    }
}
