using Corpus.Extraction.Text;
using Corpus.Extraction.Linking;

namespace Corpus.Tests.Extraction.Linking;

public class MemberNamesTests
{
    [Theory]
    [InlineData("U.S. seeks to 'reset' relations with Russia", "USSeeksToResetRelationsWithRussia")]
    [InlineData("Hillary Clinton", "HillaryClinton")]
    [InlineData("George H.W. Bush", "GeorgeHWBush")]
    [InlineData("Jean-Marie O'Neill", "JeanMarieONeill")]
    [InlineData("Łukasz Ærøskøbing-Müller", "LukaszAeroskobingMuller")]
    [InlineData("Владимир Путин", "ВладимирПутин")]
    [InlineData("Сергей Лавров", "СергейЛавров")]
    [InlineData("김 철수", "김철수")]
    [InlineData("नरेन्द्र मोदी", "नरेन्द्रमोदी")]
    [InlineData("a\uD800b \uFFFE\uFFFF c", "ABC")]
    [InlineData("2009-03-07 roads", "_2009_03_07Roads")]
    [InlineData("001_7e328ba0", "_001_7e328ba0")]
    [InlineData("class", "Class")]
    [InlineData("*/ \u202E \"\"\" {0} 😀", "_0")]
    [InlineData("\u0301 !", "")]
    public void Names_are_what_a_person_would_guess(string words, string name) => Assert.Equal(name, Identifier.Of(words));

    [Fact]
    public void Long_names_end_behind_a_word()
    {
        var name = Identifier.Of(string.Join(' ', Enumerable.Repeat("budget", 60)));
        Assert.InRange(name.Length, 60, 90);
        Assert.Equal(0, name.Length % "budget".Length);
        Assert.InRange(Identifier.Of(new string('x', 500)).Length, 80, 200);
    }

    [Theory]
    [InlineData("All", "AllArticle")]
    [InlineData("Find", "FindArticle")]
    [InlineData("To string", "ToStringArticle")]
    [InlineData("Articles", "ArticlesArticle")]
    [InlineData("!", "Article")]
    public void Names_that_are_taken_by_the_class_get_the_kind_behind_them(string words, string name) =>
        Assert.Equal(name, new MemberNames("Article").Reserve(words, [], out _));

    [Fact]
    public void Of_two_that_want_one_name_the_second_gets_its_own_words_behind_it()
    {
        var names = new MemberNames("Article");
        Assert.Equal("Roads", names.Reserve("Roads", ["x"], out var first));
        Assert.Equal("Roads_2009_03_07", names.Reserve("Roads!", ["2009-03-07", "b"], out var second));
        Assert.Equal("Roads_B", names.Reserve("roads", ["2009-03-07", "b"], out _));
        Assert.Equal("Roads_2", names.Reserve("roads", ["b"], out _));
        Assert.False(first);
        Assert.True(second);
    }

    [Fact]
    public void The_second_keeps_its_name_when_a_third_comes_between()
    {
        string[] Names(params string[] own)
        {
            var names = new MemberNames("Article");
            return [.. own.Select(words => names.Reserve("Roads", [words], out _))];
        }

        Assert.Equal(["Roads", "Roads_C"], Names("a", "c"));
        Assert.Equal(["Roads", "Roads_B", "Roads_C"], Names("a", "b", "c"));
    }
}
