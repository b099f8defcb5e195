using Corpus.Abstractions;
using Corpus.Tests.Infrastructure;

namespace Corpus.Tests.Extraction.Attribution.Rules;

public class DiscourseRulesTests
{
    [Theory]
    [InlineData("\"We lost,\" Ana Vega said. \"We will learn.\"", "We will learn.", "Ana Vega")]
    [InlineData("\"We lost,\" Ana Vega said. \"We will learn.\" The room was silent. \"We always do.\"", "We always do.", "Ana Vega")]
    [InlineData("Ana Vega called it \"a sad day.\" \"We will learn,\" and so on.", "We will learn,", "Ana Vega")]
    public void The_speaker_goes_on_in_the_same_paragraph(string text, string passage, string source) =>
        Assert.Equal($"{source}, Continuation", new Reading(text).Said(passage));

    [Fact]
    public void What_the_speaker_goes_on_to_say_belongs_to_the_same_quote()
    {
        var reading = new Reading("\"We lost,\" Ana Vega said. \"We will learn.\"");
        var attribution = Assert.Single(reading.Result.Attributions);
        Assert.Equal(["\"We lost,\"", "\"We will learn.\""], attribution.Content.Select(reading.Words.TextOf));
        Assert.Equal(QuoteKind.Direct, attribution.Kind);
    }

    [Fact]
    public void What_the_speaker_says_behind_a_report_is_a_quote_of_its_own()
    {
        var reading = new Reading("Ana Vega said that the day was \"long\" for the town. \"We will learn.\"");
        Assert.Equal(2, reading.Result.Attributions.Length);
        Assert.Equal("Ana Vega, Continuation", reading.Said("We will learn."));
    }

    [Theory]
    [InlineData("\"We lost,\" Ana Vega said. That could trigger a \"hung council\" in May.", "hung council")]
    [InlineData("\"We lost,\" Ana Vega said. It was \"over\" for the town.", "over")]
    public void A_term_behind_a_quote_is_nobodys(string text, string passage) => Assert.Null(new Reading(text).Said(passage));

    [Theory]
    [InlineData("Ana Vega said the day was \"long,\" \"sad\" and \"a fight to the very end.\"", "a fight to the very end.", "Ana Vega")]
    [InlineData("Ana Vega called it \"a sad day,\" because \"nobody cared for the town.\"", "nobody cared for the town.", "Ana Vega")]
    [InlineData("Ana Vega said, \"We lost the vote\" - and here a friend wept - \"and we will learn from it.\"", "and we will learn from it.", "Ana Vega")]
    public void A_joined_quote_of_the_sentence_is_of_the_same_speaker(string text, string passage, string source) =>
        Assert.StartsWith($"{source}, ", new Reading(text).Said(passage));

    [Fact]
    public void A_quote_behind_another_name_is_not_joined() =>
        Assert.Equal("-, None", new Reading("\"We lost,\" said Ana Vega; Bea Oro was \"not in the town hall at all.\"").Said("not in the town hall at all."));
    [Fact]
    public void What_is_told_of_somebody_in_an_aside_does_not_part_the_quote_from_its_speaker() =>
        Assert.StartsWith("Ana Vega, ", new Reading("Ana Vega is praising Bea Oro, who ended her race on Monday, as \"a friend of the whole town.\"").Said("a friend of the whole town."));

    [Fact]
    public void A_sentence_goes_on_with_who_said_the_one_before() =>
        Assert.StartsWith("he, ", new Reading("Ana Vega met Bruno Oro. It is hard to learn the truth, he said. Good words can still help, but only when \"the truth is better than the lie.\"").Said("the truth is better than the lie."));

    [Fact]
    public void Who_speaks_behind_the_first_words_is_not_who_they_are_about() =>
        Assert.StartsWith("the mayor, ", new Reading("Bruno Oro is so reckless, the mayor said, that if he ran again, \"we would all leave the town.\"").Said("we would all leave the town."));

