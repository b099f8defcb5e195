using Corpus.Abstractions;

namespace Corpus.Tests.Extraction.Attribution.Rules;

/// <summary>Examples and counter-examples of each rule: the attributions that the rule makes of a text, as <c>source | cue | content</c>.</summary>
public class ClauseRulesTests
{
    [Theory]
    [InlineData("\"We won,\" Ana Vega said.", "Ana Vega | said | \"We won,\"")]
    [InlineData("\"We won,\" the old mayor told reporters on Monday.", "the old mayor | told | \"We won,\"")]
    [InlineData("\"Is it over?\" she asked.", "she | asked | \"Is it over?\"")]
    [InlineData("\"We won,\" Ana Vega, the mayor of Orford, said.", "Ana Vega, the mayor of Orford, | said | \"We won,\"")]
    [InlineData("\"We won,\" Vega, who was there, said.", "Vega | said | \"We won,\"")]
    [InlineData("\"We won,\" Vega beamed.", "Vega | beamed | \"We won,\"")]
    [InlineData("\"We won,\" he said, \"and we will win again.\"", "he | said | \"We won,\" … \"and we will win again.\"")]
    [InlineData("The \"long night,\" Vega said, was over.", "Vega | said | The \"long night,\" … was over")]
    [InlineData("\"We won,\" Vega said in a speech that night.", "Vega | said | \"We won,\"")]
    [InlineData("\"We won,\" Vega said in a statement.", "Vega | said in a statement | \"We won,\"")]
    [InlineData("\"We won,\" state Sen. Jason Oro said in May.", "state Sen. Jason Oro | said | \"We won,\"")]
    [InlineData("\"We won it all,\" a voice-over in the ad states.", "a voice-over in the ad | states | \"We won it all,\"")]
    [InlineData("\"We won it all,\" Vega said of a list that included Oro.", "Vega | said | \"We won it all,\"")]
    [InlineData("\"We won,\" Ana Vega, 30, of Gary, Ind., who had led until May, said in an interview.", "Ana Vega, 30, of Gary, Ind., who had led until May, | said | \"We won,\"")]
    [InlineData("\"We won,\" Ana Vega, secretary for roads, harbors, and bridges, said on the call.", "Ana Vega, secretary for roads, harbors, and bridges, | said | \"We won,\"")]
    [InlineData("\"We won it all,\" Ana Vega, who is chairman of the Orford union said in a statement.", "Ana Vega, who is chairman of the Orford union | said in a statement | \"We won it all,\"")]
    [InlineData("\"We won it all,\" a voice over says as the lights go out.", "a voice over | says | \"We won it all,\"")]
    [InlineData("\"Is it over already?\" a farmer can be heard asking Vega.", "a farmer | can be heard asking | \"Is it over already?\"")]
    [InlineData("\"We won it all,\" state Senate leader Ana Vega said.", "state Senate leader Ana Vega | said | \"We won it all,\"")]
    [InlineData("\"We won it all,\" Google's chief executive, Ana Vega, told the Herald.", "Google's chief executive, Ana Vega, | told | \"We won it all,\"")]
    [InlineData("\"We won it all!\" Vega, the head of the union, Tweeted on Friday.", "Vega, the head of the union, | Tweeted | \"We won it all!\"")]
    [InlineData("The farmers mocked him, calling him \"a fool,\" Vega said as she turned around.", "Vega | said | The farmers mocked him, calling him \"a fool,\"")]
    [InlineData("\"We won it all,\" the Norwegians state in a paper on the vote.", "the Norwegians | state in a paper | \"We won it all,\"")]
    [InlineData("\"We won the vote at last,\" it further wrote.", "it | further wrote | \"We won the vote at last,\"")]
    [InlineData("\"We won the vote at last,\" retired Air Force general Ana Vega said.", "retired Air Force general Ana Vega | said | \"We won the vote at last,\"")]
    public void The_quote_comes_first_then_source_and_cue(string text, string expected) =>
        Assert.Equal(expected, ClauseReading.Of(text, AttributionRule.QuoteSubjectVerb));

