using Corpus.Extraction.Document.Layout;
using Corpus.Extraction.English;
using Corpus.Abstractions;

namespace Corpus.Tests.Extraction.Document.Layout;

/// <summary>Lines that are not running text, and lines like them that are.</summary>
public class LineKindTests
{
    private const string Body = "The council met for the third time this week and could not agree on a budget for the coming year, members said.";

    [Theory]
    [InlineData("Follow Jane Roe on Twitter @janeroe.")]
    [InlineData("Sign up for our newsletter")]
    [InlineData("Watch the full video below:")]
    [InlineData("READ MORE: Roads cannot wait")]
    [InlineData("Find this article at:")]
    [InlineData("Check the box to include the list of links referenced in the article.")]
    [InlineData("(h/t The Daily Example.)")]
    [InlineData("Advertisement")]
    [InlineData("FULL TEXT.")]
    [InlineData("@janeroe")]
    [InlineData("https://example.com/roads")]
    public void Lines_of_the_page(string line) => Assert.True(PageLine.IsMatch(EnglishLanguage.Instance, line));

    [Theory]
    [InlineData("Follow the money, she told the council.")]
    [InlineData("\"Sign up for our newsletter,\" she said.")]
    [InlineData("Subscribe to that view, Mayor Roe said, \"and you will never build a road.\"")]
    [InlineData("Watch the council and you will see nothing happen.")]
    [InlineData("Like most mayors, Roe wants roads.")]
    [InlineData("Click.")]
    [InlineData("")]
    public void Lines_of_the_text(string line) => Assert.False(PageLine.IsMatch(EnglishLanguage.Instance, line));

    [Theory]
    [InlineData("Editor's note: The mayor is a member of the board of this newspaper.")]
    [InlineData("Editor\u2019s\u00a0Note: The mayor is a member.")]
    [InlineData("Correction: An earlier version of this story had the wrong year.")]
    [InlineData("This story has been updated with the mayor's answer.")]
    [InlineData("Because of an editing error, an article on Friday had the wrong year.")]
    public void Notes(string line) => Assert.True(NoteLine.IsMatch(EnglishLanguage.Instance, line));

    [Theory]
    [InlineData("The editor's note was short, he said.")]
    [InlineData("This story has no end, she said.")]
    [InlineData("Correction officers met the council.")]
    public void Sentences_about_notes_are_none(string line) => Assert.False(NoteLine.IsMatch(EnglishLanguage.Instance, line));

    [Theory]
    [InlineData("Jane Roe / Reuters.")]
    [InlineData("Getty.")]
    [InlineData("Photo: Jane Roe")]
    [InlineData("The hall before the meeting. Image: Jane Roe.")]
    public void Credits(string line) => Assert.True(CaptionLine.IsCredit(EnglishLanguage.Instance, line));

    [Theory]
    [InlineData("Jane Roe spoke to Reuters.")]
    [InlineData("He got his image: a good man.")]
    [InlineData("The mayor told Reuters.")]
    public void Sentences_with_agencies_are_none(string line) => Assert.False(CaptionLine.IsCredit(EnglishLanguage.Instance, line));

    [Theory]
    [InlineData("Springfield Mayor Jane Roe and Council President John Doe laugh about their \"first' spade.")]
    [InlineData("Jane Roe speaks to supporters in Springfield (AP Photo/John Doe).")]
    [InlineData("Mayor Jane Roe waves to the crowd after the vote.")]
    public void Captions(string line) => Assert.True(CaptionLine.IsCaption(EnglishLanguage.Instance, line));

    [Theory]
    [InlineData("Mayor Jane Roe said the crowd was large.")]
    [InlineData("Jane Roe points out that the roads are bad.")]
    [InlineData("On Friday, Jane Roe speaks to supporters in Springfield.")]
    [InlineData("Roe laughs.")]
    [InlineData("Jane Roe holds office until May. She will run again.")]
    public void Sentences_about_people_are_none(string line) => Assert.False(CaptionLine.IsCaption(EnglishLanguage.Instance, line));

    [Theory]
    [InlineData("DON\u2019T MISS: Roe says \"never again\"")]
    [InlineData("Watch | Jane Roe: \"never again\"")]
    [InlineData("See more: Roads that cannot wait")]
    public void Links_behind_a_label(string line) => Assert.Equal([line], Read.Text($"{Body}\n\n{line}\n\n{Body}").Of(ParagraphKind.Boilerplate));

    [Theory]
    [InlineData("More: \"We did it,\" Roe said.")]
    [InlineData("Mayor Roe | never again")]
    [InlineData("He has more: a plan for the roads")]
    public void Other_lines_with_a_mark_are_text(string line) => Assert.Empty(Read.Text($"{Body}\n\n{line}\n\n{Body}").Of(ParagraphKind.Boilerplate));

    [Fact]
    public void Headlines_below_a_line_that_says_so_are_links() =>
        Assert.Equal(["Most read", "Roe says \"never again\" after vote", "1. Ten roads to \"nowhere\""],
            Read.Text($"{Body}\n\nMost read\n\nRoe says \"never again\" after vote\n\n1. Ten roads to \"nowhere\"\n\n{Body}\n\n{Body}").Of(ParagraphKind.Boilerplate));

    [Fact]
    public void Sentences_below_such_a_line_are_text() => Assert.Equal(3, Read.Text($"{Body}\n\nElsewhere\n\n{Body}\n\n{Body}").Of(ParagraphKind.Body).Length);

    [Theory]
    [InlineData("We did it. The roads are open! \u2014 Jane Roe (@janeroe) March 7, 2009")]
    [InlineData("We did it. The roads are open!\n\n\u2014 Jane Roe (@janeroe) March 7, 2009")]
    public void Posts_with_a_signature_are_block_quotations(string post) =>
        Assert.Equal(["We did it. The roads are open!", "\u2014 Jane Roe (@janeroe) March 7, 2009"],
            Read.Text($"{Body}\n\n{Body}\n\n{post}\n\n{Body}").Of(ParagraphKind.BlockQuotation));

    [Fact]
    public void A_caption_is_found_near_the_start() =>
        Assert.Equal(["Mayor Jane Roe waves to the crowd after the vote."],
            Read.Text($"{Body}\nMayor Jane Roe waves to the crowd after the vote.\n{Body}\n").Of(ParagraphKind.Caption));

    [Theory]
    [InlineData("What comes next")]
    [InlineData("ROADS AND SCHOOLS.")]
    [InlineData("Division Over Roads.")]
    [InlineData("'Totally for roads'")]
    [InlineData("9:05 p.m.")]
    [InlineData("14:30 GMT:")]
    [InlineData("11 a.m.")]
    public void Headings(string line) => Assert.Equal([line], Read.Text($"{Body}\n\n{line}\n\n{Body}").Of(ParagraphKind.Heading));

    [Theory]
    [InlineData("The crowd applauded.")]
    [InlineData("This is what she said:")]
    [InlineData("\"Roads and schools\"")]
    [InlineData("Sorry!")]
    [InlineData("She hadn't.")]
    [InlineData("1,200")]
    public void Short_lines_of_the_text_are_no_headings(string line) => Assert.Empty(Read.Text($"{Body}\n\n{line}\n\n{Body}").Of(ParagraphKind.Heading));

    [Fact]
    public void A_section_is_one_with_a_mark_before_it_too()
    {
        var layout = Read.Text($"#News\n\nThe new road\n\n{Body}\n\n{Body}");
        Assert.Equal("The new road", layout.Header.Headline);
        Assert.Equal(["#News"], layout.Of(ParagraphKind.Boilerplate));
    }
}
