namespace Corpus.Tests.Extraction.Coreference;

public class ExclusionsTests
{
    [Theory]
    [InlineData("Tom Hollsted's speech attacked Robert Brandhurst. He called Brandhurst \"a man without any plan\" there.", "Tom Hollsted")]
    [InlineData("Tom Hollsted wrote to Robert Brandhurst last week. Brandhurst was angry. He called Hollsted \"a man without any plan\" there.", "Robert Brandhurst")]
    public void A_name_behind_the_pronoun_in_its_clause_is_another(string text, string speaker) => Assert.Equal(speaker, CoreferenceResolverTests.Last(text).Name);

    [Theory]
    [InlineData("Robert Brandhurst was tired. He said it was \"a very late hour for all of us\" when Brandhurst's train came.", "Robert Brandhurst")]
    [InlineData("Robert Brandhurst was tired. He said it was \"a very late hour for all of us\" at a dinner of the Brandhurst campaign.", "Robert Brandhurst")]
    public void Behind_the_clause_the_name_may_come_again(string text, string speaker) => Assert.Equal(speaker, CoreferenceResolverTests.Last(text).Name);

    [Theory]
    [InlineData("Tom Hollsted told Robert Brandhurst the news. \"Hollsted should not have come here,\" he said.", "Robert Brandhurst")]
    [InlineData("Tom Hollsted told Robert Brandhurst the news. \"It was a very late hour,\" he said.", "Tom Hollsted")]
    public void Who_is_named_in_the_quote_hardly_says_it(string text, string speaker) => Assert.Equal(speaker, CoreferenceResolverTests.Last(text).Name);
}
