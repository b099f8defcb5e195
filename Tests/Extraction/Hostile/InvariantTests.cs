using System.Text.Json;
using Corpus.Extraction;
using Corpus.Extraction.Input;
using Corpus.Extraction.Model;
using Corpus.Tests.Infrastructure;

namespace Corpus.Tests.Extraction.Hostile;

/// <summary>What holds of every article holds of real ones and of sentences made up of everything that marks stand around.</summary>
public class InvariantTests
{
    private static readonly string[] Quotes =
    [
        "\"We won,\"", "\"We won.\"", "\u201cWe won,\u201d", "''We won,''", "\u00abWe won,\u00bb", "\"Won\"", "\"We 'won' it!\"", "The \"win,\"", "\"We won\" and \"they lost,\"", "\"It is 5'11\" long,\"", "\"We won, \"Jack\" did,\"", "\"We won",
    ];

    private static readonly string[] Sources =
    [
        "rapper \"Jack\"", "\"Jack\"", "Ann \"Nita\" Brown", "Ann Brown, author of \"Night Train,\"", "one of the \"experts\"", "\"Mayor\" Ann Brown", "Ann Brown (\"Nita\")", "a \"senior\" official",
        "Ann Brown, who wrote \"Night Train\",", "Ann Brown -- \"Nita\" to friends --", "a spokesman for \"Jack\"", "he", "Ann Brown and \"Jack\"", "rapper ''Jack''", "Ann Brown's \"deputy\"",
    ];

    private static readonly string[] Cues = ["said", "\"joked\"", "told \"The Daily\"", "called it \"bad\" and said", "was quoted as saying", "said, \"laughing\","];

    private static readonly string[] Shapes =
    [
        "{Q} {S} {C}.", "{Q} {C} {S}.", "{S} {C}: {Q}", "{S} {C} that {Q}", "According to {S}, {Q}", "{Q} according to {S}.", "{Q} {S} {C}, \"and they lost.\"", "{Q} {S} {C}, adding that it was \"late.\"",
        "{Q}\n\n{S} {C}.", "{S} {C}:\n\n{Q}", "{Q}\n\n\u2014 {S}", "{S}'s claim that {Q} was wrong.", "{Q} was what {S} {C}.", "> {Q} {S} {C}.\n\n> \u2014 {S}", "Orrin Marsh, who is supporting {S} after {S} {C} {Q}, left.",
        "VEGA: {Q} {S} {C}.\n\nMARSH: No.\n\nVEGA: Yes. {S} {C} {Q}\n\nMARSH: {Q}\n\nVEGA: No.", "\"VEGA: {Q}\"\n\n\"MARSH: No.\"\n\n\"VEGA: Yes.\"\n\n\"MARSH: No.\"",
    ];

    [Fact]
    public void They_hold_of_sentences_with_marks_everywhere() => Assert.Empty(
        from shape in Shapes
        from source in Sources
        from cue in Cues
        from quote in Quotes
        let text = shape.Replace("{Q}", quote, StringComparison.Ordinal).Replace("{S}", source, StringComparison.Ordinal).Replace("{C}", cue, StringComparison.Ordinal)
        from broken in Invariants.BrokenIn(text)
        select $"{broken} in {text}");

    [Theory]
    [InlineData("---\ntitle: \"A \\\"B\\\" c\"\nauthor: ''\nkeywords: ['', \" \", a]\n---\n\n\"We won,\" said Ann Brown.\n")]
    [InlineData("# \n\n# ![x](y \"z\")\n\n# <b>\u200b</b>\n\n- ![x](y)\n- \n- A point\n\n\"We won,\" said Ann Brown.\n")]
    [InlineData("See [here](https://example.com/ \"a title\"), <b title=\"z\">bold</b> and `x = \"y\"`.\n\n```\nprint(\"a\", \"b\")\n```\n")]
    [InlineData("Ann Brown is 5'11\" tall, the board 12\" long, and 6\u2032 2\u2033 is much. \ud83d\ude00\"\ud83d\ude00\" ``we'' \"\" \u201e\u201f \"")]
    [InlineData("\ufeff\u200b\u00a0\n\n\u00ad\"\u200b\"\n\nBy \u200b\n")]
    public void They_hold_of_what_is_no_prose(string text)
    {
        Assert.Empty(Invariants.BrokenIn(text, "a.md"));
        Assert.Empty(Invariants.BrokenIn(text));
    }

