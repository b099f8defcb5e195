using Corpus.Extraction;
using Corpus.Extraction.English;
using Corpus.Extraction.Curation;
using Corpus.Extraction.Input;
using Corpus.Extraction.Model;

namespace Corpus.Tests.Extraction.Attribution;

/// <summary>What is in marks and is no quote can be asked about, with the reason.</summary>
public class RefusedPassagesTests
{
    [Theory]
    [InlineData("The \"reset\" failed.", "\"reset\" ScareQuote")]
    [InlineData("The word \"mir\" means peace.", "\"mir\" MentionedWord")]
    [InlineData("Ana \"Nita\" Flores left.", "\"Nita\" Nickname")]
    [InlineData("She left. \"\"", "\"\" NoWords")]
    [InlineData("Ann Brown is 5'11\" tall, her son 4\u20322\u2033.", "5'11\" Measure", "4\u20322\u2033 Measure")]
    [InlineData("See [here](https://example.com/ \"a title\") and `x = \"y\"` in <b title=\"z\">bold</b>.", "\"a title\" NotProse", "\"y\" NotProse", "\"z\" NotProse")]
    [InlineData("---\ntitle: \"A\"\nauthor: \"B C\"\n---\n\nIt rained.", "\"A\" NotProse", "\"B C\" NotProse")]
    [InlineData("It rained.\n\n```\nprint(\"a\", \"b\")\nprint(\"c\")\n```", "\"a\", \"b\" NotProse", "\"c\" NotProse")]
    [InlineData("\"We won,\" said Ann Brown.")]
    [InlineData("The door was open. \"We will come tomorrow at the latest.")]
    public void Each_has_its_reason(string text, params string[] expected) => Assert.Equal(expected, Refused(Extract(text)));

    [Fact]
    public void A_quote_that_a_correction_ignores_is_refused()
    {
        var facts = Extract("\"We won,\" said Ann Brown. \"They lost,\" said Orrin Marsh.");
        var corrected = Curator.Apply(facts, Corrections("[quote a \"They lost\"]\nignore = true\n"), EnglishLanguage.Instance)!;
        Assert.Equal(["\"They lost,\" Correction"], Refused(corrected));
        Assert.Single(corrected.Quotes);
    }

    [Fact]
    public void The_marks_of_a_paragraph_that_a_correction_passes_over_are_refused()
    {
        var file = new ArticleFile("a", "a.md", "\"We won,\" said Ann Brown.\n\n\"They lost,\" he said, \"and left.\"\n", ArticleMetadata.None);
        var facts = ArticleExtractor.Extract(file with { Hints = HintReader.For(file, Corrections("[passage a \"\"They lost\"]\nignore = true\n")) });
        Assert.Equal(["\"They lost,\" he said, \"and left.\" Correction"], Refused(facts));
    }

    /// <summary>In a transcript the label of a turn may stand within marks: then they are in no quote, though their quoted span is.</summary>
    [Theory]
    [InlineData("\u0301\nQ:>\nQ:>\r''Q:\u096d\u201e\rQ:h")]
    [InlineData("``5\nQ:\u201d\u2028s\nQ:\"\rQ:\u201d\nQ:\u2013")]
    public void Marks_around_the_labels_of_turns_are_in_something_and_cross_nothing(string text) => Assert.Empty(Invariants.BrokenIn(text));

    private static ArticleFacts Extract(string text) => ArticleExtractor.Extract(new ArticleFile("a", "a.md", text, ArticleMetadata.None));

    private static CorrectionIndex Corrections(string config)
    {
        var file = CorrectionReader.Read(".corpusconfig", config);
        Assert.Empty(file.Findings);
        return new(file.Corrections);
    }

    private static IEnumerable<string> Refused(ArticleFacts facts) => facts.Refused.Select(quotedSpan => quotedSpan.Range.Of(facts.File.Text) + " " + quotedSpan.Reason);
}