    [Theory]
    [InlineData("Bruno Oro praised nobody there, and his wife was late, but she gave the town a late compliment: \"You never have to ask it twice.\"", "she")]
    [InlineData("Ana Vega was so upset, and drove so fast, that I had to change my answer: \"You never have to ask it twice.\"", "I")]
    [InlineData("Ana Vega was firm when they left at the end: \"You never have to ask it twice.\"", "Ana Vega")]
    public void The_last_clause_before_a_colon_has_its_own_subject(string text, string source) =>
        Assert.StartsWith($"{source}, ", new Reading(text).Said("You never have to ask it twice."));

    [Fact]
    public void What_a_clause_at_the_end_says_of_others_gives_no_speaker() =>
        Assert.Equal("-, None", new Reading("It rained all day.\n\nAna Vega sat down in the hall, where friends of hers said the town was lost.\n\n\"We are sorry for what was said.\"\n\nIt was signed.").Said("We are sorry for what was said."));

    [Theory]
    [InlineData("Ana Vega landed a dig at \"my dear old friend Bea Oro.\"", "my dear old friend Bea Oro.", "Ana Vega")]
    [InlineData("On Monday, Ana Vega mocked the council for \"sleeping through the whole vote.\"", "sleeping through the whole vote.", "Ana Vega")]
    [InlineData("Ana Vega opened with a call for the town to \"wake up\" at last.", "wake up", "Ana Vega")]
    [InlineData("Ana Vega drove through the \"old town\" on Monday.", "old town", null)]
    public void Quoted_words_at_the_end_of_a_clause_are_of_its_subject(string text, string passage, string? source) =>
        Assert.Equal(source, new Reading(text).Said(passage)?.Split(", ")[0]);

    [Theory]
    [InlineData("Ana Vega was hit by chants of \"go home to your town.\"", "go home to your town.")]
    [InlineData("Ana Vega met the man whose book is about \"the end of the old town.\"", "the end of the old town.")]
    [InlineData("The rain fell on \"the end of the old town.\"", "the end of the old town.")]
    public void Quoted_words_of_somebody_else_are_not_of_the_subject(string text, string passage) =>
        Assert.Equal("-, None", new Reading(text).Said(passage));

    [Theory]
    [InlineData("It helps, Ana Vega said in an interview, that the town \"came together for once.\"", "came together for once.", "Ana Vega")]
    [InlineData("\"We lost,\" Ana Vega said of the vote, \"because nobody in town was told.\"", "because nobody in town was told.", "Ana Vega")]
    [InlineData("Ana Vega praised the town, which keeps a road, where people \"take care of each other.\"", "take care of each other.", "Ana Vega")]
    public void Quoted_words_behind_what_somebody_says_in_the_sentence_are_hers(string text, string passage, string source) =>
        Assert.StartsWith($"{source}, ", new Reading(text).Said(passage));

    [Theory]
    [InlineData("\"We lost,\" said Ana Vega, one of the old \"big four\" lawyers.", "big four")]
    [InlineData("\"We lost,\" said Ana Vega, before the crowd shouted about \"the end of the old town\" in May.", "the end of the old town")]
    public void Quoted_words_behind_a_speaker_may_be_anybodys(string text, string passage) =>
        Assert.DoesNotContain("Vega", new Reading(text).Said(passage) ?? "", StringComparison.Ordinal);

    [Theory]
    [InlineData("\"We lost,\" Ana Vega said. Now, \"there is no money for a second try.\"", "there is no money for a second try.")]
    [InlineData("\"We lost,\" Ana Vega said. It \"amounts to a gift for the other side.\"", "amounts to a gift for the other side.")]
    public void A_sentence_about_nobody_goes_on_with_the_speaker(string text, string passage) =>
        Assert.Equal("Ana Vega, Continuation", new Reading(text).Said(passage));

    [Theory]
    [InlineData("\"We lost,\" Ana Vega said. The council made it clear that it \"was not to blame for anything.\"", "was not to blame for anything.")]
    [InlineData("\"We lost,\" Ana Vega said. Bea Oro is not \"a fan of the whole thing\" either.", "a fan of the whole thing")]
    public void A_sentence_about_somebody_else_does_not_go_on(string text, string passage) =>
        Assert.DoesNotContain("Vega", new Reading(text).Said(passage) ?? "", StringComparison.Ordinal);