    [Theory]
    [InlineData("After calling it \"a mess,\" Vega criticized the plan.")]
    [InlineData("The word \"mess\" upset Vega.")]
    [InlineData("\"We won.\" Vega said: \"They lost.\"")]
    [InlineData("\"This is like the old days of the party,\" the dawn of a new time, Ana Vega said.")]
    [InlineData("\"We have a record of it\" that would show it, Ana Vega said.")]
    [InlineData("Asked if the plan is \"sound enough to last,\" most voters said yes.")]
    [InlineData("\"We won it all.\" She mentioned a long list of towns.")]
    public void The_quote_comes_first_then_source_and_cue_and_nothing_else(string text) =>
        Assert.Equal("", ClauseReading.Of(text, AttributionRule.QuoteSubjectVerb));

    [Theory]
    [InlineData("\"We won,\" said Ana Vega.", "Ana Vega | said | \"We won,\"")]
    [InlineData("\"We won,\" said Ana Vega, a lawyer from Orford.", "Ana Vega, a lawyer from Orford | said | \"We won,\"")]
    [InlineData("\"We won,\" said Vega, who runs the shop.", "Vega, who runs the shop | said | \"We won,\"")]
    [InlineData("\"We won,\" said the head of the union.", "the head of the union | said | \"We won,\"")]
    [InlineData("\"We won,\" said master of ceremonies Ana Vega.", "master of ceremonies Ana Vega | said | \"We won,\"")]
    public void The_cue_stands_before_its_source(string text, string expected) =>
        Assert.Equal(expected, ClauseReading.Of(text, AttributionRule.QuoteVerbSubject));

    [Theory]
    [InlineData("\"We won,\" said on Monday.")]
    public void The_cue_stands_before_its_source_and_nothing_else(string text) =>
        Assert.Equal("", ClauseReading.Of(text, AttributionRule.QuoteVerbSubject));

    [Theory]
    [InlineData("The plan had failed, Vega said.", "Vega | said | The plan had failed")]
    [InlineData("The plan, Vega said, had failed.", "Vega | said | The plan … had failed")]
    [InlineData("The plan had failed, the mayor told reporters on Monday.", "the mayor | told | The plan had failed")]
    [InlineData("They must meet, Vega tweeted, \"or I will leave.\"", "Vega | tweeted | They must meet … \"or I will leave.\"")]
    [InlineData("The plan had failed, Vega said, but \"we will try again.\"", "Vega | said | The plan had failed … but \"we will try again.\"")]
    public void The_clause_stands_before_or_around_its_attribution(string text, string expected) =>
        Assert.Equal(expected, ClauseReading.Of(text, AttributionRule.ClauseSubjectVerb));

    [Theory]
    [InlineData("In the spring, Vega left.")]
    [InlineData("When it was over, Vega said the plan had failed.")]
    public void The_clause_stands_before_or_around_its_attribution_and_nothing_else(string text) =>
        Assert.Equal("", ClauseReading.Of(text, AttributionRule.ClauseSubjectVerb));

    [Theory]
    [InlineData("The plan had failed, said Ana Vega.", "Ana Vega | said | The plan had failed")]
    [InlineData("The plan had failed, said Ana Vega, the mayor of Orford.", "Ana Vega, the mayor of Orford | said | The plan had failed")]
    [InlineData("Because of how farmers vote, explained Ana Vega, \"we lost it.\"", "Ana Vega | explained | \"we lost it.\"")]
    public void The_clause_comes_first_then_cue_and_source(string text, string expected) =>
        Assert.Equal(expected, ClauseReading.Of(text, AttributionRule.ClauseVerbSubject));

    [Theory]
    [InlineData("The plan had failed, said nobody's report on Monday that it had.")]
    [InlineData("Ana Vega, who was there, told the Herald, \"The plan has failed.\"")]
    [InlineData("On the other side, Ana Vega, a farmer from Orford, tweeted a warning.")]
    public void The_clause_comes_first_then_cue_and_source_and_nothing_else(string text) =>
        Assert.Equal("", ClauseReading.Of(text, AttributionRule.ClauseVerbSubject));

    [Theory]
    [InlineData("The plan had failed, according to the mayor.", "the mayor | according to | The plan had failed")]
    [InlineData("According to the mayor, the plan had failed.", "the mayor | According to | the plan had failed")]
    [InlineData("The plan, according to the mayor, had failed.", "the mayor | according to | The plan … had failed")]
    [InlineData("According to the Herald: \"The plan has failed.\"", "the Herald | According to | \"The plan has failed.\"")]
    [InlineData("The plan failed (the roof was late, according to the mayor).", "the mayor | according to | the roof was late")]
    [InlineData("The roof was late, according to papers seen by the mayor.", "papers seen by the mayor | according to | The roof was late")]
    [InlineData("The roof was late, per the report.", "the report | per | The roof was late")]
    public void According_to_stands_on_either_side(string text, string expected) =>
        Assert.Equal(expected, ClauseReading.Of(text, AttributionRule.AccordingTo));

