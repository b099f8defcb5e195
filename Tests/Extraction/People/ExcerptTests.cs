namespace Corpus.Tests.Extraction.People;

/// <summary>Lone names in a text that goes on about somebody whom it has not introduced.</summary>
public class ExcerptTests
{
    [Theory]
    [InlineData("He moved to the north in May, where his team won. Noorvali left the north for good later.", "Noorvali")]
    [InlineData("His team won. Noorvali left the north for good later.", "Noorvali")]
    [InlineData("It moved to the north in May, where its team won. Noorvali left the north for good later.", "")]
    [InlineData("Laura Wentvale moved to the north in May, where her team won. Noorvali left the north for good later.", "Laura Wentvale")]
    public void A_lone_name_is_a_person(string text, string names) => Assert.Equal(names, string.Join("|", PeopleOf.Names(text)));
}
