using Corpus.Extraction.Attribution.QuotedSpanClasses;

namespace Corpus.Tests.Extraction.Attribution.QuotedSpanClasses;

public class QuotedSpanClassifierTests
{
    private static QuotedSpanClassification VerdictOf(string text, string quotedSpan)
    {
        var reading = new Reading(text);
        return reading.Result.Classifications[reading.QuotedSpan(quotedSpan)];
    }

    [Theory]
    [InlineData("Ana \"Nita\" Flores won the race.", "Nita")]
    [InlineData("The winner is C.L. \"Birdie\" Hobbs of Boise.", "Birdie")]
    public void A_name_between_given_name_and_surname_is_a_nickname(string text, string quotedSpan) =>
        Assert.Equal(new(QuotedSpanClass.NoQuote, QuotedSpanReason.Nickname), VerdictOf(text, quotedSpan));

    [Theory]
    [InlineData("The button bore the Russian word \"mir\" in red letters.", "mir")]
    [InlineData("They hold so-called \"closed\" primaries there.", "closed")]
    [InlineData("The stadium is known as \"the Bowl\" to its fans.", "the Bowl")]
    [InlineData("A man identified as \"Witness 2\" left the hall.", "Witness 2")]
    [InlineData("Near the freezing point—called \"wet cold\"—water is a danger.", "wet cold")]
    [InlineData("They still dispute the idea of \"soft power\" today.", "soft power")]
    [InlineData("They looked for words such as \"river\" in all letters.", "river")]
    [InlineData("They looked for words such as \"river,\" \"bank\" and \"boat.\"", "boat.")]
    [InlineData("It is a small town with the nickname \"Little Oslo\" on its sign.", "Little Oslo")]
    public void A_word_that_is_mentioned_is_no_quote(string text, string quotedSpan) =>
        Assert.Equal(new(QuotedSpanClass.NoQuote, QuotedSpanReason.MentionedWord), VerdictOf(text, quotedSpan));

    [Theory]
    [InlineData("The name is Spanish for \"witches\" and old.", "witches")]
    [InlineData("Text on button actually translates to \"overcharged\"", "overcharged")]
    [InlineData("It is a Hopi word meaning \"life out of balance\" there.", "life out of balance")]
    public void A_translation_is_no_quote(string text, string quotedSpan) =>
        Assert.Equal(new(QuotedSpanClass.NoQuote, QuotedSpanReason.Translation), VerdictOf(text, quotedSpan));

    [Theory]
    [InlineData("\"We lost,\" Ana Vega said.\n\n\"Related:\"\n\nThe town was full.", "Related:")]
    [InlineData("\"We lost,\" Ana Vega said.\n\n\"THE TOWN DECIDES\"\n\nThe town was full.", "THE TOWN DECIDES")]
    public void A_label_and_a_line_of_capitals_head_what_follows(string text, string quotedSpan) =>
        Assert.Equal(new(QuotedSpanClass.NoQuote, QuotedSpanReason.NotRunningText), VerdictOf(text, quotedSpan));

    [Theory]
    [InlineData("\"We lost,\" Ana Vega said.\n\n\"NO WAY!\"\n\nThe town was full.", "NO WAY!")]
    [InlineData("\"We lost,\" Ana Vega said.\n\n\"THE TOWN DECIDES,\" she said.", "THE TOWN DECIDES,")]
    public void What_is_shouted_is_a_quote(string text, string quotedSpan) => Assert.NotEqual(QuotedSpanClass.NoQuote, VerdictOf(text, quotedSpan).Class);

    [Fact]
    public void A_few_words_in_single_marks_are_a_heading_where_others_are_double() =>
        Assert.Equal(new(QuotedSpanClass.NoQuote, QuotedSpanReason.NotRunningText), VerdictOf("\"We lost,\" Ana Vega said.\n\n'A hard year.'\n\nThe town was full.", "A hard year."));

    [Fact]
    public void A_few_words_in_single_marks_are_a_quote_where_all_are_single() =>
        Assert.NotEqual(QuotedSpanClass.NoQuote, VerdictOf("'We lost,' Ana Vega said.\n\n'It was a hard year.'\n\nThe town was full.", "It was a hard year.").Class);

    [Theory]
    [InlineData("The town leads in clean power (see \"The power boom\").", "The power boom")]
    [InlineData("The film \"Night Train\" opened on Friday.", "Night Train")]
    [InlineData("She was the host of \"Morning Talk\" for years.", "Morning Talk")]
    [InlineData("\"Night Train,\" a novel by Ida Moor, sold well.", "Night Train,")]
    [InlineData("Vega spoke on CNN's \"Morning Talk\" on Monday.", "Morning Talk")]
    [InlineData("They watched \"The Long Way Home\" star dance.", "The Long Way Home")]
    [InlineData("It was the podcast \"Here's the Thing\" in May.", "Here's the Thing")]
    [InlineData("They saw season four of \"Night Train\" in May.", "Night Train")]
    [InlineData("They wrote a play called \"Brothers of Oro\" in May.", "Brothers of Oro")]
    [InlineData("\"Night Train,\" which will open in May, is a drama.", "Night Train,")]
    [InlineData("\"Town museum to close its doors,\" by the Herald's Ana Vega.", "Town museum to close its doors,")]
    [InlineData("Ana Vega said the council should leave the \"Three Rivers Compact\" in May.", "Three Rivers Compact")]
    [InlineData("The network streams \"Oro\" at night.", "Oro")]
    [InlineData("The mayor told \"Morning Talk\" about the plan.", "Morning Talk")]
    [InlineData("Ana Vega was a star of the reality show \"Night Train.\"", "Night Train.")]
    [InlineData("A voice is heard at the end of \"Night Train!\" again.", "Night Train!")]
    [InlineData("Bea is the heroine of \"Opening Day.\"", "Opening Day.")]
    [InlineData("She spoke on the River Channel's \"Night,\" a late hour.", "Night,")]
    public void A_title_of_a_work_is_no_quote(string text, string quotedSpan) =>
        Assert.Equal(new(QuotedSpanClass.NoQuote, QuotedSpanReason.TitleOfWork), VerdictOf(text, quotedSpan));

