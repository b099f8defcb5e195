using Corpus.Extraction.People;
using Corpus.Extraction.People.Names;
using Corpus.Tests.Infrastructure;

namespace Corpus.Tests.Extraction.People.Names;

public class NameReaderTests
{
    [Theory]
    [InlineData("They met Texas Gov. Laura Wentvale there.", "Laura Wentvale")]
    [InlineData("But Mr. Wentvale left.", "Wentvale")]
    [InlineData("They met Secretary of State Laura Wentvale there.", "Secretary|Laura Wentvale")]
    [InlineData("They met George H.W. Wentvale there.", "George H.W. Wentvale")]
    [InlineData("They met Bill de Wentvale there.", "Bill de Wentvale")]
    [InlineData("They met Juan \"Chico\" Wentvale there.", "Juan \"Chico\" Wentvale")]
    [InlineData("They met Joseph R. Wentvale Jr. there.", "Joseph R. Wentvale Jr.")]
    [InlineData("They met Theresa May there.", "Theresa May")]
    [InlineData("They came back in May.", "")]
    [InlineData("They met Steve King there.", "Steve King")]
    [InlineData("They met Mr. King there.", "King")]
    [InlineData("As Fox's Major Wentvale has reported, it rains.", "Fox|Major Wentvale")]
    [InlineData("They met General Wentvale there.", "Wentvale")]
    [InlineData("They met Kim Song-ho there.", "Kim Song-ho")]
    [InlineData("The Laura Wentvale-led council met.", "Laura")]
    [InlineData("They saw Laura Wentvale Says there.", "Laura Wentvale")]
    [InlineData("They met Laura Manning there.", "Laura Manning")]
    [InlineData("They met Laura And there.", "Laura")]
    [InlineData("They met Orvik-Zenn CEO Laura Wentvale there.", "Laura Wentvale")]
    [InlineData("They met the officer for Political Affairs Laura Wentvale there.", "Laura Wentvale")]
    [InlineData("They met the Orvik Group there.", "Orvik Group")]
    [InlineData("They met Navy SEAL Laura Wentvale there.", "Laura Wentvale")]
    [InlineData("They met AJ Wentvale there.", "AJ Wentvale")]
    [InlineData("They met ex-Governor Laura Wentvale and pro-Wentvale voters there.", "Laura Wentvale")]
    [InlineData("They met Bashar al-Wentvale there.", "Bashar al-Wentvale")]
    [InlineData("They met LAURA WENTVALE there.", "LAURA WENTVALE")]
    [InlineData("They met Abu Noor al-Wentvale there.", "Abu Noor al-Wentvale")]
    [InlineData("He said that [Laura] Wentvale came.", "Laura] Wentvale")]
    [InlineData("He said that Laura [Wentvale] came.", "Laura [Wentvale")]
    [InlineData("He said that Wentvale [Laura of the east] came.", "Wentvale|Laura")]
    [InlineData("They read AS Wentvale there.", "AS Wentvale")]
    [InlineData("They met Dr. King there.", "King")]
    [InlineData("They met Ms. Park there.", "Park")]
    [InlineData("They met Prince William there.", "William")]
    [InlineData("They met Prince Rogers Wentvale there.", "Prince Rogers Wentvale")]
    [InlineData("They met Queen Elizabeth II there.", "Elizabeth II")]
    [InlineData("They read of Edwin the Terrible there.", "Edwin the Terrible")]
    [InlineData("They told Edwin the Great Lakes were cold.", "Edwin|Great Lakes")]
    [InlineData("They read of Edwina of Wentvale there.", "Edwina of Wentvale")]
    [InlineData("They met Edwina of Zenvik News there.", "Edwina|Zenvik News")]
    [InlineData("They met Laura Wentvale DBE RA there.", "Laura Wentvale DBE RA")]
    [InlineData("Then Hurricane Laura came.", "Hurricane Laura")]
    [InlineData("They met Moon Ji-won there.", "Moon Ji-won")]
    public void Titles_are_cut_from_names(string text, string names)
    {
        var words = PeopleOf.Words(text);
        var found = NameReader.Read(words).Select(candidate => words.TextOf(candidate.Tokens)).Where(name => name is not "Secretary" || names.Contains(name, StringComparison.Ordinal));
        Assert.Equal(names, string.Join("|", found));
    }

    [Fact]
    public void A_page_of_capitalised_words_is_read_in_one_pass() => Growth.IsLinear("Wentvale ", (text, budget) => PeopleFinder.Find(PeopleOf.Words(text, budget)));
}
