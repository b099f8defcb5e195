using Corpus.Extraction;
using Corpus.Extraction.English;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Input;
using Corpus.Extraction.Linking;

namespace Corpus.Tests.Extraction.Linking;

public class PersonLinkerTests
{
    [Fact]
    public void A_name_with_an_accent_less_is_the_same() =>
        Assert.Equal(["Maria Garcia"], Link("Mayor Maria Garcia came.", "Mayor Maria García came.", "Mayor Maria Garcia spoke."));

    [Fact]
    public void A_given_name_in_another_form_is_the_same_person() =>
        Assert.Equal(["Dmitry Brandhurst"], Link("Mayor Dmitry Brandhurst came.", "Mayor Dmitri Brandhurst came.", "Mayor Dmitry Brandhurst left."));

    [Fact]
    public void The_title_tells_whose_family_name_it_is() =>
        Assert.Equal(["Laura Wentvale"], Link("President Laura Wentvale came.", "President Wentvale came again."));

    [Fact]
    public void A_family_name_that_two_bear_stays_alone() =>
        Assert.Equal(["Laura Wentvale", "Maria Wentvale", "Wentvale"], Link("President Laura Wentvale came.", "President Maria Wentvale came.", "President Wentvale came again."));

    [Fact]
    public void Different_middle_initials_are_different_people() =>
        Assert.Equal(["George H. Wentvale", "George W. Wentvale"], Link("Mayor George H. Wentvale came.", "Mayor George W. Wentvale came."));

    [Theory]
    [InlineData("Carl Marsh, the mayor of Wentvale, came.", "Carl Marsh, the mayor of Orrinton, came.", 2)]
    [InlineData("Carl Marsh, the governor of Ruritania, came.", "Carl Marsh, governor of Wentland, came.", 2)]
    [InlineData("Carl Marsh, the mayor of Wentvale, came.", "Carl Marsh, mayor of Wentvale, left.", 1)]
    [InlineData("Carl Marsh, the mayor of Wentvale, came.", "Carl Marsh, mayor of Wentvale City, left.", 1)]
    [InlineData("Carl Marsh, the mayor of Wentvale, came.", "Carl Marsh, the former mayor of Orrinton, came.", 1)]
    [InlineData("Carl Marsh, the mayor of Wentvale, came.", "Carl Marsh, the governor of Ruritania, came.", 1)]
    [InlineData("Carl Marsh, the mayor of Wentvale, came.", "Mayor Carl Marsh left.", 1)]
    [InlineData("Carl Marsh, the mayor of Wentvale, came.", "Carl Marsh, a farmer, came.", 1)]
    public void Who_holds_one_office_of_two_places_is_two(string first, string second, int people)
    {
        Assert.Equal(people, Link(first, second).Length);
        Assert.Equal(people, Link(second, first).Length);
    }

    [Fact]
    public void Which_of_two_is_meant_is_not_guessed()
    {
        string[] texts = ["Carl Marsh, the mayor of Wentvale, came.", "Carl Marsh, the mayor of Orrinton, came.", "Mayor Carl Marsh left.", "Then Carl Marsh came back."];
        Assert.Equal(["Carl Marsh", "Carl Marsh", "Carl Marsh"], Link(texts));
        Assert.Equal(["Carl Marsh", "Carl Marsh", "Carl Marsh"], Link([.. texts.Reverse()]));
    }

    [Fact]
    public void A_given_name_alone_is_somebody_in_each_article() =>
        Assert.Equal(["Laura", "Laura"], Link("Then Laura came to the house.", "Then Laura left the house."));

    private static string[] Link(params string[] texts)
    {
        var facts = texts.Select((text, i) => ArticleExtractor.Extract(new ArticleFile("a" + i, "a" + i + ".txt", text + "\n", ArticleMetadata.None))).ToArray();
        return [.. PersonLinker.Link(new(facts), Facts.Keys(new(facts)), new EquatableArray<int>[facts.Length], EnglishLanguage.Instance).Select(person => person.Name)];
    }
}