    [Theory]
    [InlineData("She truly believes, Ana Vega said, that \"Bea Oro is a good woman.\"", "Bea Oro is a good woman.")]
    [InlineData("Ana Vega also embraced the new way -- \"I think it is good.\"", "I think it is good.")]
    public void A_quote_behind_what_somebody_says_in_the_sentence_is_hers(string text, string passage) =>
        Assert.Equal("Ana Vega, Continuation", new Reading(text).Said(passage));

    [Fact]
    public void What_is_added_parts_two_quotes()
    {
        var reading = new Reading("\"We lost,\" Ana Vega said, adding that it was late. \"We will learn.\"");
        Assert.Equal("Ana Vega, Continuation", reading.Said("We will learn."));
        Assert.Equal(2, reading.Result.Attributions.Count(a => a.Passages.Length > 0));
    }

    [Fact]
    public void Who_is_asked_does_not_say_the_question() =>
        Assert.Equal("-, Asked", new Reading("Ana Vega was asked, \"Will you run in May?\"").Said("Will you run in May?"));

    [Fact]
    public void A_sentence_about_somebody_else_ends_what_the_speaker_says() =>
        Assert.Equal("Bea Oro, LeadInSentence", new Reading("\"We lost,\" Ana Vega said. Bea Oro supported the plan. \"I liked it a lot.\"").Said("I liked it a lot."));

    [Theory]
    [InlineData("Ana Vega disliked the deal. \"It was terrible.\"", "It was terrible.", "Ana Vega")]
    [InlineData("After the vote, Ana Vega shook her head. \"It was terrible.\"", "It was terrible.", "Ana Vega")]
    public void A_sentence_about_the_speaker_leads_in(string text, string passage, string source) =>
        Assert.Equal($"{source}, LeadInSentence", new Reading(text).Said(passage));

    [Fact]
    public void According_to_is_a_cue_and_no_part_of_the_source() =>
        Assert.StartsWith("Ana Vega, ", new Reading("According to Ana Vega: \"We lost the whole vote.\"").Said("We lost the whole vote."));

    [Fact]
    public void A_thing_that_bears_a_name_is_not_its_bearer() =>
        Assert.Equal("-, None", new Reading("Ana Vega ran in May.\n\nThe old Vega poster hung in every street. \"It was a wonderful time.\"").Said("It was a wonderful time."));

    [Fact]
    public void A_sentence_about_a_thing_leads_nobody_in() =>
        Assert.Equal("-, None", new Reading("The deal was signed in May. \"It was terrible.\"").Said("It was terrible."));

    [Fact]
    public void The_next_quote_names_the_speaker_of_both() =>
        Assert.Equal("Ana Vega, ForwardReference", new Reading("\"We lost.\" \"We will learn,\" Ana Vega said.").Said("We lost."));
    [Fact]
    public void An_aside_between_dashes_parts_no_quote() =>
        Assert.Equal("he, ForwardReference", new Reading("\"I don't think the common view\" -- that the mayor is done -- \"is going to last,\" he said.").Said("I don't think the common view"));

    [Fact]
    public void Two_quotes_of_one_sentence_need_not_be_of_one_speaker() =>
        Assert.Equal("-, None", new Reading("\"This is the common view.\" It rained. \"Nothing is going to last,\" he said.").Said("This is the common view."));

