using Corpus.Extraction;
using Corpus.Extraction.English;
using Corpus.Extraction.Document.Layout;
using Corpus.Extraction.Input;
using Corpus.Extraction.Model;
using Corpus.Extraction.Text;
using Corpus.Tests.Infrastructure;

namespace Corpus.Tests.Extraction.Document.Layout;

/// <summary>The same words as Markdown and as plain text give the same people and quotes, each at its own place.</summary>
public class MarkdownTests
{
    private const string Plain = """
        Council meets on roads

        The council of the town met on Friday for the third time this week and could not agree on a budget.

        "We will stay until it is done," Mayor Anna Berg said. Her deputy, Carl Dahl, said that the roads could not wait.

        "Nobody asked us," Dahl told reporters. He added that "the bridge is closed."
        """;

    [Theory]
    [InlineData("[^1]:")]
    [InlineData("The town slept.\n\n[^1]:")]
    [InlineData("The town slept.\n\nIt rained.\n\n[^1]:\n\n[^2]:")]
    public void A_footnote_may_be_empty(string text) => Assert.Empty(Extract(text, "a.md").Quotes);

    [Theory]
    [InlineData("A heading", "Council meets on roads", "# Council meets on roads")]
    [InlineData("A heading with closing marks", "Council meets on roads", "## Council meets on roads ##")]
    [InlineData("A heading with a line below", "Council meets on roads", "Council meets on roads\n======================")]
    [InlineData("A heading with a line of hyphens below", "Council meets on roads", "Council meets on roads\n---")]
    [InlineData("A link", "Mayor Anna Berg said", "Mayor [Anna Berg](https://example.com/berg \"The mayor, Olga Brandt\") said")]
    [InlineData("A link with an address between angle brackets", "Mayor Anna Berg said", "Mayor [Anna Berg](<https://example.com/the mayor>) said")]
    [InlineData("A link by reference", "Mayor Anna Berg said", "Mayor [Anna Berg][1] said", "\n\n[1]: https://example.com/olga-brandt \"Olga Brandt said so\"")]
    [InlineData("A link by its own words", "Mayor Anna Berg said", "Mayor [Anna Berg] said", "\n\n[Anna Berg]: https://example.com/berg\n[other]: <https://example.com/x y>\n  'Olga Brandt'")]
    [InlineData("A link by its own words, in short", "Mayor Anna Berg said", "Mayor [Anna Berg][] said", "\n\n[anna  berg]: https://example.com/berg")]
    [InlineData("An address", "told reporters.", "told reporters <https://example.com/olga-brandt>.")]
    [InlineData("An address of mail", "told reporters.", "told reporters <olga.brandt@example.com>.")]
    [InlineData("A footnote", "said that the roads could not wait.", "said[^1] that the roads could not wait.[^note]", "\n\n[^1]: See the minutes.\n[^note]: The road of the town is long.")]
    [InlineData("Emphasis", "\"Nobody asked us,\" Dahl told", "*\"Nobody asked us,\"* **Dahl** told")]
    [InlineData("Emphasis inside a quote", "\"Nobody asked us,\" Dahl", "\"Nobody _asked_ __us__,\" ***Dahl***")]
    [InlineData("Words struck through", "could not agree on a budget", "could not ~~ever~~ agree on a budget", "", "could not ever agree on a budget")]
    [InlineData("A picture", "The council of the town met", "![Olga Brandt said: \"We are many\"](a.jpg \"Olga Brandt\") The council of the town met")]
    [InlineData("A picture by reference", "The council of the town met", "![Olga Brandt][p] The council of the town met", "\n\n[p]: p.jpg")]
    [InlineData("A picture that is a link", "The council of the town met", "[![Olga Brandt](a.jpg)](https://example.com) The council of the town met")]
    [InlineData("Code in a line", "agree on a budget.", "agree on a budget `\"Yes,\" Olga Brandt said`.")]
    [InlineData("Code in a line with marks in it", "agree on a budget.", "agree on a budget ``\"Yes,\" `Olga Brandt` said``.")]
    [InlineData("A fence", "", "", "\n\n```text title=\"x\" {1,3}\n\"Yes,\" Olga Brandt said.\n```")]
    [InlineData("A fence of tildes", "", "", "\n\n~~~\n\"Yes,\" Olga Brandt said.\n~~~")]
    [InlineData("A long fence with a short one in it", "", "", "\n\n````\n```\n\"Yes,\" Olga Brandt said.\n```\n\"No,\" Olga Brandt said.\n````")]
    [InlineData("A fence with another in it", "", "", "\n\n~~~\n```\n\"Yes,\" Olga Brandt said.\n~~~")]
    [InlineData("Indented code", "", "", "\n\n    \"Yes,\" Olga Brandt said.\n\n    \"No,\" Olga Brandt said.")]
    [InlineData("Code indented by a tab", "", "", "\n\n\t\"Yes,\" Olga Brandt said.")]
    [InlineData("A block of HTML", "", "", "\n\n<pre class=\"x\"><code>\n\"Yes,\" Olga Brandt said.\n\n\"No,\" Olga Brandt said.\n</code></pre>")]
    [InlineData("Code in HTML", "agree on a budget.", "agree on a budget <code>\"Yes,\" Olga Brandt said</code>.")]
    [InlineData("HTML around paragraphs", "The council of the town met", "<div class=\"lead\">\n\nThe council of the town met")]
    [InlineData("HTML in a line", "Mayor Anna Berg said", "Mayor <a href=\"x\" title=\"Olga Brandt\">Anna Berg</a> <b>said</b>")]
    [InlineData("A comment", "", "", "\n\n<!-- \"Yes,\" Olga Brandt said.\n\n\"No,\" > Olga Brandt said. -->")]
    [InlineData("A comment in a line", "agree on a budget.", "agree on <!-- a > b: \"Yes,\" Olga Brandt said. --> a budget.")]
    [InlineData("Escaped marks", "\"Nobody asked us,\" Dahl", "\\\"Nobody asked us,\\\" Dahl")]
    [InlineData("An escaped asterisk", "\"Nobody asked us,\"", "\"Nobody asked \\* us,\"", "", "\"Nobody asked * us,\"")]
    [InlineData("A hard break of two spaces", "said. Her deputy", "said.  \nHer deputy")]
    [InlineData("A hard break of a backslash", "said. Her deputy", "said.\\\nHer deputy")]
    [InlineData("A hard break of HTML", "said. Her deputy", "said.<br>\nHer deputy")]
    [InlineData("Lines broken in a paragraph", "Her deputy, Carl Dahl, said that the", "Her\ndeputy, Carl\nDahl, said that\nthe")]
    [InlineData("Smart quotation marks", "\"Nobody asked us,\" Dahl told", "\u201cNobody asked us,\u201d Dahl told")]
    [InlineData("A rule", "", "", "\n\n* * *\n\n***\n\n___")]
    [InlineData("A table", "", "", "\n\n| Road | Length |\n|:-----|-------:|\n| one | 2 |\n| two | 3 |")]
    public void Markup_is_told_from_words(string what, string words, string markdown, string behind = "", string? plainly = null)
    {
        _ = what;
        var plain = plainly is null ? Plain : Plain.Replace(words, plainly, StringComparison.Ordinal);
        var text = (words.Length == 0 ? Plain : Plain.Replace(words, markdown, StringComparison.Ordinal)) + behind;
        Assert.NotEqual(plain, text);
        Assert.Equal(Said(Extract(plain, "a.txt")), Said(Extract(text, "a.md")));
    }