    [Fact]
    public void They_hold_of_the_seeds() => Assert.Empty(Directory.EnumerateFiles(Repository.Seeds, "*.*", SearchOption.AllDirectories).SelectMany(file => Invariants.BrokenIn(File.ReadAllText(file))));

    [SharedFact]
    public void They_hold_of_marked_articles() => Assert.Empty(
        from folder in new[] { "polnear/dev/text", "polnear/train/text", "gum-news/dev/text", "gum-bio/dev/text", "gum-interview/dev/text" }
        from file in Directory.EnumerateFiles(Repository.Marked(folder)).AsParallel()
        from broken in Invariants.BrokenIn(File.ReadAllText(file))
        select $"{broken} in {Path.GetFileName(file)}");

    [SharedFact]
    public void They_hold_of_cases_and_of_pages()
    {
        var cases = File.ReadLines(Repository.Marked("cases", "cases.jsonl")).Select(line => JsonDocument.Parse(line).RootElement)
            .Select(one => (Text: one.GetProperty("text").GetString()!, Path: one.GetProperty("markdown").GetBoolean() ? "a.md" : "a.txt"));
        var pages = File.ReadLines(Repository.Marked("pages", "gold.jsonl")).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("paragraphs"))
            .Select(paragraphs => (Text: string.Join("\n\n", paragraphs.EnumerateArray().Select(paragraph => paragraph.GetString())), Path: "a.txt"));
        Assert.Empty(cases.Concat(pages).SelectMany(one => Invariants.BrokenIn(one.Text, one.Path).Select(broken => $"{broken} in {one.Text}")));
    }

    /// <summary>The check is one: it finds each fault that is planted.</summary>
    [Theory]
    [InlineData("a mark in nothing")]
    [InlineData("source in the content")]
    [InlineData("source and cue overlap")]
    [InlineData("content out of order")]
    [InlineData("crosses")]
    [InlineData("cuts a character")]
    [InlineData("is no stretch")]
    [InlineData("headline say nothing")]
    [InlineData("verbatim outside of the content")]
    public void A_planted_fault_is_found(string fault)
    {
        var facts = ArticleExtractor.Extract(new ArticleFile("a", "a.txt", "\"We won \ud83d\ude00 today,\" said Ann Brown.", ArticleMetadata.None));
        Assert.Empty(Invariants.Broken(facts));
        var quote = Assert.Single(facts.Quotes);
        var span = quote.Spans[0];
        var broken = fault switch
        {
            "a mark in nothing" => facts with { Quotes = default },
            "source in the content" => With(quote with { Source = new(span.Start, span.Start + 3) }),
            "source and cue overlap" => With(quote with { Cue = quote.Source }),
            "content out of order" => With(quote with { Spans = new([span, span]) }),
            "crosses" => facts with { Refused = new([new(new(span.Start + 2, span.End + 2), default)]) },
            "cuts a character" => facts with { Refused = new([new(new(span.Start, facts.File.Text.IndexOf('\ude00', StringComparison.Ordinal)), default)]) },
            "is no stretch" => facts with { Refused = new([new(new(span.End, span.End), default)]) },
            "headline say nothing" => facts with { Header = facts.Header with { Headline = " " } },
            _ => With(quote with { Verbatim = new([quote.Source!.Value]) }),
        };
        Assert.Contains(Invariants.Broken(broken), line => line.Contains(fault, StringComparison.Ordinal));

        ArticleFacts With(QuoteFact changed) => facts with { Quotes = new([changed]) };
    }
}