    [Theory]
    [InlineData("They acted according to plan.")]
    [InlineData("They came late, twice per day.")]
    [InlineData("A quarter of that, per the town's plan, is ten dollars.")]
    public void According_to_stands_on_either_side_and_nothing_else(string text) =>
        Assert.Equal("", ClauseReading.Of(text, AttributionRule.AccordingTo));

    [Theory]
    [InlineData("Ana Vega said, \"We won.\"", "Ana Vega | said | \"We won.\"")]
    [InlineData("Vega said: \"We won.\"", "Vega | said: | \"We won.\"")]
    [InlineData("The mayor left, and Vega responded:\n\n\"We won the vote.\"", "Vega | responded: | \"We won the vote.\"")]
    [InlineData("Another tweeted, \"She is above the law.\"", "Another | tweeted | \"She is above the law.\"")]
    [InlineData("Ana Vega, who told the Herald of it, told her friends, \"We won it.\"", "Ana Vega | told | \"We won it.\"")]
    [InlineData("After Ana Vega, asked about the vote, had said, \"We won it.\"", "Ana Vega | had said | \"We won it.\"")]
    [InlineData("Ana Vega, president and chief executive of the union stated, \"We won it.\"", "Ana Vega, president and chief executive of the union | stated | \"We won it.\"")]
    [InlineData("The deal had come up Friday after Ana Vega, asked about the vote, had said, \"We won it.\"", "Ana Vega | had said | \"We won it.\"")]
    [InlineData("Vega spoke about the harvest when he told Bruno Oro of the Herald, \"We won it.\"", "he | told | \"We won it.\"")]
    [InlineData("Ana Vega, chairman of Oslo Rising (a local club), tweeted: \"We won.\"", "Ana Vega, chairman of Oslo Rising (a local club), | tweeted: | \"We won.\"")]
    [InlineData("When Oro said that Vega had paid nothing ― as was known by then ― Vega boasted, \"We won it.\"", "Vega | boasted | \"We won it.\"")]
    [InlineData("Oro defended his deputy: \"She did it well.\"", "Oro | defended | \"She did it well.\"")]
    public void Source_and_cue_come_before_the_quote(string text, string expected) =>
        Assert.Equal(expected, ClauseReading.Of(text, AttributionRule.SubjectVerbQuote));

    [Theory]
    [InlineData("Vega drove home in a \"Bolt.\"")]
    [InlineData("They passed out bottles that fell over, \"and how.\"")]
    [InlineData("Oro defended his deputy: \"She did it well,\" he said.")]
    public void Source_and_cue_come_before_the_quote_and_nothing_else(string text) =>
        Assert.Equal("", ClauseReading.Of(text, AttributionRule.SubjectVerbQuote));

