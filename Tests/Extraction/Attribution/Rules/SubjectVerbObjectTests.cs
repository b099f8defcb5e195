using Corpus.Abstractions;

namespace Corpus.Tests.Extraction.Attribution.Rules;

public class SubjectVerbObjectTests
{
    [Theory]
    [InlineData("Vega criticized the plan.", "Vega | criticized | the plan")]
    [InlineData("Vega called for a vote.", "Vega | called for | a vote")]
    [InlineData("Vega spoke at length about the plan.", "Vega | spoke at length about | the plan")]
    [InlineData("Vega praised the plan in an interview with the Herald.", "Vega | praised | the plan")]
    [InlineData("Vega called the plan a mistake and Lind said it was sound.", "Vega | called | the plan a mistake")]
    [InlineData("Vega backed the plan, with the mayor calling it a mistake.", "Vega | backed | the plan / the mayor | calling | it a mistake")]
    [InlineData("Farmers see the plan as a mistake.", "Farmers | see | the plan as a mistake")]
    [InlineData("Vega embraced the plan, and he opposed the tax.", "Vega | embraced | the plan / he | opposed | the tax")]
    [InlineData("Vega praised the plan on Monday.", "Vega | praised | the plan")]
    [InlineData("Vega condemned the \"endless attack on reason\" in town.", "Vega | condemned | the \"endless attack on reason\" in town")]
    [InlineData("Vega did not mention the plan and his aides did not respond.", "Vega | did not mention | the plan")]
    [InlineData("The mayor did not mention Republican voters.", "The mayor | did not mention | Republican voters")]
    [InlineData("Vega supports raising the tax.", "Vega | supports | raising the tax")]
    [InlineData("More than half of those who support the plan are farmers.", "who | support | the plan")]
    [InlineData("Farmers backing the plan declined to vote.", "Farmers | backing | the plan")]
    [InlineData("Though she never mentioned Lind by name, Vega left.", "she | never mentioned | Lind by name")]
    [InlineData("Vega, noting the size of the crowd, left.", "Vega | noting | the size of the crowd")]
    [InlineData("Vega supported the plan when she was mayor.", "Vega | supported | the plan")]
    [InlineData("Vega praised the council before leaving the hall.", "Vega | praised | the council")]
    [InlineData("Vega sees the plan as a mistake.", "Vega | sees | the plan as a mistake")]
    [InlineData("Vega presented herself as a friend of the town.", "Vega | presented | herself as a friend of the town")]
    public void Examples(string text, string expected) => Assert.Equal(expected, RuleReading.Of(text, AttributionRule.SubjectVerbObject));

    [Theory]
    [InlineData("Vega exposed herself.")]
    [InlineData("Vega bought the house.")]
    [InlineData("Farmers see the hills from here.")]
    [InlineData("Vega took the road for the town.")]
    [InlineData("Vega spoke on the condition of anonymity.")]
    [InlineData("Vega sees the plan in the hall.")]
    public void Counter_examples(string text) => Assert.Equal("", RuleReading.Of(text, AttributionRule.SubjectVerbObject));
}
