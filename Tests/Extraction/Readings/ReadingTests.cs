namespace Corpus.Tests.Extraction.Readings;

/// <summary>Whole readings of short texts: every attribution with its source, cue and content; every person; every paragraph.</summary>
public class ReadingTests
{
    [Theory]
    [MemberData(nameof(ReadingFile.Of), "Clauses.txt", MemberType = typeof(ReadingFile))]
    [MemberData(nameof(ReadingFile.Of), "Discourse.txt", MemberType = typeof(ReadingFile))]
    [MemberData(nameof(ReadingFile.Of), "Passages.txt", MemberType = typeof(ReadingFile))]
    [MemberData(nameof(ReadingFile.Of), "Articles.Quotes.txt", MemberType = typeof(ReadingFile))]
    public void Who_says_what(string text, string reading) => Assert.Equal(reading, QuoteLines.Of(ReadingFile.Unfold(text)));

    [Theory]
    [MemberData(nameof(ReadingFile.Of), "People.txt", MemberType = typeof(ReadingFile))]
    [MemberData(nameof(ReadingFile.Of), "Articles.People.txt", MemberType = typeof(ReadingFile))]
    public void Who_is_named(string text, string reading) => Assert.Equal(reading, PeopleLines.Of(ReadingFile.Unfold(text)));

    [Theory]
    [MemberData(nameof(ReadingFile.Of), "Texts.txt", MemberType = typeof(ReadingFile))]
    [MemberData(nameof(ReadingFile.Of), "Articles.Layout.txt", MemberType = typeof(ReadingFile))]
    public void How_a_text_is_laid_out(string text, string reading) => Assert.Equal(reading, LayoutLines.OfText(ReadingFile.Unfold(text)));

    [Theory]
    [MemberData(nameof(ReadingFile.Of), "Markdown.txt", MemberType = typeof(ReadingFile))]
    public void How_Markdown_is_laid_out(string text, string reading) => Assert.Equal(reading, LayoutLines.OfMarkdown(ReadingFile.Unfold(text)));

    [Theory]
    [MemberData(nameof(ReadingFile.Of), "Curation.txt", MemberType = typeof(ReadingFile))]
    public void What_a_correction_does(string config, string reading) => Assert.Equal(reading, CurationLines.Of(ReadingFile.Unfold(config)));
}