    [Theory]
    [InlineData("Ana Vega had a short answer:\n\n\"We lost the vote and we will learn.\"")]
    [InlineData("Ana Vega spoke to the press on Monday.\n\n\"We lost the vote and we will learn.\"")]
    public void The_paragraph_before_leads_in(string text) =>
        Assert.Equal("Ana Vega, LeadInParagraph", new Reading(text).Said("We lost the vote and we will learn."));
    [Theory]
    [InlineData("Partial transcript as follows:\n\n\"We lost the vote and we will learn.\"", "Partial transcript")]
    [InlineData("It is hard to say how much this meant, as the union's website notes:\n\n\"We lost the vote and we will learn.\"", "the union's website")]
    [InlineData("What it means is left to the reader, since Ana Vega spoke only of the rain.\n\n\"We lost the vote and we will learn.\"", "Ana Vega")]
    [InlineData("It rained, and Ana Vega was there.\n\nStated Vega:\n\n\"We lost the vote and we will learn.\"", "Vega")]
    public void What_ends_with_a_colon_may_lead_in_a_document(string text, string source) =>
        Assert.Equal($"{source}, LeadInParagraph", new Reading(text).Said("We lost the vote and we will learn."));

    [Theory]
    [InlineData("Read more below:\n\n\"We lost the vote and we will learn.\"")]
    [InlineData("It gets better:\n\n\"We lost the vote and we will learn.\"")]
    public void A_colon_alone_leads_nobody_in(string text) =>
        Assert.Equal("-, None", new Reading(text).Said("We lost the vote and we will learn."));

    [Fact]
    public void A_paragraph_that_is_only_a_quote_goes_on_with_the_speaker_before() =>
        Assert.Equal("Ana Vega, ParagraphContinuation", new Reading("\"We lost,\" Ana Vega said.\n\n\"We will learn from it.\"").Said("We will learn from it."));

    [Fact]
    public void A_quote_of_several_paragraphs_has_one_speaker()
    {
        var reading = new Reading("\"We lost,\" Ana Vega said. \"We will learn.\n\n\"And then we will win.\"");
        Assert.Equal("Ana Vega, SeveralParagraphs", reading.Said("And then we will win."));
        Assert.Single(reading.Result.Attributions);
    }

    [Fact]
    public void The_next_paragraph_takes_the_speaker_up() =>
        Assert.Equal("Vega, TakenUp", new Reading("The rain that Ana Vega had feared fell all day.\n\n\"We lost the vote and we will learn.\"\n\nVega, smiling, added, \"And how!\"").Said("We lost the vote and we will learn."));
    [Fact]
    public void A_quote_between_two_paragraphs_of_one_person_is_hers() =>
        Assert.Equal("Vega, TakenUp", new Reading("It rained all day.\n\nAna Vega is hopeful for the town.\n\n\"We lost the vote and we will learn.\"\n\n\"We always do,\" Vega said.").Said("We lost the vote and we will learn."));

    [Theory]
    [InlineData("Ana Vega is hopeful for the town.\n\n\"Did you lose the vote in the end?\"\n\n\"We always do,\" Vega said.", "Did you lose the vote in the end?")]
    [InlineData("Ana Vega is hopeful for the town.\n\n\"We lost the vote and we will learn.\"\n\n\"We always do,\" Bea Oro said.", "We lost the vote and we will learn.")]
    public void A_quote_between_two_paragraphs_may_be_of_another(string text, string passage) =>
        Assert.Equal("-, None", new Reading(text).Said(passage));

    [Fact]
    public void Whom_the_paragraph_before_is_about_need_not_speak() =>
        Assert.Equal("-, None", new Reading("When Ana Vega met Bruno Oro in May, she gave him a box. Inside was a red lamp.\n\n\"I give you this with my best wishes.\"").Said("I give you this with my best wishes."));

    [Fact]
    public void A_paragraph_about_nobody_gives_no_speaker() =>
        Assert.Equal("-, None", new Reading("It rained all day.\n\n\"We lost the vote and we will learn.\"\n\nThe sun came out.").Said("We lost the vote and we will learn."));

    [Fact]
    public void A_heading_parts_speakers() =>
        Assert.Equal("-, None", new Reading("# Vote\n\n\"We lost,\" Ana Vega said.\n\n## Reactions\n\n\"We will learn from it.\"").Said("We will learn from it."));

