using Corpus.Extraction.Document;
using Corpus.Extraction.People;

namespace Corpus.Tests.Extraction.People;

/// <summary>What the name Marsh does in its sentence.</summary>
public class GrammaticalRoleTests
{
    [Theory]
    [InlineData("Marsh left.", "Subject")]
    [InlineData("Marsh and Wentvale left the hall.", "Subject")]
    [InlineData("Marsh and the mayor of the town, both in their best coats.", "Subject")]
    [InlineData("Then there is Marsh.", "Subject")]
    [InlineData("Was Marsh right?", "Subject")]
    [InlineData("Across the hall is Marsh, a clerk.", "Subject")]
    [InlineData("\"We lost,\" said Marsh.", "Subject")]
    [InlineData("The vote was lost, said Marsh.", "Subject")]
    [InlineData("As for Marsh, nobody knew.", "Subject")]
    [InlineData("With Marsh saying so, they left.", "Subject")]
    [InlineData("Marsh, who led the bank, the town's oldest, left.", "Subject")]
    [InlineData("Marsh (the elder) left.", "Subject")]
    [InlineData("Marsh himself left.", "Subject")]
    [InlineData("Marsh on Friday left.", "Subject")]
    [InlineData("Marsh - the town's oldest clerk - left.", "Subject")]
    [InlineData("They said Marsh left.", "Subject")]
    [InlineData("The widow of Marsh left.", "Aside")]
    [InlineData("The clerk (Marsh) left.", "Aside")]
    [InlineData("The friends of Marsh left.", "Object")]
    [InlineData("They met Marsh.", "Object")]
    [InlineData("They met the old Marsh there.", "Object")]
    [InlineData("They spoke with Marsh.", "Object")]
    [InlineData("They spoke to the old Marsh.", "Object")]
    [InlineData("With Marsh in the hall, they left.", "Object")]
    [InlineData("They told Marsh.", "Object")]
    [InlineData("Marsh's plan failed.", "Possessor")]
    [InlineData("They met in Marsh's hall.", "Possessor")]
    [InlineData("Marsh, of all clerks.", "Other")]
    [InlineData("Marsh the clerk.", "Other")]
    public void A_name_has_a_role(string text, string role)
    {
        var words = PeopleOf.Words(text);
        var name = Enumerable.Range(0, words.Tokens.Length).First(token => words.Tokens[token].Of(words.Text).SequenceEqual("Marsh"));
        Assert.Equal(role, GrammaticalRoles.Of(words, new TokenRange(name, name + 1)).ToString());
    }
}
