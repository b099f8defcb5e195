using Corpus.Abstractions;
using Corpus.Extraction;
using Corpus.Extraction.Input;

namespace Corpus.Tests.Extraction.Attribution.Rules;

public class InterviewAnswerTests
{
    private const string Talk = "A talk with Ana Vega\n\nAna Vega led the board for nine years.\n\n";
    private const string Answers = "Why did you leave?\n\nIt was time for me.\n\nWere you pushed?\n\nNobody did that. I left.\n\nWhat comes next?\n\nI will sail.\n";

    [Theory]
    [InlineData(Talk + Answers, "- | - | It was time for me. / - | - | Nobody did that. I left. / - | - | I will sail.")]
    [InlineData("The Herald interviews Ana Vega\n\nAna Vega led the board for nine years.\n\n" + Answers + "\nThe sun came out.\n", "- | - | It was time for me. / - | - | Nobody did that. I left. / - | - | I will sail.")]
    [InlineData(
        Talk + "Why did you leave?\n\nIt was time for me.\n\nI was tired.\n\nWere you pushed?\n\nBruno Oro said I was.\n\nWhat comes next?\n\nI will sail.\n\nThe sun came out.\n",
        "- | - | It was time for me. … I was tired. / - | - | Bruno Oro said I was. / - | - | I will sail.")]
    public void Examples(string text, string expected) => Assert.Equal(expected, RuleReading.Of(text, AttributionRule.InterviewAnswer));

    [Theory]
    [InlineData("Ana Vega leaves the board\n\n" + Answers)]
    [InlineData("A talk about the board\n\nAna Vega and Bruno Oro led the board for nine years.\n\n" + Answers)]
    [InlineData(Talk + "Why did you leave?\n\nIt was time for me.\n\nWere you pushed?\n\nNobody did that. I left.\n")]
    [InlineData(Talk + "Why did she leave?\n\nIt was time.\n\nWas she pushed?\n\nNobody did that.\n\nWhat comes next?\n\nShe will sail.\n")]
    [InlineData("A talk with Ana Vega\n\nQ: Why did you leave?\n\nA: It was time for me.\n\nQ: Were you pushed?\n\nA: I left.\n\nQ: What comes next?\n\nA: I will sail.\n")]
    public void Counter_examples(string text) => Assert.Equal("", RuleReading.Of(text, AttributionRule.InterviewAnswer));

    /// <summary>Emphasis tells the questions from those that an answer asks.</summary>
    [Fact]
    public void The_questions_may_be_emphasized()
    {
        var facts = Extract("a.md", "# Five minutes with Ana Vega\n\n**Why did you leave?**\n\nIt was time for me.\n\nWhat else?\n\n**Were you pushed?**\n\nI left.\n\n**What comes next?**\n\nI will sail.\n");
        Assert.Equal([2, 1, 1], facts.Quotes.Where(quote => quote.Rule == AttributionRule.InterviewAnswer).Select(quote => quote.Spans.Count));
    }

    [Fact]
    public void An_answer_has_a_speaker_and_no_source()
    {
        var facts = Extract("a.txt", Talk + Answers);
        var answer = facts.Quotes.First(quote => quote.Rule == AttributionRule.InterviewAnswer);
        Assert.Null(answer.Source);
        Assert.Null(answer.Cue);
        Assert.Equal(("Ana Vega", SourceKind.Person, "Ana Vega"), (facts.People[answer.Speaker].Name, answer.SourceKind, answer.SourceName));
    }

    private static Corpus.Extraction.Model.ArticleFacts Extract(string path, string text) => ArticleExtractor.Extract(new ArticleFile("a", path, text, ArticleMetadata.None));
}