    [Theory]
    [InlineData("Vega said that the plan had failed.", "Vega | said | that the plan had failed")]
    [InlineData("Vega said the plan had failed.", "Vega | said | the plan had failed")]
    [InlineData("Vega told the council that the plan had failed.", "Vega | told | that the plan had failed")]
    [InlineData("Vega asked whether the plan had failed.", "Vega | asked | whether the plan had failed")]
    [InlineData("Vega, however, has repeatedly argued that the plan had failed.", "Vega | has repeatedly argued | that the plan had failed")]
    [InlineData("Vega said the plan had failed, and the council left.", "Vega | said | the plan had failed")]
    [InlineData("When Vega said the plan had failed, the council left.", "Vega | said | the plan had failed")]
    [InlineData("People who know the mayor say the plan has failed.", "People who know the mayor | say | the plan has failed")]
    [InlineData("Vega went on to say that the plan had failed.", "Vega | went on to say | that the plan had failed")]
    [InlineData("Vega said farmers upstate \"know the rain all too well.\"", "Vega | said | farmers upstate \"know the rain all too well.\"")]
    [InlineData("Vega himself said that the plan had failed.", "Vega himself | said | that the plan had failed")]
    [InlineData("The council, which said the plan had failed, left.", "which | said | the plan had failed")]
    [InlineData("Vega said the weakness of the local trade made it hard for the town to grow.", "Vega | said | the weakness of the local trade made it hard for the town to grow")]
    [InlineData("Farmers don't think the plan can work.", "Farmers | don't think | the plan can work")]
    [InlineData("The council had said more than 40 houses stood empty.", "The council | had said | more than 40 houses stood empty")]
    [InlineData("The council announced last week that it hired a new engineer.", "The council | announced | that it hired a new engineer")]
    [InlineData("Vega said — on the radio, as it happens — that the plan had failed.", "Vega | said | that the plan had failed")]
    [InlineData("Vega said that she hoped for a large crowd, which \"will help us.\"", "Vega | said | that she hoped for a large crowd, which \"will help us.\"")]
    [InlineData("Ana Vega, a broker from Tampa, Fla., who is a member of the union, said that she would wait.", "Ana Vega, a broker from Tampa, Fla., | said | that she would wait")]
    [InlineData("Ana Vega, the star of the film \"The Long Night,\" said that she would wait.", "Ana Vega, the star of the film \"The Long Night,\" | said | that she would wait")]
    [InlineData("Most believe that the plan works.", "Most | believe | that the plan works")]
    [InlineData("Vega, a friend of Ana Lind's who runs the shop, said that it was closed.", "Vega, a friend of Ana Lind's who runs the shop, | said | that it was closed")]
    [InlineData("About nine in ten voters said the plan would fail.", "About nine in ten voters | said | the plan would fail")]
    [InlineData("Vega argued that the plan was late, while Lind said that it was \"fine.\"", "Vega | argued | that the plan was late / Lind | said | that it was \"fine.\"")]
    [InlineData("A study by the firm, prepared for the mayor, predicted that a \"large number of workers\" would lose.", "A study by the firm | predicted | that a \"large number of workers\" would lose")]
    [InlineData("She told her husband, Frank Oro, that it would rain.", "She | told | that it would rain")]
    [InlineData("Vega said following a vote in 2001 that he had \"very grave doubts.\"", "Vega | said | that he had \"very grave doubts.\"")]
    [InlineData("She thought it \"risks higher prices\" for all.", "She | thought | it \"risks higher prices\" for all")]
    [InlineData("Vega said the letters \"have had no effect\" in town.", "Vega | said | the letters \"have had no effect\" in town")]
    [InlineData("Vega said the hall where they met \"was a fine place\" then.", "Vega | said | the hall where they met \"was a fine place\" then")]
    [InlineData("Vega has even claimed the plan had failed.", "Vega | has even claimed | the plan had failed")]
    [InlineData("An official later walked back the words, saying that the plan had failed.", "")]
    [InlineData("Sen. Ana Vega (D-Ohio), said after a lunch that the plan had failed.", "Sen. Ana Vega (D-Ohio) | said | that the plan had failed")]
    [InlineData("They read of a plan by Ana Vega, who, after months of talk, said that it had failed.", "who | said | that it had failed")]
    [InlineData("The firm contended in its letter, written by Ana Vega, a vice president for public affairs, that the plan had failed.", "The firm | contended in its letter | that the plan had failed")]
    [InlineData("The mayor asked for a photo and Ana Vega said the plan had failed.", "Ana Vega | said | the plan had failed")]
    [InlineData("Vega said the plan, the vote and the deal had failed.", "Vega | said | the plan, the vote and the deal had failed")]
    [InlineData("Two suits being heard in Orford have claimed that the plan failed.", "Two suits being heard in Orford | have claimed | that the plan failed")]
    [InlineData("Officials and farmers have all said that the plan had failed.", "Officials and farmers | have all said | that the plan had failed")]
    [InlineData("Vega, noting the size of the crowd, said it was over.", "Vega | said | it was over")]
    [InlineData("Farmers are convinced that the plan will work.", "Farmers | are convinced | that the plan will work")]
    [InlineData("A CBM/ORK poll shows that the plan is liked.", "A CBM/ORK poll | shows | that the plan is liked")]
    [InlineData("Vega told the mayors who had come to Orford that the plan had failed.", "Vega | told | that the plan had failed")]
    [InlineData("Vega tweeted Tuesday night he would leave.", "Vega | tweeted | he would leave")]
    [InlineData("Vega added, that the plan was late.", "Vega | added | that the plan was late")]
    [InlineData("Vega said the plan was late and did not help the town.", "Vega | said | the plan was late and did not help the town")]
    [InlineData("Vega said that the plan was late but did not suggest it would fail.", "Vega | said | that the plan was late")]
    [InlineData("The man who first claimed that the plan had failed was fined.", "who | first claimed | that the plan had failed")]
    [InlineData("Vega noted that she was — as a friend of the town — glad.", "Vega | noted | that she was — as a friend of the town — glad")]
    [InlineData("Ana Vega, whose latest firm, Parafield, helps towns find water, said the plan had failed.", "Ana Vega | said | the plan had failed")]
    [InlineData("Vega's fund-raising email to her supporters notes that the plan had failed.", "Vega's fund-raising email to her supporters | notes | that the plan had failed")]
    public void Source_and_cue_come_before_the_clause(string text, string expected) =>
        Assert.Equal(expected, ClauseReading.Of(text, AttributionRule.SubjectVerbClause));

