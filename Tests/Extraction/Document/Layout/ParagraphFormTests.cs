namespace Corpus.Tests.Extraction.Document.Layout;

public class ParagraphFormTests
{
    [Theory]
    [InlineData("**Why did you leave?**", true, true)]
    [InlineData("__Why did you leave? __", true, true)]
    [InlineData("*It was time.*", true, false)]
    [InlineData("Why did you leave?", false, true)]
    [InlineData("**Why** did **you**", false, false)]
    [InlineData("**", false, false)]
    [InlineData("Why? It was time.", false, false)]
    public void A_paragraph_may_be_emphasized_and_a_question(string paragraph, bool isEmphasized, bool isQuestion)
    {
        var read = Read.Markdown("# A talk\n\n" + paragraph + "\n\nIt was time, and the town was full of people who knew it.\n").Paragraphs[1];
        Assert.Equal((isEmphasized, isQuestion), (read.IsEmphasized, read.IsQuestion));
    }

    [Fact]
    public void Plain_text_has_no_emphasis() => Assert.DoesNotContain(Read.Text("A talk\n\n**Why?**\n\nIt was time.\n").Paragraphs, paragraph => paragraph.IsEmphasized);
}
