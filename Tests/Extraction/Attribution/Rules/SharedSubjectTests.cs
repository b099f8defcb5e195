using Corpus.Abstractions;

namespace Corpus.Tests.Extraction.Attribution.Rules;

public class SharedSubjectTests
{
    [Theory]
    [InlineData("Vega said the plan had failed, adding that the council knew.", "Vega | adding | that the council knew")]
    [InlineData("Vega thanked the council and said the plan had failed.", "Vega | said | the plan had failed")]
    [InlineData("Since she joined the council this year, Vega has been a friend of the plan, saying that it will work.", "Vega | saying | that it will work")]
    [InlineData("Vega came close to tears as the farmers left, saying that the plan had failed.", "Vega | saying | that the plan had failed")]
    [InlineData("Vega issued a statement saying that the plan had failed.", "Vega | issued a statement saying | that the plan had failed")]
    [InlineData("Farmers stood there, carrying signs saying, \"Rain now, or never.\"", "Farmers | saying | \"Rain now, or never.\"")]
    [InlineData("Vega released a long report that said, \"We won it.\"", "Vega | released a long report that said | \"We won it.\"")]
    [InlineData("Vega's office put out a statement saying that the plan had failed.", "Vega's office | put out a statement saying | that the plan had failed")]
    [InlineData("Ana Vega shot a note back at Bruno Oro saying that the plan had failed.", "Ana Vega | saying | that the plan had failed")]
    [InlineData("He spoke of news that the server had held words deemed \"top secret,\" saying that the plan had failed.", "He | saying | that the plan had failed")]
    [InlineData("An old mayor responded by saying the road was open.", "An old mayor | saying | the road was open")]
    public void Examples(string text, string expected) => Assert.Equal(expected, RuleReading.Of(text, AttributionRule.SharedSubject));

    [Theory]
    [InlineData("Vega said the plan had failed and fallen apart.")]
    [InlineData("The council was torn, with Ana Vega saying that the plan had failed.")]
    [InlineData("The vote led many farmers to suspect that the plan had failed.")]
    [InlineData("It was time to start worrying about the plan.")]
    [InlineData("The town will hold nominating contests in May.")]
    public void Counter_examples(string text) => Assert.Equal("", RuleReading.Of(text, AttributionRule.SharedSubject));
}