    [Theory]
    [InlineData("\"Never again will we lose.\" - Ana Vega", "Ana Vega")]
    [InlineData("\"Never again will we lose.\"\n\n— Ana Vega, Denver", "Ana Vega")]
    public void A_dash_and_a_name_sign_a_quote(string text, string source) =>
        Assert.Equal($"{source}, Signature", new Reading(text).Said("Never again will we lose."));

    [Fact]
    public void A_transcript_has_turns()
    {
        var reading = new Reading("VEGA: We lost the vote.\n\nORO: Who said that?\n\nVEGA: He said we lost.\n\n(LAUGHTER)\n\nORO: No.\n\nVEGA: Yes.\n");
        Assert.Equal(["VEGA", "ORO", "VEGA", "ORO", "VEGA"], reading.Result.Attributions.Select(a => reading.Words.TextOf(a.Source!.Value)));
        Assert.Equal(["We lost the vote.", "Who said that?", "He said we lost.", "No.", "Yes."], reading.Result.Attributions.Select(a => string.Join(" ", a.Content.Select(reading.Words.TextOf))));
        Assert.All(reading.Result.Attributions, a => Assert.Equal(AttributionRule.SpeakerTurn, a.Rule));
    }

    [Fact]
    public void The_first_label_may_be_the_longest()
    {
        var reading = new Reading("LEE ORO: Who lost?\n\nANA VEGA: We lost.\n\nORO: Again?\n\nMS. VEGA: Again.\n");
        Assert.Equal(["LEE ORO", "ANA VEGA", "ORO", "MS. VEGA"], reading.Result.Attributions.Select(a => reading.Words.TextOf(a.Source!.Value)));
    }

    [Theory]
    [InlineData("Ana Vega wrote to the board:\n\n> We lost the vote. He says we won.\n>\n> We will learn.\n\nThe sun came out.", "Ana Vega | wrote | We lost the vote. He says we won. … We will learn.")]
    [InlineData("It rained in Orford.\n\n> We lost the vote.\n>\n> — Ana Vega\n\nThe sun came out.", "Ana Vega | — | We lost the vote.")]
    public void A_block_quotation_is_signed_or_led_in(string text, string expected)
    {
        var reading = new Reading(text);
        var block = Assert.Single(reading.Result.Attributions);
        Assert.Equal(AttributionRule.BlockQuotation, block.Rule);
        Assert.Equal(expected, $"{reading.Words.TextOf(block.Source!.Value)} | {reading.Words.TextOf(block.Cue!.Value)} | {string.Join(" … ", block.Content.Select(reading.Words.TextOf))}");
    }

    [Theory]
    [InlineData("It rained in Orford.\n\n> We lost the vote.\n\nThe sun came out.")]
    [InlineData("Ana Vega wrote to the board.\n\n> We lost the vote.\n\nThe sun came out.")]
    [InlineData("Ana Vega wrote to the board:\n\n> \"We lost the vote.\"\n\nThe sun came out.")]
    public void A_block_quotation_that_nobody_says_or_that_has_marks_is_left_to_others(string text) =>
        Assert.DoesNotContain(new Reading(text).Result.Attributions, a => a.Rule == AttributionRule.BlockQuotation);

    [Fact]
    public void Labels_alone_are_no_transcript() =>
        Assert.DoesNotContain(new Reading("UPDATE: The vote was lost.\n\nVega left.\n\nNOTE: This is new.\n").Result.Attributions, a => a.Rule == AttributionRule.SpeakerTurn);

    [Fact]
    public void A_pull_quote_is_signed_before_its_closing_mark()
    {
        var reading = new Reading("The vote was held in May, after a long and bitter fight.\n\n\"We lost the vote and we will learn.\nAna Vega, Center for Counting.\"\n\nThe sun came out.");
        Assert.Equal("Ana Vega, Center for Counting, Signature", reading.Said("We lost the vote and we will learn."));
        Assert.Null(reading.Said("Ana Vega, Center for Counting."));
    }