    [Theory]
    [InlineData("The council was torn, with Ana Vega saying that the plan had failed.", "Ana Vega | saying | that the plan had failed")]
    [InlineData("They read a letter saying that the plan had failed.", "a letter | saying | that the plan had failed")]
    [InlineData("The vote led many farmers to suspect that the plan had failed.", "many farmers | to suspect | that the plan had failed")]
    [InlineData("It was early for Ana Vega to say that the plan had failed.", "Ana Vega | to say | that the plan had failed")]
    [InlineData("The rain went on, leading city farmers to say that the plan had failed.", "city farmers | to say | that the plan had failed")]
    public void A_participle_or_infinitive_has_a_subject_of_its_own(string text, string expected) =>
        Assert.Equal(expected, ClauseReading.Of(text, AttributionRule.SubjectVerbClause));

    [Theory]
    [InlineData("Vega left the hall that day.")]
    [InlineData("The plan that failed was hers.")]
    [InlineData("It helped the farmers find a house, sang Vega in the hall.")]
    [InlineData("It was clear that the plan had failed.")]
    [InlineData("Vega mentioned Lind by name, the old mayor left.")]
    public void Source_and_cue_come_before_the_clause_and_nothing_else(string text) =>
        Assert.Equal("", ClauseReading.Of(text, AttributionRule.SubjectVerbClause));

    [Theory]
    [InlineData("Vega vowed to appeal.", "Vega | vowed | to appeal")]
    [InlineData("The council urged the mayor to resign.", "The council | urged | the mayor to resign")]
    [InlineData("Vega declined to comment on the plan.", "Vega | declined | to comment on the plan")]
    [InlineData("Vega commanded the party to \"do the right thing.\"", "Vega | commanded | the party to \"do the right thing.\"")]
    [InlineData("Vega promised not to resign.", "Vega | promised | not to resign")]
    [InlineData("They like the plan, which Vega hopes to change.", "Vega | hopes | which … to change")]
    [InlineData("Vega advised the farmers in 2007 to \"join the club of the old.\"", "Vega | advised | the farmers in 2007 to \"join the club of the old.\"")]
    public void The_content_is_an_infinitive(string text, string expected) =>
        Assert.Equal(expected, ClauseReading.Of(text, AttributionRule.SubjectVerbInfinitive));

    [Theory]
    [InlineData("Vega stopped to rest.")]
    public void The_content_is_an_infinitive_and_nothing_else(string text) =>
        Assert.Equal("", ClauseReading.Of(text, AttributionRule.SubjectVerbInfinitive));

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
    public void The_content_is_a_noun_phrase(string text, string expected) =>
        Assert.Equal(expected, ClauseReading.Of(text, AttributionRule.SubjectVerbObject));

    [Theory]
    [InlineData("Vega bought the house.")]
    [InlineData("Farmers see the hills from here.")]
    [InlineData("Vega took the road for the town.")]
    [InlineData("Vega spoke on the condition of anonymity.")]
    public void The_content_is_a_noun_phrase_and_nothing_else(string text) =>
        Assert.Equal("", ClauseReading.Of(text, AttributionRule.SubjectVerbObject));

