using Corpus.Extraction;
using Corpus.Extraction.Text;
using Corpus.Extraction.Input;

namespace Corpus.Tests.Extraction.Hostile;

/// <summary>Articles that nobody would write are read all the same, and in steps that grow as they do.</summary>
public class HostileArticleTests
{
    private const int Length = 1_000_000;

    /// <summary>Some twice what the worst takes, and far less than what a quadratic scan would.</summary>
    private const int MostStepsPerCharacter = 125;

    [Theory]
    [InlineData("\"")]
    [InlineData("\u201c")]
    [InlineData("'")]
    [InlineData("''")]
    [InlineData("`")]
    [InlineData("(")]
    [InlineData("[](")]
    [InlineData("<a ")]
    [InlineData("*a")]
    [InlineData("\n")]
    [InlineData("a\n")]
    [InlineData("\"a\n\n")]
    [InlineData("\u201ca\n\n")]
    [InlineData("\"a\" ")]
    [InlineData("\"a ")]
    [InlineData("Smith ")]
    [InlineData("Smith")]
    [InlineData("said ")]
    [InlineData("asked ")]
    [InlineData("Ann Brown said ")]
    [InlineData("Smith said \"x\" ")]
    [InlineData("\"a,\" said Smith. ")]
    [InlineData("By A Smith\n")]
    public void One_thing_over_and_over(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, (Length / unit.Length) + 1));
        var budget = new StepBudget((long)text.Length * MostStepsPerCharacter);
        Assert.NotNull(ArticleExtractor.Extract(new ArticleFile("a", "a.txt", text, ArticleMetadata.None), budget));
    }

    /// <summary>No rule looks for the words after the last one.</summary>
    [Fact]
    public void An_article_can_break_off_anywhere()
    {
        const string text = "# Plan\n\nOSLO (Wire) -- \"Yes,\" said Ann Brown, 45, of the council. She was asked by Orrin Marsh in this about whether to go; according to him, \u201cthat is who 'we' are.\u201d\n\nWhat he told them, to say nothing of the others, was in his words (\"new\")";
        for (var length = 0; length <= text.Length; length++)
        {
            Read(text[..length]);
        }
    }

    [Theory]
    [InlineData("The mayor asked of")]
    [InlineData("The mayor asked by")]
    [InlineData("The mayor told")]
    [InlineData("according to")]
    [InlineData("as the")]
    public void The_last_word_wants_another(string text) => Read(text);

    private static void Read(string text) =>
        Assert.NotNull(ArticleExtractor.Extract(new ArticleFile("a", "a.txt", text, ArticleMetadata.None)));
}
