using Corpus.Extraction.Text;

namespace Corpus.Tests.Extraction.Text;

public class EditDistanceTests
{
    [Theory]
    [InlineData("Headlin", "Headline")]
    [InlineData("Publsher", "Publisher")]
    [InlineData("datepublishd", "DatePublished")]
    [InlineData("Author", "Authors")]
    [InlineData("Uri", "Url")]
    [InlineData("headline", null)]
    [InlineData("Visible", null)]
    [InlineData("Pack", null)]
    [InlineData("Link", null)]
    [InlineData("Headlines are", null)]
    public void The_nearest_name_is_two_edits_away_at_most(string written, string? expected) =>
        Assert.Equal(expected, EditDistance.Nearest(written, ["Headline", "Publisher", "DatePublished", "Url", "Authors"], 2));
}
