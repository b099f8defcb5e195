using System.Text;
using Corpus.Extraction;
using Corpus.Extraction.Text;
using Corpus.Extraction.Input;
using Corpus.Tests.Hosting;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Tests.Generator.Project;

/// <summary>One article, saved in the many ways that machines save text, is one article.</summary>
public class SameTextTests
{
    private const string Text = """
        ---
        publisher: The Café
        authors:
          - Eva Falk
        date: 2009-03-06
        ---

        Council meets on roads

        ZÜRICH, Switzerland -- The council met on Friday and could not agree on a budget for the roads.

        - “We will stay until it is done,” Mayor Anna Bérg said.
        - Her deputy, Carl Dahl, said that "the roads cannot wait."

        > Nobody answered.

        "Nobody asked us," Dahl told reporters.
        "The bridge is closed," he said.

        """;

    public static TheoryData<string, byte[]> Forms()
    {
        var bom = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true);
        return new()
        {
            { "line ends of Windows", Encoding.UTF8.GetBytes(Text.Replace("\n", "\r\n", StringComparison.Ordinal)) },
            { "line ends of old Macs", Encoding.UTF8.GetBytes(Text.Replace('\n', '\r')) },
            { "line ends mixed", Encoding.UTF8.GetBytes(string.Concat(Text.Split('\n').Select((line, i) => line + (i % 3 == 0 ? "\r\n" : i % 3 == 1 ? "\n" : "\r")))) },
            { "a byte order mark", With(bom, Text) },
            { "a byte order mark and line ends of Windows", With(bom, Text.Replace("\n", "\r\n", StringComparison.Ordinal)) },
            { "UTF-16", With(Encoding.Unicode, Text) },
            { "UTF-16, big end first", With(Encoding.BigEndianUnicode, Text.Replace("\n", "\r\n", StringComparison.Ordinal)) },
            { "spaces behind lines", Encoding.UTF8.GetBytes(Text.Replace("\n", "  \n", StringComparison.Ordinal)) },
            { "tabs behind lines", Encoding.UTF8.GetBytes(Text.Replace("\n", "\t\n", StringComparison.Ordinal)) },
            { "tabs between words", Encoding.UTF8.GetBytes(Text.Replace("said that", "said\tthat", StringComparison.Ordinal).Replace("- Her", "-\tHer", StringComparison.Ordinal)) },
            { "no last line end", Encoding.UTF8.GetBytes(Text.TrimEnd()) },
            { "more line ends than needed", Encoding.UTF8.GetBytes(Text.Replace("\n\n", "\n\n \n\n", StringComparison.Ordinal) + "\n\n") },
        };
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void It_is_the_same_by_the_compiler_and_by_the_command(string form, byte[] bytes)
    {
        _ = form;
        var expected = Said(Text);
        Assert.Equal(["Anna Bérg: We will stay until it is done,", "Carl Dahl: that \"the roads cannot wait.\"", "Carl Dahl: Nobody asked us,", "Carl Dahl: The bridge is closed,"], expected[1..5]);
        using var stream = new MemoryStream(bytes);
        Assert.Equal(expected, Said(SourceText.From(stream).ToString()));
        Assert.Equal(expected, Said(TextDecoder.Decode(bytes)));
    }

    [Fact]
    public void A_file_that_the_compiler_reads_in_an_old_code_page_is_told_as_on_machines_that_have_none()
    {
        var host = new GeneratorHost().Set("articles/good.txt", "It rained.\n").Set("articles/old.txt", SourceText.From("One.\nThe caf\u00e9 closed.\n", Encoding.Latin1));
        var found = Assert.Single(host.Run().Diagnostics);
        Assert.Equal(("CORP002", new LinePosition(1, 7)), (found.Id, found.Location.GetLineSpan().StartLinePosition));
    }

    private static string[] Said(string text)
    {
        var facts = ArticleExtractor.Extract(new ArticleFile("a", "a.md", text, ArticleMetadata.None));
        Assert.Empty(facts.Findings);
        var header = facts.Header;
        return
        [
            $"{header.Headline}|{header.Dateline}|{header.Publisher}|{header.DatePublished}|{facts.People[facts.Authors[0]].Name}|{facts.WordCount}",
            .. facts.Quotes.Where(quote => quote.Speaker >= 0).Select(quote => facts.People[quote.Speaker].Name + ": " + (quote.Text ?? quote.TextRange.Of(text)).Replace('\t', ' ')),
            .. facts.People.Select(person => person.Name),
            .. facts.Paragraphs.Select(paragraph => paragraph.Kind.ToString()),
        ];
    }

    private static byte[] With(Encoding encoding, string text) => [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
}
