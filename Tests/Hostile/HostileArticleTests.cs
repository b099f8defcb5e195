using Corpus.Generator;
using Corpus.Generator.Common;
using Corpus.Generator.Ingest;
using Corpus.Tests.Infrastructure;

namespace Corpus.Tests.Hostile;

/// <summary>Articles that nobody would write are read all the same, in steps that grow as they do.</summary>
public class HostileArticleTests
{
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
    public void One_thing_over_and_over(string unit) => Growth.IsLinear(unit, Read);

    /// <summary>No rule looks for the words behind the last one.</summary>
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

    private static void Read(string text) => Read(text, StepBudget.For(text.Length));

    private static void Read(string text, StepBudget budget) =>
        Assert.NotNull(Extraction.Extract(new ArticleFile("a", "a.txt", text, ArticleMetadata.None), budget));
}