    [Theory]
    [InlineData("Vega said the plan had failed, adding that the council knew.", "Vega | adding | that the council knew")]
    [InlineData("Vega thanked the council and said the plan had failed.", "Vega | said | the plan had failed")]
    [InlineData("Since she joined the council this year, Vega has been a friend of the plan, saying that it will work.", "Vega | saying | that it will work")]
    [InlineData("Vega came close to tears as the farmers left, saying that the plan had failed.", "Vega | saying | that the plan had failed")]
    [InlineData("Vega issued a statement saying that the plan had failed.", "Vega | issued a statement saying | that the plan had failed")]
    [InlineData("Farmers stood there, carrying signs saying, \"Rain now, or never.\"", "Farmers | saying | \"Rain now, or never.\"")]
    [InlineData("Vega released a long report that said, \"We won it.\"", "Vega | released a long report that said | \"We won it.\"")]
    [InlineData("Vega's office put out a statement saying that the plan had failed.", "Vega's office | put out a statement saying | that the plan had failed")]
    [InlineData("Ana Vega shot a note back at Bruno Oro saying that the plan had failed.", "Ana Vega | saying | that the plan had failed")]
    [InlineData("He spoke of news that the server had held words deemed \"top secret,\" saying that the plan had failed.", "He | saying | that the plan had failed")]
    [InlineData("An old mayor responded by saying the road was open.", "An old mayor | saying | the road was open")]
    public void A_second_cue_shares_the_subject(string text, string expected) =>
        Assert.Equal(expected, ClauseReading.Of(text, AttributionRule.SharedSubject));

    [Theory]
    [InlineData("Vega said the plan had failed and fallen apart.")]
    [InlineData("The council was torn, with Ana Vega saying that the plan had failed.")]
    [InlineData("The vote led many farmers to suspect that the plan had failed.")]
    [InlineData("It was time to start worrying about the plan.")]
    [InlineData("The town will hold nominating contests in May.")]
    public void A_second_cue_shares_the_subject_and_nothing_else(string text) =>
        Assert.Equal("", ClauseReading.Of(text, AttributionRule.SharedSubject));

    [Theory]
    [InlineData("Her claim that the plan had failed was false.", "Her | claim | that the plan had failed")]
    [InlineData("The mayor's call for a vote was heard.", "The mayor's | call for | a vote")]
    [InlineData("They liked her claim in the debate that the plan had failed.", "her | claim | that the plan had failed")]
    [InlineData("The mayor's answer was that the plan had failed.", "The mayor's | answer was | that the plan had failed")]
    [InlineData("Her motto in May was: \"Never again.\"", "Her | motto in May was | \"Never again.\"")]
    [InlineData("Her attacks on the council have angered many.", "Her | attacks on | the council")]
    [InlineData("Vega expressed concern about the plan.", "Vega | expressed concern about | the plan")]
    [InlineData("Vega has serious doubts that the plan works.", "Vega | has serious doubts | that the plan works")]
    [InlineData("Vega is an outspoken critic of the plan.", "Vega | is an outspoken critic of | the plan")]
    [InlineData("Vega took credit for \"being right\" on the road.", "Vega | took credit for | \"being right\" on the road")]
    [InlineData("They left, with Ana Vega taking aim at the council.", "Ana Vega | taking aim at | the council")]
    [InlineData("They heard her claim that officials said nothing.", "her | claim | that officials said nothing")]
    public void A_noun_reports(string text, string expected) =>
        Assert.Equal(expected, ClauseReading.Of(text, AttributionRule.NounCue));

    [Theory]
    [InlineData("The call for a vote was heard.")]
    [InlineData("The mayor's answer was long.")]
    [InlineData("His view is \"wrong\" in many ways.")]
    [InlineData("Vega has a house of brick.")]
    [InlineData("Vega is a friend of the mayor.")]
    [InlineData("The town raised taxes on land.")]
    public void A_noun_reports_and_nothing_else(string text) =>
        Assert.Equal("", ClauseReading.Of(text, AttributionRule.NounCue));

    [Theory]
    [InlineData("As Ana Vega put it, the plan had failed.", "Ana Vega | put it | the plan had failed")]
    [InlineData("The plan had failed, as Vega noted.", "Vega | noted | The plan had failed")]
    [InlineData("As Ana Vega, the mayor of Orford, put it: \"We won.\"", "Ana Vega, the mayor of Orford, | put it | \"We won.\"")]
    [InlineData("As Ana Vega (R-Ohio) has pointed out, the plan had failed.", "Ana Vega (R-Ohio) | has pointed out | the plan had failed")]
    [InlineData("As Ana Vega, the leader of the party, put it: \"We won.\"", "Ana Vega, the leader of the party, | put it | \"We won.\"")]
    [InlineData("The fact that it \"is a tight race,\" as Vega said on the radio, only helps her.", "Vega | said | The fact that it \"is a tight race,\"")]
    public void As_somebody_says(string text, string expected) =>
        Assert.Equal(expected, ClauseReading.Of(text, AttributionRule.AsSourceSays));