    [Theory]
    [InlineData("\"We lost,\" Ana Vega deadpanned.", "We lost,", "Ana Vega")]
    [InlineData("\"We lost,\" deadpanned Ana Vega.", "We lost,", "Ana Vega")]
    public void A_person_and_any_verb_behind_a_quote_attribute_it(string text, string passage, string source) =>
        Assert.StartsWith(source + ", ", new Reading(text).Said(passage));

    [Fact]
    public void A_sentence_behind_a_finished_quote_attributes_nothing() =>
        Assert.Equal("-, None", new Reading("The hall was full on the day of the vote.\n\n\"We lost.\" Ana Vega sat down.").Said("We lost."));

    [Theory]
    [InlineData("Ana Vega was firm in her answer: \"We lost the vote.\"")]
    [InlineData("In other words, explained Ana Vega: \"We lost the vote.\"")]
    [InlineData("Said Ana Vega, who grew up in the town, \"We lost the vote.\"")]
    public void Words_before_a_quote_are_about_the_speaker(string text) =>
        Assert.StartsWith("Ana Vega, ", new Reading(text).Said("We lost the vote."));
    [Fact]
    public void A_description_goes_on_to_the_name() =>
        Assert.StartsWith("One early supporter, Ana Vega, ", new Reading("One early supporter, Ana Vega, gave it a whirl on Monday: \"We lost the vote.\"").Said("We lost the vote."));

    [Fact]
    public void The_name_that_ends_the_words_before_a_colon_speaks() =>
        Assert.StartsWith("pollster Ana Vega, ", new Reading("It came as no surprise to the pollster Ana Vega: \"We lost the vote.\"").Said("We lost the vote."));

    [Fact]
    public void A_document_speaks_behind_a_colon() =>
        Assert.StartsWith("A footnote of the report, ", new Reading("A footnote of the report makes that clear: \"We lost the vote.\"").Said("We lost the vote."));
    [Fact]
    public void A_document_is_what_its_phrase_says() =>
        Assert.StartsWith("A footnote, ", new Reading("A footnote in the report makes that clear: \"We lost the vote.\"").Said("We lost the vote."));

    [Fact]
    public void A_thing_speaks_not_even_behind_a_colon() =>
        Assert.Equal("-, None", new Reading("The weather had only one rule: \"We lost the vote of the town.\"").Said("We lost the vote of the town."));

    [Fact]
    public void The_tail_of_an_attribution_does_not_take_over() =>
        Assert.Equal("Ana Vega, a farmer who said she had not voted, Continuation".Split(',')[0],
            new Reading("\"We lost,\" said Ana Vega, a farmer who said she had not voted. \"We will learn.\"").Said("We will learn.")!.Split(',')[0]);

    [Fact]
    public void A_paragraph_about_a_person_gives_no_speaker_to_words_about_others() =>
        Assert.Equal("-, None", new Reading("When Ana Vega met Bruno Oro in May, she gave him a box.\n\n\"The box holds the keys to the city.\"\n\nIt was red.").Said("The box holds the keys to the city."));

    [Theory]
    [InlineData("\"a.\" ")]
    [InlineData("\"We lost.\"\n\n")]
    [InlineData("\"We lost,\" Ana Vega said. ")]
    [InlineData("Ana Vega said: ")]
    [InlineData("VEGA: We lost.\n\n")]
    [InlineData("\"We lost.\n\n")]
    [InlineData("a \"lot of it\" and ")]
    [InlineData("Vega said the town \"was bad\" and ")]
    public void Hostile_texts_take_linear_work(string unit) => Growth.IsLinear(unit, (text, budget) => _ = new Reading(text, budget));

    [Theory]
    [InlineData("The offer was later deemed \"a trap\" and \"a shame\" there.", "a trap", "a shame")]
    [InlineData("The mayor was met with chants of \"one more term\" or \"no more roads\" there.", "one more term", "no more roads")]
    public void Passages_that_a_conjunction_joins_are_one_quote(string text, string first, string second)
    {
        var reading = new Reading(text);
        Assert.Contains(reading.Result.Attributions, attribution => attribution.Passages.SequenceEqual([reading.Passage(first), reading.Passage(second)]));
    }
}
