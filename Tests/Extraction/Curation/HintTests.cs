using Corpus.Extraction.Curation;
using Corpus.Extraction.Input;
using Corpus.Abstractions;
using Corpus.Extraction;
using Corpus.Extraction.Model;

namespace Corpus.Tests.Extraction.Curation;

/// <summary>Corrections that an article is read with.</summary>
public class HintTests
{
    private const string Text = "Mayor Robert Wentvale met Councillor Laura Thorne on Friday.\n\n\"We will build it,\" she said.\n\nSign up for our letter. \"It is free,\" Carla Dunmore said.\n";

    [Theory]
    [InlineData("", "Laura Thorne")]
    [InlineData("[person Laura Thorne]\ngender = male\n\n[person Robert Wentvale]\ngender = female\n", "Robert Wentvale")]
    [InlineData("[person Laura Thorne]\ngender = male\n\n[person R. Wentvale]\nalias = Robert Wentvale\ngender = female\n", "Robert Wentvale")]
    [InlineData("[person Laura Thorne]\ngender = male\n", null)]
    public void A_gender_that_is_corrected_decides_whom_a_pronoun_means(string config, string? speaker) =>
        Assert.Equal(speaker, SpeakerOf(Read(config), 0));

    [Fact]
    public void An_ignored_passage_stays_in_the_text_and_says_nothing()
    {
        var facts = Read("[passage a \"Sign up\"]\nignore = true\n");
        Assert.Equal([ParagraphKind.Body, ParagraphKind.Body, ParagraphKind.Boilerplate], facts.Paragraphs.Select(paragraph => paragraph.Kind));
        Assert.Single(facts.Quotes);
        Assert.DoesNotContain(facts.People, person => person.Name == "Carla Dunmore");
        Assert.Equal(Text, facts.File.Text);
        Assert.Equal(2, Read("[passage a \"Sign up\"]\nignore = false\n").Quotes.Count);
    }

    [Theory]
    [InlineData("[person Robert Wentvale]\ngender = female\n", true)]
    [InlineData("[person Nobody]\nalias = WENTVALE\ngender = female\n", true)]
    [InlineData("[passage a \"Sign\"]\nignore = true\n", true)]
    [InlineData("[person Olga Brandt]\ngender = female\n", false)]
    [InlineData("[person Robert Wentvale]\ngender = female\narticle = b\n", false)]
    [InlineData("[person Robert Wentvale]\njob_title = Mayor\n", false)]
    [InlineData("[passage b \"Sign\"]\nignore = true\n", false)]
    [InlineData("[quote a \"build it\"]\nspeaker = none\n", false)]
    public void An_article_gets_what_it_must_be_read_with_and_nothing_else(string config, bool concerned) =>
        Assert.Equal(concerned, WithHints(config).File!.Hints != ReadingHints.None);

    private static ArticleFacts Read(string config) => ArticleExtractor.Extract(WithHints(config).File!);

    private static ReadArticle WithHints(string config) =>
        CurationSet.From([CurationFile.Read(".corpusconfig", config)]).WithHints(new("a.txt", new("a", "a.txt", Text, ArticleMetadata.None), default));

    private static string? SpeakerOf(ArticleFacts facts, int quote) => facts.Quotes[quote].Speaker is var speaker and >= 0 ? facts.People[speaker].Name : null;
}
