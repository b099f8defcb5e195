using Corpus.Generator.Project;

namespace Corpus.Tests.Generator.Project;

/// <summary>Of which articles an item of a project file speaks.</summary>
public class ArticlePathsTests
{
    [Theory]
    [InlineData("articles/a.txt")]
    [InlineData("articles\\a.txt")]
    [InlineData("./articles/A.TXT")]
    [InlineData("/App/articles/a.txt")]
    [InlineData("../App/articles/a.txt")]
    [InlineData("articles/*.txt")]
    [InlineData("articles/**/*.md")]
    [InlineData("**/*.txt")]
    [InlineData("articles/20??/*")]
    [InlineData("articles/2009/one%20two.md")]
    [InlineData("$(Folder)/b.txt")]
    [InlineData("@(Other)")]
    [InlineData("")]
    [InlineData("a.txt", "a.txt")]
    [InlineData("articles/b.txt; articles/a.txt ;c.txt", "articles/b.txt", "c.txt")]
    [InlineData("*.txt", "*.txt")]
    [InlineData("articles/*.md", "articles/*.md")]
    [InlineData("articles/20?/*", "articles/20?/*")]
    public void Paths_and_patterns(string items, params string[] unmatched) =>
        Assert.Equal(unmatched, new ArticlePaths(["/App/articles/a.txt", "/App/articles/2009/one two.md"], "/App/").Unmatched(items));

    [Fact]
    public void A_pattern_of_many_stars_takes_no_time_that_grows_beyond_its_length_and_the_paths()
    {
        // With a step back for each star this would not end.
        Assert.False(GlobPattern.Matches(string.Concat(Enumerable.Repeat("*a", 200)) + "b", new string('a', 4000)));
        Assert.False(GlobPattern.Matches(string.Join('/', Enumerable.Repeat("**/a", 50)) + "/b", string.Join('/', Enumerable.Repeat("a", 400))));
    }
}
