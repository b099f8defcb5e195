using Corpus.Abstractions;

namespace Corpus.Tests.Extraction.Attribution.Rules;

public class LeadingSpeakerTests
{
    private const string Before = "\"We built the boat,\" says Ana Vega. \"It was late,\" Vega says of the day.\n\nShe met Lee Oro there. \"He knew the sea,\" she says. \"He did,\" she says.\n\n";

    [Theory]
    [InlineData(Before + "Does she still sail?\n\n\"Every day of the year.\"", "Ana Vega | - | \"Every day of the year.\"")]
    [InlineData(Before + "I did not ask.\n\n\"Every day of the year.\"", "Ana Vega | - | \"Every day of the year.\"")]
    [InlineData(Before + "These days she is mostly on land.\n\n\"It is the knees.\"", "Ana Vega | - | \"It is the knees.\"")]
    public void Examples(string text, string expected) => Assert.Equal(expected.Replace("Ana Vega", "Vega", StringComparison.Ordinal), RuleReading.Of(text, AttributionRule.LeadingSpeaker));

    [Theory]
    [InlineData("\"We built the boat,\" says Ana Vega.\n\nDoes she still sail?\n\n\"Every day of the year.\"")]
    [InlineData(Before + "The sea is grey.\n\n\"It is the knees.\"")]
    [InlineData(Before + "\"I built it,\" said Lee Oro. Oro said that it sank. Oro denied it.\n\nDoes she still sail?\n\n\"Every day of the year.\"")]
    [InlineData(Before + "Does she still sail?\n\n\"Every day of the year,\" said Lee Oro.")]
    public void Counter_examples(string text) => Assert.Equal("", RuleReading.Of(text, AttributionRule.LeadingSpeaker));
}
