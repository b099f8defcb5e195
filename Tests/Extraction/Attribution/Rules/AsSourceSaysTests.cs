using Corpus.Abstractions;

namespace Corpus.Tests.Extraction.Attribution.Rules;

public class AsSourceSaysTests
{
    [Theory]
    [InlineData("As Ana Vega put it, the plan had failed.", "Ana Vega | put it | the plan had failed")]
    [InlineData("The plan had failed, as Vega noted.", "Vega | noted | The plan had failed")]
    [InlineData("As Ana Vega, the mayor of Orford, put it: \"We won.\"", "Ana Vega, the mayor of Orford, | put it | \"We won.\"")]
    [InlineData("As Ana Vega (R-Ohio) has pointed out, the plan had failed.", "Ana Vega (R-Ohio) | has pointed out | the plan had failed")]
    [InlineData("As Ana Vega, the leader of the party, put it: \"We won.\"", "Ana Vega, the leader of the party, | put it | \"We won.\"")]
    [InlineData("The fact that it \"is a tight race,\" as Vega said on the radio, only helps her.", "Vega | said | The fact that it \"is a tight race,\"")]
    public void Examples(string text, string expected) => Assert.Equal(expected, RuleReading.Of(text, AttributionRule.AsSourceSays));

    [Theory]
    [InlineData("As Ana Vega left, the plan had failed.")]
    [InlineData("Vega pledges to \"make it work for all of the town,\" as she put it on Monday.")]
    [InlineData("As the crowd began to chant, Ana Vega was joined by a friend.")]
    [InlineData("Vega thought that it was late and that the end, as she later explained, was near.")]
    public void Counter_examples(string text) => Assert.Equal("", RuleReading.Of(text, AttributionRule.AsSourceSays));
}
