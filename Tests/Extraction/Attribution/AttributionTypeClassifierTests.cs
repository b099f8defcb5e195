using Corpus.Abstractions;
using Corpus.Extraction;
using Corpus.Extraction.Input;

namespace Corpus.Tests.Extraction.Attribution;

public class AttributionTypeClassifierTests
{
    [Theory]
    [InlineData("Vega said that the plan had failed.", AttributionType.Assertion)]
    [InlineData("The plan had failed, according to the mayor.", AttributionType.Assertion)]
    [InlineData("Vega warned the plan would fail.", AttributionType.Assertion)]
    [InlineData("Vega thinks that the plan has failed.", AttributionType.Belief)]
    [InlineData("Vega expected that the plan would fail.", AttributionType.Belief)]
    [InlineData("Vega is convinced that the plan has failed.", AttributionType.Belief)]
    [InlineData("Vega is certain that the plan has failed.", AttributionType.Belief)]
    [InlineData("Vega knows that the plan has failed.", AttributionType.Fact)]
    [InlineData("Vega realized that the plan had failed.", AttributionType.Fact)]
    [InlineData("Vega is aware that the plan has failed.", AttributionType.Fact)]
    [InlineData("Vega wants to end the plan.", AttributionType.Eventuality)]
    [InlineData("Vega vowed to end the plan.", AttributionType.Eventuality)]
    [InlineData("Vega vowed that the plan would end.", AttributionType.Assertion)]
    public void The_cue_tells_the_stance_of_the_source(string text, AttributionType type) => Assert.Equal(type, Only(text).AttributionType);

    [Theory]
    [InlineData("\"We lost the vote,\" Vega said.", "Direct")]
    [InlineData("Vega hopes for \"an end of the long plan\" in May.", "Mixed")]
    [InlineData("Vega said that the plan had failed.", "Indirect")]
    [InlineData("The plan had failed, Vega said.", "Indirect")]
    [InlineData("The plan had failed, according to the mayor.", "Indirect")]
    [InlineData("Vega asked whether the plan had failed.", "Indirect")]
    [InlineData("Vega said that the plan, which was old, had failed.", "Indirect")]
    [InlineData("Vega vowed to end the plan.", "Indirect")]
    [InlineData("Vega threatened to leave the council.", "Indirect")]
    [InlineData("Vega urged the council to end the plan.", "Indirect")]
    [InlineData("Vega said the cheaper oil and tame core prices point to less rain next week.", "Indirect")] // a verb that could be a noun
    public void A_quote_is_what_a_reader_calls_one(string text, string kind)
    {
        var quote = Only(text);
        Assert.True(quote.IsQuote);
        Assert.Equal(kind, quote.Kind.ToString());
    }

    [Theory]
    [InlineData("Vega believes that the plan has failed.")]
    [InlineData("Vega knows that the plan has failed.")]
    [InlineData("Vega criticized the plan.")]
    [InlineData("Vega praised the plan that had failed.")]
    [InlineData("Vega wants to end the plan.")]
    [InlineData("Vega plans to leave the council.")]
    [InlineData("Vega declined to leave the council.")]
    [InlineData("Vega seeks to end the plan.")]
    [InlineData("The plan is expected to fail.")]
    [InlineData("Vega described a plan that the council had failed.")]
    public void Other_attributions_are_no_quotes(string text) => Assert.False(Only(text).IsQuote);

    private static Corpus.Extraction.Model.QuoteFact Only(string text) =>
        Assert.Single(ArticleExtractor.Extract(new ArticleFile("a", "a.txt", text, ArticleMetadata.None)).Quotes);
}
