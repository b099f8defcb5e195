namespace Corpus.Tests.Extraction.Coreference;

public class AntecedentScorerTests
{
    [Theory]
    // The subject of the sentence before the quote, not the one quoted before.
    [InlineData("\"We will come,\" Robert Brandhurst said. \"All of us.\" Tom Hollsted almost seemed to agree. \"It was late,\" he said.", "Tom Hollsted")]
    [InlineData("\"We will come,\" Robert Brandhurst said. Later he met Tom Hollsted. \"It was late,\" he said.", "Robert Brandhurst")]
    // Who asks in a subordinate clause is not who answers.
    [InlineData("\"We will come,\" Robert Brandhurst said. He looked tired when Tom Hollsted asked whether it was over. \"It was late,\" he said.", "Robert Brandhurst")]
    // Introduced by "there is", by a question, after asides.
    [InlineData("Robert Brandhurst liked the plan. Then there is Tom Hollsted. \"It was late,\" he said.", "Tom Hollsted")]
    [InlineData("Robert Brandhurst liked the plan of Tom Hollsted. Was Brandhurst right? \"It was late,\" he said.", "Robert Brandhurst")]
    [InlineData("Robert Brandhurst liked it. Tom Hollsted, who led the bank, the oldest in town, opposed the plan. \"It was late,\" he said.", "Tom Hollsted")]
    // Who speaks after a clause is not inside another; one who does something with "with" is a subject, but less than who is named after.
    [InlineData("\"We will come,\" Robert Brandhurst said. However the plan is not likely to change the town, noted the bank's Tom Hollsted. \"It was late,\" he said.", "Tom Hollsted")]
    [InlineData("For some the losses were small, said Olga Marsh. It became an issue, with Laura Wentvale - who led the bank - attacking the plan. \"It was late,\" she said.", "Laura Wentvale")]
    [InlineData("Robert Brandhurst liked it. Others were quick to speak, with Tom Hollsted saying that it was a mistake.\n\nBrandhurst seemed calm, when he said it was \"a very late hour for all of us\" there.", "Robert Brandhurst")]
    // Whose relative somebody is, or who plays her, is said by the way.
    [InlineData("Laura Wentvale met Olga Marsh, the daughter of Rosa Hollsted. \"It was late,\" she said.", "Laura Wentvale")]
    [InlineData("He married Laura Wentvale, a niece of Rosa Hollsted. With her he saw \"a very late hour for all of us\" there, she said.", "Laura Wentvale")]
    public void The_one_the_sentence_is_about_comes_first(string text, string speaker) => Assert.Equal(speaker, CoreferenceResolverTests.Last(text).Name);

    [Theory]
    // A name of both sexes tells no gender; what pronouns say of a subject is learned.
    [InlineData("Laura Wentvale came late. Marty Hollsted opposed the plan. She said it was \"a very late hour for all of us\" there.", "Marty Hollsted")]
    [InlineData("Laura Wentvale came late. Orvik Hollsted asked Robert Brandhurst whether he knew. \"It was late,\" she said.", "Orvik Hollsted")]
    [InlineData("Laura Wentvale came late. Robert Hollsted opposed the plan. She said it was \"a very late hour for all of us\" there.", "Laura Wentvale")]
    public void The_gender_must_agree(string text, string speaker) => Assert.Equal(speaker, CoreferenceResolverTests.Last(text).Name);

    [Theory]
    [InlineData("Officials met Robert Brandhurst. His face was pale. \"It was a late hour for us,\" he said.", "Robert Brandhurst")]
    [InlineData("Laura Wentvale led a union that has praised the plan. \"It was a late hour for us,\" she said.", "Laura Wentvale")]
    public void Things_are_nobody(string text, string speaker) => Assert.Equal(speaker, CoreferenceResolverTests.Last(text).Name);
}