    [Theory]
    [InlineData("\n\n- Anna Berg said the roads could not wait.\n- Carl Dahl said that he would go.")]
    [InlineData("\n\n1. Anna Berg said the roads could not wait.\n2. Carl Dahl said that he would go.")]
    [InlineData("\n\n* The first:\n  * Anna Berg said the roads could not wait.\n    1) Carl Dahl said that he would go.\n* The last.")]
    [InlineData("\n\n- The first:\n\n      \"Yes,\" Olga Brandt said.\n\n- Anna Berg said the roads could not wait.\n\n    Carl Dahl said that he would go.")]
    [InlineData("\n\n- [ ] Anna Berg said the roads could not wait.\n- [x] Carl Dahl said that he would go.")]
    [InlineData("\n\n[^1]: Anna Berg said the roads could not wait.\n[^2]: Carl Dahl said that he would go.")]
    [InlineData("\n\n| Day | Words |\n|---|---|\n| Monday | [Anna Berg](x) said the roads could not wait. |\n| Friday | Carl Dahl said that he would go. |")]
    public void Lists_and_tables_are_read_item_by_item(string list)
    {
        var before = Extract(Plain, "a.md").Quotes.Count;
        var facts = Extract(Plain + list, "a.md");
        Assert.Equal(["Anna Berg: the roads could not wait", "Carl Dahl: that he would go"], Said(facts)[before..facts.Quotes.Count].Select(said => said.Split('|')[0].TrimEnd(' ', '.')));
    }