    [Theory]
    [InlineData("As Ana Vega left, the plan had failed.")]
    [InlineData("Vega pledges to \"make it work for all of the town,\" as she put it on Monday.")]
    [InlineData("As the crowd began to chant, Ana Vega was joined by a friend.")]
    [InlineData("Vega thought that it was late and that the end, as she later explained, was near.")]
    public void As_somebody_says_and_nothing_else(string text) =>
        Assert.Equal("", ClauseReading.Of(text, AttributionRule.AsSourceSays));

    [Theory]
    [InlineData("In the mayor's words, the plan was a mess.", "the mayor's | words | the plan was a mess")]
    [InlineData("The plan was a mess, in her view.", "her | view | The plan was a mess")]
    [InlineData("In the words of Ana Vega, the plan was a mess.", "Ana Vega | In the words of | the plan was a mess")]
    public void In_somebodys_words(string text, string expected) =>
        Assert.Equal(expected, ClauseReading.Of(text, AttributionRule.InSourceWords));

    [Theory]
    [InlineData("In the spring, the plan was a mess.")]
    [InlineData("The farmers voted for her and so clearly believed in her judgment.")]
    public void In_somebodys_words_and_nothing_else(string text) =>
        Assert.Equal("", ClauseReading.Of(text, AttributionRule.InSourceWords));

    [Theory]
    [InlineData("Noting that the plan had failed, Vega left the hall.", "Vega | Noting | that the plan had failed")]
    public void A_participle_comes_before_its_subject(string text, string expected) =>
        Assert.Equal(expected, ClauseReading.Of(text, AttributionRule.FrontedCue));

    [Theory]
    [InlineData("Leaving the hall, Vega slept.")]
    public void A_participle_comes_before_its_subject_and_nothing_else(string text) =>
        Assert.Equal("", ClauseReading.Of(text, AttributionRule.FrontedCue));

    [Theory]
    [InlineData("Asked by a reporter whether the plan had failed, Vega left.", "a reporter | Asked by | whether the plan had failed")]
    [InlineData("Asked whether the plan had failed, Vega left.", "- | Asked | whether the plan had failed")]
    [InlineData("Vega was asked about the plan.", "- | was asked about | the plan")]
    [InlineData("Vega was asked, \"Will you run?\"", "- | was asked | \"Will you run?\"")]
    [InlineData("Ana Vega, when asked what about the plan is wrong, left the hall.", "- | asked | what about the plan is wrong")]
    [InlineData("Asked in Orford recently which plan she liked, Vega left.", "- | Asked | which plan she liked")]
    public void Who_asks_is_the_source_of_a_question(string text, string expected) =>
        Assert.Equal(expected, ClauseReading.Of(text, AttributionRule.Asked));

    [Theory]
    [InlineData("Vega asked the council to wait.")]
    public void Who_asks_is_the_source_of_a_question_and_nothing_else(string text) =>
        Assert.Equal("", ClauseReading.Of(text, AttributionRule.Asked));

    [Theory]
    [InlineData("They saw a plan that officials say is ready.", "officials | say | that … is ready")]
    [InlineData("It was what Vega called \"a mess.\"", "Vega | called | what … \"a mess.\"")]
    [InlineData("They met Oro, whom Vega described as \"a true friend.\"", "Vega | described as | whom … \"a true friend.\"")]
    [InlineData("She denounced what she called the \"endless\" delay of the vote.", "she | called | what … the \"endless\" delay of the vote")]
    [InlineData("It was what Vega called a \"long and bitter night.\"", "Vega | called | what … a \"long and bitter night.\"")]
    [InlineData("They like the tax, which Vega has long opposed.", "Vega | has long opposed | which")]
    [InlineData("In a clip that the judge called \"a mess,\" Oro left the hall.", "the judge | called | that … \"a mess,\"")]
    [InlineData("It was a plan he says is ready.", "he | says | is ready")]
    public void A_relative_pronoun_stands_for_what_is_reported(string text, string expected) =>
        Assert.Equal(expected, ClauseReading.Of(text, AttributionRule.RelativeContent));

