using Corpus.Extraction.Input;
using Corpus.Extraction.Attribution;
using Corpus.Extraction.Document;
using Corpus.Abstractions;
using Corpus.Extraction;

namespace Corpus.Tests.Extraction.Attribution;

public class DisjointPartsTests
{
    private const string Sentence = "One two three four five six seven eight.";

    [Theory]
    [InlineData("\"We won,\" rapper \"Jack\" said.", "We won, | rapper \"Jack\" | said", "\"Jack\" Name")]
    [InlineData("''We won,'' rapper ''Jack'' said.", "We won, | rapper ''Jack'' | said", "''Jack'' Name")]
    [InlineData("\u00abWe won,\u00bb rapper \u00abJack\u00bb said.", "We won, | rapper \u00abJack\u00bb | said", "\u00abJack\u00bb Name")]
    [InlineData("\"We won,\" said Ann Brown (\"Nita\").", "We won, | Ann Brown (\"Nita\") | said", "\"Nita\" Name")]
    [InlineData("\"We won,\" according to Ann Brown (\"Nita\").", "We won, | Ann Brown (\"Nita\") | according to", "\"Nita\" Name")]
    [InlineData("\"We won,\" one of the \"experts\" said.", "We won, | one of the \"experts\" | said", "\"experts\" ScareQuote")]
    [InlineData("\"We won,\" Ann \"Nita\" Brown said.", "We won, | Ann \"Nita\" Brown | said", "\"Nita\" Nickname")]
    [InlineData("Vega, who called the plan \"ugly,\" said it was late.", "the plan \"ugly,\" | who | called", "")]
    public void Marks_in_the_words_of_a_source_are_no_content(string text, string quote, string refused)
    {
        var facts = ArticleExtractor.Extract(new ArticleFile("a", "a.txt", text, ArticleMetadata.None));
        var first = facts.Quotes[0];
        Assert.Equal(quote, $"{first.Text ?? first.TextRange.Of(text)} | {first.Source?.Of(text)} | {first.Cue?.Of(text)}");
        Assert.Equal(refused, string.Join(", ", facts.Refused.Select(quotedSpan => quotedSpan.Range.Of(text) + " " + quotedSpan.Reason)));
    }

    [Fact]
    public void A_source_that_holds_its_cue_is_named_by_its_first_words()
    {
        const string text = "\"We won,\" said Norm Vega, the former senator from Ohio who is supporting Mr. Marsh after first backing two of his rivals.";
        var facts = ArticleExtractor.Extract(new ArticleFile("a", "a.txt", text, ArticleMetadata.None));
        Assert.Contains(facts.Quotes, quote => quote.Rule == AttributionRule.SharedSubject && quote.Source?.Of(text) == "Norm Vega");
        Assert.Empty(Invariants.Broken(facts));
    }

    [Fact]
    public void The_label_of_a_transcript_is_no_content_though_it_stands_in_the_marks()
    {
        const string text = "\"VEGA: We lost. It was late.\"\n\n\"MARSH: No.\"\n\n\"VEGA: Yes, we did.\"\n\n\"MARSH: No.\"\n";
        var facts = ArticleExtractor.Extract(new ArticleFile("a", "a.txt", text, ArticleMetadata.None));
        Assert.Equal("We lost. It was late.", facts.Quotes[0].Text ?? facts.Quotes[0].TextRange.Of(text));
        Assert.Equal(["We lost. It was late."], facts.Quotes[0].Verbatim.Select(range => range.Of(text)));
        Assert.Equal(4, facts.Refused.Count(quotedSpan => quotedSpan.Reason == RefusalReason.NoWords));
    }

    /// <summary>Ranges of tokens, ends exclusive: <c>content; source; cue</c>.</summary>
    [Theory]
    [InlineData("0-6;;", "0-6;;")]
    [InlineData("0-6;2-3;", "0-2,3-6;2-3;")]
    [InlineData("0-6;0-1;5-6", "1-5;0-1;5-6")]
    [InlineData("0-3,2-6;;", "0-3,3-6;;")]
    [InlineData("4-6,0-2;;", "0-2,4-6;;")]
    [InlineData("0-2;3-6;4-5", "0-2;3-4;4-5")]
    [InlineData("0-2;4-6;3-5", "0-2;5-6;3-5")]
    [InlineData("0-2;4-5;3-6", "0-2;;3-6")]
    [InlineData("0-6,8-9;;", "0-6;;")]
    [InlineData("0-6;;|2-4;;", "0-6;;|2-4;;")]
    [InlineData("0-4;;|2-6;;", "0-2;;|2-6;;")]
    [InlineData("0-4;;|1-3;;|2-6;;", "0-2;;|1-2;;|2-6;;")]
    [InlineData("0-5;;|0-3;;|2-5;;", "0-5;;|0-2;;|2-5;;")]
    [InlineData("1-3;0-4;", "")]
    public void Parts_are_made_disjoint(string given, string expected)
    {
        var attributions = given.Split('|').Select(AttributionRelation).ToList();
        DisjointParts.Apply(Read.Words(Sentence), attributions);
        Assert.Equal(expected, string.Join('|', attributions.Select(Say)));
    }

    private static AttributionRelation AttributionRelation(string written)
    {
        var parts = written.Split(';').Select(part => part.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Range).ToArray()).ToArray();
        return new(QuoteKind.Indirect, parts[0], [], parts[1].Length > 0 ? parts[1][0] : null, parts[2].Length > 0 ? parts[2][0] : null, AttributionRule.None);
    }

    private static TokenRange Range(string written) => new(written[0] - '0', written[2] - '0');

    private static string Say(AttributionRelation attribution) => $"{string.Join(',', attribution.Content.Select(Say))};{Say(attribution.Source)};{Say(attribution.Cue)}";

    private static string Say(TokenRange? range) => range is { } there ? Say(there) : "";

    private static string Say(TokenRange range) => $"{range.First}-{range.End}";
}
