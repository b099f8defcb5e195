namespace Corpus.Tests.Extraction.People;

/// <summary>Places, firms, teams, offices and storms that have names as people have.</summary>
public class OtherThanPeopleTests
{
    [Theory]
    [InlineData("Minister Austin Wentvale came. Wentvale spoke. In a letter, Austin said no. People in Austin wait.", "Wentvale", "Austin Wentvale")]
    public void A_place_is_not_the_one_who_is_called_after_it(string text, string mention, string name)
    {
        var mentions = PeopleOf.Mentions(text);
        Assert.Contains(mention + "=" + name, mentions);
        Assert.DoesNotContain("Austin=" + name, mentions);
    }

    [Theory]
    [InlineData("Hurricane Laura came on Monday. Laura was a bad storm.")]
    [InlineData("It was a weak year, said Laura Wentvale, the department store chain.")]
    [InlineData("A note from Laura Wentvale & Co. came.")]
    [InlineData("Noorvali Rovers won on Monday. Noorvali Rovers left.")]
    [InlineData("The operator Noorvali Helpers came. It is busy in Noorvali.")]
    [InlineData("The Earl Marshal and the Lord Great Chamberlain came.")]
    [InlineData("Zenthal and Noorvali Hospital said that it was closed.")]
    [InlineData("The port of Zenthal said so.")]
    [InlineData("It is a Zenthal Noorvali-themed hall, and it is CFC-free.")]
    [InlineData("They drank an Esprava Noorvali, and then esprava with milk.")]
    [InlineData("They met at 20 Noorvali Rd. again.")]
    [InlineData("It is run by Zenthal Noorvali, a small think tank in the town.")]
    public void What_is_no_person_is_none(string text) => Assert.Empty(PeopleOf.Names(text));

    [Theory]
    [InlineData("It was late, said Laura Wentvale, a bank manager.")]
    [InlineData("It was not Laura Wentvale, the bank said.")]
    [InlineData("Laura Wentvale and Noorvali Hospital said that it was late.")]
    public void A_person_beside_them_is_one(string text) => Assert.Contains("Laura Wentvale", PeopleOf.Names(text));
}