    [Theory]
    [InlineData("They saw a plan that officials wrote.")]
    [InlineData("They met Oro, whom Vega described as a true friend.")]
    [InlineData("They saw a hall in which Vega praised the plan.")]
    public void A_relative_pronoun_stands_for_what_is_reported_and_nothing_else(string text) =>
        Assert.Equal("", ClauseReading.Of(text, AttributionRule.RelativeContent));

    [Theory]
    [InlineData("The plan was described by the mayor as \"a mess.\"", "the mayor | was described | The plan … \"a mess.\"")]
    [InlineData("The plan was called \"a mess\" by the mayor.", "the mayor | was called | The plan … \"a mess\"")]
    [InlineData("They took an offer seen by the union as a \"lifeline\" for the town.", "the union | seen | a \"lifeline\" for the town")]
    public void Something_is_called_so_by_its_source(string text, string expected) =>
        Assert.Equal(expected, ClauseReading.Of(text, AttributionRule.Passive));

    [Theory]
    [InlineData("The plan was called \"a mess\" in May.")]
    [InlineData("They read a book called \"Night Train\" in May.")]
    public void Something_is_called_so_by_its_source_and_nothing_else(string text) =>
        Assert.Equal("", ClauseReading.Of(text, AttributionRule.Passive));

    [Theory]
    [InlineData("Vega sees the plan as a mistake.", "Vega | sees | the plan as a mistake")]
    [InlineData("Vega presented herself as a friend of the town.", "Vega | presented | herself as a friend of the town")]
    public void Something_is_taken_for_something(string text, string expected) =>
        Assert.Equal(expected, ClauseReading.Of(text, AttributionRule.SubjectVerbObject));

    [Theory]
    [InlineData("Vega sees the plan in the hall.")]
    public void Something_is_seen_and_taken_for_nothing(string text) =>
        Assert.Equal("", ClauseReading.Of(text, AttributionRule.SubjectVerbObject));

    [Theory]
    [InlineData("The plan is expected to fail.", "- | is expected | The plan … to fail")]
    [InlineData("The plan seems to fail.", "- | seems | The plan … to fail")]
    public void Nobody_in_particular_thinks_so(string text, string expected) =>
        Assert.Equal(expected, ClauseReading.Of(text, AttributionRule.Impersonal));

    [Theory]
    [InlineData("Vega expects the plan to fail.")]
    public void Nobody_in_particular_thinks_so_and_nothing_else(string text) =>
        Assert.Equal("", ClauseReading.Of(text, AttributionRule.Impersonal));

    [Theory]
    [InlineData("The plan was widely criticized by farmers.", "farmers | was widely criticized | The plan")]
    [InlineData("The plan was rejected by the mayor.", "the mayor | was rejected | The plan")]
    [InlineData("The plan was deemed unfit by the council.", "the council | was deemed | The plan … unfit")]
    [InlineData("The memo, first reported by the Herald, was short.", "the Herald | first reported | The memo")]
    public void Who_speaks_stands_behind_by(string text, string expected) =>
        Assert.Equal(expected, ClauseReading.Of(text, AttributionRule.Passive));

    [Theory]
    [InlineData("The plan was passed by the House.")]
    [InlineData("The plan was praised by 2015.")]
    [InlineData("Vega was asked by a reporter.")]
    [InlineData("A house owned by the mayor burned.")]
    public void Who_speaks_stands_behind_by_and_nothing_else(string text) =>
        Assert.Equal("", ClauseReading.Of(text, AttributionRule.Passive));

    [Theory]
    [InlineData("Mayor: Plan will fail\n\nThe town waited for the vote on Monday.", "Mayor | : | Plan will fail")]
    [InlineData("The plan will fail in the end - More from Ana Vega: \"It was late.\"", "Ana Vega | : | \"It was late.\"")]
    public void A_label_and_a_colon(string text, string expected) =>
        Assert.Equal(expected, ClauseReading.Of(text, AttributionRule.HeadlineColon));

    [Theory]
    [InlineData("Breaking: Plan will fail\n\nThe town waited for the vote on Monday.")]
    [InlineData("There was one rule - for men of the town: \"Never be late.\"")]
    [InlineData("Said Vega: \"Never be late.\"\n\nAna Vega waited for the vote on Monday.")]
    public void A_label_and_a_colon_and_nothing_else(string text) =>
        Assert.Equal("", ClauseReading.Of(text, AttributionRule.HeadlineColon));
}
