using Corpus.Generator.Structure;
using Corpus.Tests.Infrastructure;
using static Corpus.Generator.Structure.PartOfSpeech;

namespace Corpus.Tests.Structure.Tagging;

public class TaggerTests
{
    [Theory]
    [InlineData("The mayor said the plan was dead.", "said", VerbPast)]
    [InlineData("The plan was said to be dead.", "said", VerbParticiple)]
    [InlineData("Officials briefed on the plan said it was dead.", "briefed", VerbParticiple)]
    [InlineData("Officials briefed on the plan said it was dead.", "said", VerbPast)]
    [InlineData("The mayor briefed the council on the plan.", "briefed", VerbPast)]
    [InlineData("In a poll released Monday, voters liked her.", "released", VerbParticiple)]
    [InlineData("The town released a poll on Monday.", "released", VerbPast)]
    [InlineData("She responded by leaving the room.", "responded", VerbPast)]
    [InlineData("A plan drafted by the town failed.", "drafted", VerbParticiple)]
    [InlineData("He has called them liars.", "called", VerbParticiple)]
    [InlineData("Asked by a reporter, she smiled.", "Asked", VerbParticiple)]
    [InlineData("The company said profits rose.", "said", VerbPast)]
    [InlineData("One of them told the paper it was dead.", "told", VerbPast)]
    [InlineData("She said the weakness of the market made it hard.", "made", VerbPast)]
    [InlineData("She said the owners of houses flooded in June could wait.", "flooded", VerbParticiple)]
    [InlineData("Half of the board voted to leave.", "voted", VerbPast)]
    [InlineData("Conservatives thought this term would be long.", "thought", VerbPast)]
    [InlineData("He has done a lot of things and said that he would do more.", "said", VerbPast)]
    internal void Past_or_participle(string text, string word, PartOfSpeech tag) => Assert.Equal(tag, Read.Tag(text, word));

    [Theory]
    [InlineData("She claims the plan is dead.", "claims", VerbPresent)]
    [InlineData("Her claims are false.", "claims", Noun)]
    [InlineData("The mayor plans to leave.", "plans", VerbPresent)]
    [InlineData("The mayor's plans fell apart.", "plans", Noun)]
    [InlineData("The company that moves jobs overseas pays.", "moves", VerbPresent)]
    [InlineData("Records show he left.", "show", VerbPresent)]
    [InlineData("The show ended late.", "show", Noun)]
    [InlineData("They want to vote on Monday.", "vote", VerbBase)]
    [InlineData("The vote on Monday failed.", "vote", Noun)]
    [InlineData("Did he say so?", "say", VerbBase)]
    [InlineData("They say so.", "say", VerbPresent)]
    [InlineData("He put it on the table.", "put", VerbPast)]
    [InlineData("She is speaking in the town.", "speaking", VerbGerund)]
    [InlineData("The long meeting ended.", "meeting", Noun)]
    [InlineData("Polls in Orford show the town is split.", "show", VerbPresent)]
    [InlineData("The house in Orford shows its age.", "shows", VerbPresent)]
    [InlineData("They left, with one in ten saying the plan is good.", "saying", VerbGerund)]
    [InlineData("Ana Roe, head of the board (a small one), resigned: it was late.", "resigned", VerbPast)]
    internal void Verb_or_noun(string text, string word, PartOfSpeech tag) => Assert.Equal(tag, Read.Tag(text, word));

    [Theory]
    [InlineData("She said that the plan was dead.", "that", Subordinator)]
    [InlineData("The plan that failed was hers.", "that", RelativePronoun)]
    [InlineData("The issues that matter to us are few.", "that", RelativePronoun)]
    [InlineData("They voted against that plan.", "that", Determiner)]
    [InlineData("That is not true.", "That", Pronoun)]
    [InlineData("He warned voters that taxes rise.", "that", Subordinator)]
    [InlineData("He repeated the claim that the town was broke.", "that", Subordinator)]
    internal void That(string text, string word, PartOfSpeech tag) => Assert.Equal(tag, Read.Tag(text, word));

    [Theory]
    [InlineData("Roe's plan failed.", "'s", Possessive)]
    [InlineData("She's speaking now.", "'s", Auxiliary)]
    [InlineData("Roe's not coming.", "'s", Auxiliary)]
    [InlineData("That's a lie.", "'s", Auxiliary)]
    [InlineData("He went to Rome.", "to", Preposition)]
    [InlineData("He went to quickly see it.", "to", Particle)]
    [InlineData("They told her that it failed.", "her", Pronoun)]
    [InlineData("They saw her plan.", "her", Determiner)]
    [InlineData("He has a plan.", "has", VerbPresent)]
    [InlineData("He has left.", "has", Auxiliary)]
    [InlineData("She does not agree.", "does", Auxiliary)]
    [InlineData("He did the job.", "did", VerbPast)]
    [InlineData("Before he left, it rained.", "Before", Subordinator)]
    [InlineData("The will of the people counts.", "will", Noun)]
    internal void Function_words(string text, string word, PartOfSpeech tag) => Assert.Equal(tag, Read.Tag(text, word));

    [Theory]
    [InlineData("Russian officials left.", "Russian", Adjective)]
    [InlineData("The Russians left.", "Russians", ProperNoun)]
    [InlineData("New York voted.", "New", ProperNoun)]
    [InlineData("New taxes came.", "New", Adjective)]
    [InlineData("We asked Mr. Cook. Cook made it.", "Cook", ProperNoun)]
    [InlineData("In May they met.", "May", ProperNoun)]
    [InlineData("The glorbous plan failed.", "glorbous", Adjective)]
    [InlineData("They frobnicated quizzily.", "quizzily", Adverb)]
    [InlineData("Last week they met.", "Last", Adjective)]
    [InlineData("State Department officials left.", "State", ProperNoun)]
    [InlineData("Roe Vows To Fight On", "Vows", VerbPresent)]
    internal void Names_adjectives_and_unknown_words(string text, string word, PartOfSpeech tag) => Assert.Equal(tag, Read.Tag(text, word));
}