    [Theory]
    [InlineData("> \"We will stay until the roads are done, all of them.\"\n>\n> \u2014 Anna Berg, mayor of the town")]
    [InlineData("> \u201cWe will stay until the roads are done, all of them.\u201d\n> \u2014 *Anna Berg*, mayor of the town")]
    [InlineData("> \"We will stay until the roads are done,\nall of them.\"\n>\n> -- Anna Berg")]
    public void A_block_quotation_has_the_speaker_who_stands_below_it(string quotation)
    {
        var quote = Assert.Single(Said(Extract("The council met on Friday for the third time this week.\n\n" + quotation + "\n\nIt rained all night in the town.\n", "a.md")), said => said.Contains("We will stay", StringComparison.Ordinal));
        Assert.StartsWith("Anna Berg: We will stay until the roads are done, all of them.", quote, StringComparison.Ordinal);
    }

    [Fact]
    public void A_headline_may_stand_in_a_tag() =>
        Assert.Equal("Council meets on roads", Extract("<div align=\"center\">\n\n# Council meets on roads\n\n</div>\n\n" + Plain.Split('\n')[2], "a.md").Header.Headline);

    [Theory]
    [InlineData("    The text of a page that was copied with its margin.")]
    [InlineData("The [plan] was there.\n\n[plan]: a house of the town")]
    [InlineData("A | B\n--|--\nThe rest")]
    [InlineData("The plan[^1] was there.")]
    [InlineData("## The plan ##")]
    [InlineData("A ~~word~~ of it")]
    public void Plain_text_has_none_of_it(string text) =>
        Assert.All(Read.Text(text).Paragraphs.Zip(Read.Text(text).Blocks()), block => Assert.EndsWith(string.Join(' ', block.First.Range.Of(text).TrimStart('#').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), block.Second, StringComparison.Ordinal));

    [Theory]
    [InlineData("```\n")]
    [InlineData("~~~ a\n\n")]
    [InlineData("<!-- ")]
    [InlineData("<code>")]
    [InlineData("[a]: <b\n\n")]
    [InlineData("[^a")]
    [InlineData("[a](<b")]
    [InlineData("a|b\n-|-\n\n")]
    [InlineData("~~a ")]
    [InlineData("    a\n\n- b\n\n")]
    public void Much_of_it_is_read_with_linear_work(string part) =>
        Growth.IsLinear(part, (text, budget) => Assert.NotEmpty(Read.Markdown(text, budget: budget).Paragraphs));

    /// <summary>Who says what by which words, and after that who else is there. What is between the words is left out, as a reader does.</summary>
    private static string[] Said(ArticleFacts facts)
    {
        var markup = LayoutReader.Read(facts.File, EnglishLanguage.Instance).Markup.ToList();
        var quotes = facts.Quotes.Select(quote =>
            $"{(quote.Speaker < 0 ? "nobody" : facts.People[quote.Speaker].Name)}: {string.Join(' ', (quote.Text ?? quote.TextRange.Of(facts.File.Text)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}|{quote.Kind}|{Words(quote.Source)}|{Words(quote.Cue)}|{quote.Rule}");
        return [.. quotes, .. facts.People.Select(person => person.Name + ", " + string.Join(", ", person.JobTitles))];

        string? Words(TextRange? range) => range is { } place ? PlainText.Of(facts.File.Text, place, markup).Text : null;
    }

    private static ArticleFacts Extract(string text, string path) => ArticleExtractor.Extract(new ArticleFile("a", path, text, ArticleMetadata.None));
}
