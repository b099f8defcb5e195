using Corpus.Abstractions;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Input;
using Corpus.Extraction.Text;
using Corpus.Tests.Infrastructure;

namespace Corpus.Tests.Extraction.Document.Layout;

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
        Assert.Equal(["url", "summary", "draft"], layout.Findings.Select(finding => finding.Arguments[0]));
        Assert.All(layout.Findings, finding => Assert.Equal(FindingId.Unused, finding.Id));
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

    [Fact]
    public void The_source_of_an_import_is_known_and_changes_nothing() =>
        Assert.Empty(Read.Markdown("---\ntitle: Roads\nsource: \"saved/roads.html#2\"\n---" + Body).Findings);

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
    [InlineData("title: A long headline\n  that goes on", "A long headline that goes on")]
    [InlineData("title:\n  Below the key", "Below the key")]
    [InlineData("title:   # a comment\n  Below the comment", "Below the comment")]
    [InlineData("title: \"Over\n   two lines\"", "Over two lines")]
    [InlineData("title: 'It''s over\n\n   two lines'  # a comment", "It's over two lines")]
    [InlineData("title: >-\n  Folded\n  text", "Folded text")]
    [InlineData("title: |\n  # 1: a text\n   of lines", "# 1: a text of lines")]
    [InlineData("title: >2 # folded\n  Folded\n\n  text", "Folded text")]
    [InlineData("title: U.S.: C# roads are bad # a comment", "U.S.: C# roads are bad")]
    [InlineData("title: \"caf\\u00e9 \\x41\\U0001F600 \\\\ \\/ \\t\\\"x\\\"\"", "café A😀 \\ /  \"x\"")]
    [InlineData("title: \"one \\\n   word\"", "one word")]
    [InlineData("\"title\": quoted key", "quoted key")]
    [InlineData("'title' : quoted key", "quoted key")]
    [InlineData("title: ~", null)]
    [InlineData("title: null", null)]
    [InlineData("title: \"null\"", "null")]
    [InlineData("title: \"\"", null)]
    [InlineData("title: {}", null)]
    [InlineData("title: @home at last", "@home at last")]
    [InlineData("title: A - B", "A - B")]
    [InlineData("Title: In capitals", "In capitals")]
    [InlineData("title: A\tB", "A B")]
    [InlineData("# first a comment\ntitle: A", "A")]
    public void Strings_are_read_as_YAML_has_them(string lines, string? headline)
    {
        var layout = Read.Markdown($"---\n{lines}\n---{Body}");
        Assert.Empty(layout.Findings);
        Assert.Equal(headline, layout.Header.Headline);
    }

    [Theory]
    [InlineData("2009-03-07", "2009-03-07")]
    [InlineData("2009-03-07T23:30:00-05:00", "2009-03-07")]
    [InlineData("2009-03-07 23:30:00 +0900", "2009-03-07")]
    [InlineData("2001-12-14t21:59:43.10-05:00", "2001-12-14")]
    [InlineData("'2009-03-07'", "2009-03-07")]
    [InlineData("March 7, 2009", "2009-03-07")]
    [InlineData("Sat, 07 Mar 2009 10:00:00 GMT", "2009-03-07")]
    public void Dates_are_days_as_they_are_written(string value, string date)
    {
        var layout = Read.Markdown($"---\ndate: {value}\n...{Body}");
        Assert.Empty(layout.Findings);
        Assert.Equal(date, layout.Header.DatePublished);
    }

    [Theory]
    [InlineData("author: Jane Roe", "Jane Roe")]
    [InlineData("author: Associated Press", "")]
    [InlineData("authors: [Jane Roe, Sports Desk, Press]", "Jane Roe|Press")]
    [InlineData("author:\n  name: Jane Roe\n  url: x", "Jane Roe")]
    [InlineData("authors:\n  - name: Jane Roe\n    bio: |\n      Words: many\n  -\n    url: x\n    name: 'John Doe'", "Jane Roe|John Doe")]
    [InlineData("authors:\n- Jane Roe\n- John\n  Doe\n- \"Max\n  Mio\"", "Jane Roe|John Doe|Max Mio")]
    [InlineData("authors:\n- - Jane Roe", "")]
    [InlineData("authors:\n  - mail: x", "")]
    public void Authors_are_names_lists_and_mappings(string lines, string names) =>
        Assert.Equal(names, string.Join('|', Read.Markdown($"---\n{lines}\n---{Body}").Header.Authors.Select(author => author.Name)));

    [Fact]
    public void An_item_with_a_colon_is_text_where_no_mapping_can_stand() =>
        Assert.Equal(["Mayor: no roads", "Council: no money"], Read.Markdown($"---\nhighlights:\n  - 'Mayor: no roads'\n  - Council: no money\n---{Body}").Header.Highlights);

    [Theory]
    [InlineData("title: \"open", "\"open", "string")]
    [InlineData("title: \"open\nauthor: Jane \"Joe\" Roe", "\"open", "string")]
    [InlineData("title: 'It's open'", "s open'", "after")]
    [InlineData("title: \"A\" and B # c", "and B # c", "after")]
    [InlineData("tags: [a, b", "[a, b", "list")]
    [InlineData("tags: [a, b] c", "c", "after")]
    [InlineData("tags: [a, \"b\" c, d]", "c", "after")]
    [InlineData("tags: [a, [b, c], d]", "[b, c]", "a list in a list")]
    [InlineData("tags: [a, {b: c}, d]", "{b: c}", "a mapping in a list")]
    [InlineData("tags: [a, 'b, d]", "'b, d]", "string")]
    [InlineData("tags: [a, *b]", "*b", "alias")]
    [InlineData("title: x\nnonsense", "nonsense", "neither")]
    [InlineData("title: x\nTitle: y", "Title: y", "already")]
    [InlineData("title: x\n  date: 2009-03-07", "date: 2009-03-07", "no key")]
    [InlineData("title: x\n  - y", "- y", "no key")]
    [InlineData("title: - y", "- y", "item")]
    [InlineData("title: x\n\tdate: y", "\t", "a tab")]
    [InlineData("  \ttitle: x\nauthor: Jane Roe", "\t", "a tab")]
    [InlineData("tags:\n  - 'x", "'x", "string")]
    [InlineData("tags:\n  - a\n    b: c", "b: c", "item")]
    [InlineData("tags:\n  - - a", "- a", "item")]
    [InlineData("title: &anchor x", "&anchor x", "anchor")]
    [InlineData("title: *alias", "*alias", "alias")]
    [InlineData("title: !!str x", "!!str x", "tag")]
    [InlineData("title: {a: b}", "{a: b}", "braces")]
    [InlineData("title: {a: b", "{a: b", "without its closing brace")]
    [InlineData("highlights: {{", "{{", "without its closing brace")]
    [InlineData("highlights: {", "{", "without its closing brace")]
    [InlineData("highlights: {]", "{]", "without its closing brace")]
    [InlineData("highlights: {[}", "{[}", "braces")]
    [InlineData("highlights: [[", "[|[[", "a list ")]
    [InlineData("title: \"a\\qb\"", "\\q", "escape")]
    [InlineData("title: \"a\\u12\"", "\\u", "escape")]
    [InlineData("title: \"a\\ud800\"", "\\u", "escape")]
    [InlineData("author:\n  mail: x", "mail: x", "without a 'name'")]
    [InlineData("author:\n  name: Jane Roe\n  nonsense", "nonsense", "neither")]
    [InlineData("? a\n: b\ntitle: x", "? a|: b", "neither")]
    [InlineData("title:x", "title:x", "without a space after its colon")]
    [InlineData("title: x\nauthor:Jane Roe", "author:Jane Roe", "without a space after its colon")]
    [InlineData("title: x\nThe road:it", "The road:it", "neither")]
    public void What_does_not_parse_is_reported_where_it_stands(string lines, string places, string fault)
    {
        var layout = Read.Markdown($"---\n{lines}\n---{Body}");
        var findings = layout.Findings.Where(finding => finding.Id != FindingId.Unused).ToList();
        Assert.All(findings, finding => Assert.Equal(FindingId.FrontMatter, finding.Id));
        Assert.Equal(places, string.Join('|', findings.Select(finding => finding.Range.Of(layout.Text))));
        Assert.All(findings, finding => Assert.Contains(fault, finding.Arguments[0], StringComparison.Ordinal));
        Assert.Contains(layout.Paragraphs, p => p.Kind == ParagraphKind.Body);
    }

    [Theory]
    [InlineData("layout: post", "layout")]
    [InlineData("seo: &x {a: [b, c], \"d\": *e}\nmore: [a,\n  b\n]", "seo|more")]
    [InlineData("taxonomy:\n  - {a: b}\n  - key: |\n      text: x\n- c\n# d\n  e", "taxonomy")]
    [InlineData("headlin: A", "headlin")]
    [InlineData("title: A\nheadline: B", "title")]
    [InlineData("title: Bus #5 is late", "#5 is late")]
    [InlineData("published: false\ndate: 2009-03-07", "published")]
    public void Keys_that_mean_nothing_are_passed_over_and_told(string lines, string keys)
    {
        var layout = Read.Markdown($"---\n{lines}\n---{Body}");
        Assert.All(layout.Findings, finding => Assert.Equal(FindingId.Unused, finding.Id));
        Assert.Equal(keys, string.Join('|', layout.Findings.Select(finding => finding.Range.Of(layout.Text))));
    }

    [Fact]
    public void Of_several_values_where_one_can_be_the_first_is_taken_and_it_is_told()
    {
        var layout = Read.Markdown("---\ntitle: [A, B]\n---" + Body);
        var finding = Assert.Single(layout.Findings);
        Assert.Equal((FindingId.UnusableMetadata, "[A, B]"), (finding.Id, finding.Range.Of(layout.Text)));
        Assert.Equal("A", layout.Header.Headline);
    }

    [Theory]
    [InlineData("+++\ntitle = \"A\"\ndate = 2009-03-07\n+++", "+++", "TOML")]
    [InlineData("{\n  \"title\": \"A\"\n}", "{", "JSON")]
    public void Front_matter_in_another_language_is_no_text_and_is_reported(string front, string place, string language)
    {
        var layout = Read.Markdown(front + Body);
        var finding = Assert.Single(layout.Findings);
        Assert.Equal((FindingId.FrontMatter, place), (finding.Id, finding.Range.Of(layout.Text)));
        Assert.Contains(language, finding.Arguments[0], StringComparison.Ordinal);
        Assert.Equal([ParagraphKind.FrontMatter, ParagraphKind.Body], layout.Paragraphs.Select(paragraph => paragraph.Kind));
    }

    [Theory]
    [InlineData("---\n\"\"\"\"\"\"\"")]
    [InlineData("---\ntitle: [")]
    [InlineData("---\ntitle: {\\\"\\\"\\\"")]
    [InlineData("---\ntitle: 'x''")]
    [InlineData("---\ntags:\n - a\n")]
    [InlineData("---\nauthor:\n a: b\n")]
    public void Much_of_it_is_read_with_linear_work(string start)
    {
        var repeated = start[start.LastIndexOf('\n', start.Length - 2)..];
        Growth.IsLinear(repeated, (text, budget) => Assert.NotEmpty(Read.Markdown(text, budget: budget).Paragraphs), start, "\n---" + Body);
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

    [Fact]
    public void Of_several_values_where_there_can_be_one_the_first_is_taken()
    {
        var layout = Read.Markdown("---\ntitle: [A, B]\n---" + Body);
        Assert.Equal("A", layout.Header.Headline);
        Assert.Equal(["title", "A; B", "there can be one only, and the first is taken"], Assert.Single(layout.Findings).Arguments);
    }
}