    [Theory]
    [InlineData("Vega spoke on KQX's \"Morning Talk\" on Monday.", "Morning Talk")]
    [InlineData("\"The Long Way Home\" is a drama that follows a family.", "The Long Way Home")]
    [InlineData("With songs by Bea Oro, \"The Long Way Home\" is a play for all.", "The Long Way Home")]
    [InlineData("\"The Long Way Home\" happily follows a family.", "The Long Way Home")]
    [InlineData("They lived near the \"Hill Street Row\" in May.", "Hill Street Row")]
    [InlineData("He had roles in \"Night Train,\" \"The Way Home\" and \"Oro.\"", "Oro.")]
    public void What_is_written_and_placed_as_a_name_is_no_quote(string text, string quotedSpan) =>
        Assert.Equal(new(QuotedSpanClass.NoQuote, QuotedSpanReason.NameInMarks), VerdictOf(text, quotedSpan));

    [Theory]
    [InlineData("Ana Vega said the \"Hill Street Row\" was dead.", "Hill Street Row", "Ana Vega, SubjectVerbClause")]
    [InlineData("Ana Vega said the film \"Night Train\" was dull.", "Night Train", null)]
    public void A_name_in_what_somebody_says_is_the_speakers_and_a_title_is_not(string text, string quotedSpan, string? said) =>
        Assert.Equal(said, new Reading(text).Said(quotedSpan));

    [Theory]
    [InlineData("He joined the \"Leave\" campaign in May.", "Leave")]
    [InlineData("They sold a \"Vega First\" shirt at the door.", "Vega First")]
    public void A_name_that_qualifies_a_noun_is_no_quote(string text, string quotedSpan) =>
        Assert.Equal(new(QuotedSpanClass.NoQuote, QuotedSpanReason.AttributiveTerm), VerdictOf(text, quotedSpan));

    [Theory]
    [InlineData("He pushed the \"reset\" button in the hall.", "reset")]
    [InlineData("Relations \"crashed\" when the war began.", "crashed")]
    [InlineData("The roof was \"too red\" for the town.", "too red")]
    [InlineData("The mayor spoke near the \"dry port\" depot.", "dry port")]
    [InlineData("I was told of a \"dry port\" in the hills.", "dry port")]
    [InlineData("Those who register as \"undeclared\" may choose.", "undeclared")]
    [InlineData("Ana Vega left for the sake of \"peace.\" But a \"dry port\" was built.", "dry port")]
    [InlineData("The roof was \"too red\" or \"too blue\" for the town.", "too red")]
    public void A_few_words_that_nobody_is_said_to_say_are_scare_quotes(string text, string quotedSpan) =>
        Assert.Equal(new(QuotedSpanClass.NoQuote, QuotedSpanReason.ScareQuote), VerdictOf(text, quotedSpan));

    [Theory]
    [InlineData("Ana Vega said the \"ugly words, largely unprompted,\" by Bea Oro were a shame.", "ugly words, largely unprompted,")]
    [InlineData("Ana Vega called \"Night Train\" star Bea Oro a friend. \"We Will Not Go,\" she said.", "We Will Not Go,")]
    [InlineData("The crowd chanted \"Dump Oro.\" Then it left.", "Dump Oro.")]
    [InlineData("\"We Will Not Go,\" Ana Vega said.", "We Will Not Go,")]
    [InlineData("\"We will not go.\"", "We will not go.")]
    [InlineData("Ana Vega called the plan \"a shame.\"", "a shame.")]
    [InlineData("Ana Vega said the plan was \"Orwellian,\" and left.", "Orwellian,")]
    [InlineData("The offer was later deemed \"a trap\" in the town.", "a trap")]
    [InlineData("The mayor was met with chants of \"one more term.\"", "one more term.")]
    [InlineData("It was the promise of a \"second river\" that drew them.", "second river")]
    [InlineData("Vega released a memo titled \"The Facts of the River.\"", "The Facts of the River.")]
    [InlineData("Vega ran on the slogan \"Rivers First\" in May.", "Rivers First")]
    [InlineData("Vega pushed Oro as a \"river man\" all along.", "river man")]
    [InlineData("Vega brought him out as \"the quiet one\" of the town.", "the quiet one")]
    [InlineData("He refuses what the mayor deems \"a trap\" and \"a shame.\"", "a shame.")]
    [InlineData("It means \"he must be right,\" she says.", "he must be right,")]
    [InlineData("\"Meh,\" wrote a friend of the mayor.", "Meh,")]
    [InlineData("Polls show \"Vega Ahead\" again.", "Vega Ahead")]
    [InlineData("The plan has \"led to the worst results in a generation\" there.", "led to the worst results in a generation")]
    public void What_somebody_says_is_a_quote(string text, string quotedSpan)
    {
        Assert.NotEqual(QuotedSpanClass.NoQuote, VerdictOf(text, quotedSpan).Class);
        Assert.NotNull(new Reading(text).Said(quotedSpan));
    }

    [Theory]
    [InlineData("The plan, called \"vague\" by the mayor, had failed.", "vague")]
    [InlineData("Ana Vega called \"vague\" what others praised.", "vague")]
    public void What_somebody_calls_something_is_in_their_words(string text, string quotedSpan) =>
        Assert.NotEqual(QuotedSpanReason.MentionedWord, VerdictOf(text, quotedSpan).Reason);
}
