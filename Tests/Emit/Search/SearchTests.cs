using Corpus.Tests.Hosting;

namespace Corpus.Tests.Emit.Search;

/// <summary>What a search finds: the same with an index, in every storage, and without one.</summary>
public class SearchTests
{
    private static readonly SearchSample News = SearchSample.Of(
        "Harbour reopens\n\nThe harbour reopened on Monday. \"The boats are sound,\" said Nora Quist, the harbour's keeper.\n",
        "Boat show\n\nTwo boats sank. Nora Quist said the harbour was closed. \"We will reopen,\" she said.\n",
        "No news\n\nIt rained in the U.S. on 1,000 days, and Zoë's café stayed shut. Evening fell even so.\n",
        "Harbour news\n\nA new quay was built.\n");

    [Theory]
    [InlineData("harbour", "000 003 001")]
    [InlineData("HARBOUR boats", "001 000")]
    [InlineData("harbour -boats", "003")]
    [InlineData("\"boats are sound\"", "000")]
    [InlineData("\"are boats\"", "")]
    [InlineData("-\"boats are sound\" harbour", "003 001")]
    [InlineData("har*", "000 003 001")]
    [InlineData("reop*", "000 001")]
    [InlineData("=boat", "001")]
    [InlineData("boat", "001 000")]
    [InlineData("say", "001 000")]
    [InlineData("=say", "")]
    [InlineData("news", "003 002")]
    [InlineData("new", "003")]
    [InlineData("even", "002")]
    [InlineData("u.s.", "002")]
    [InlineData("1000", "002")]
    [InlineData("ZOE cafe", "002")]
    [InlineData("zoë", "002")]
    [InlineData("harbours", "000 003 001")]
    [InlineData("nowhere", "")]
    [InlineData("harbour nowhere", "")]
    public void Articles(string query, string expected) => Assert.Equal(expected, News.Names(query));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\"\"")]
    [InlineData("-harbour")]
    [InlineData("***")]
    [InlineData("- = \" ( ) :")]
    public void Finds_nothing_where_nothing_is_looked_for(string query)
    {
        Assert.Equal("", News.Articles(query));
        Assert.Equal("", News.Quotes(query));
    }

    [Theory]
    [InlineData("speaker:Quist =boats -sank", "000")]
    [InlineData("speaker:\"Nora Quist\"", "000 001")]
    [InlineData("-speaker:Quist harbour", "003")]
    [InlineData("speaker:Nobody harbour", "")]
    [InlineData("from:2009 harbour", "")]
    [InlineData("harbour:news", "003")]
    [InlineData("from:sometime", "")]
    public void Filters(string query, string expected) => Assert.Equal(expected, News.Names(query));

    [Fact]
    public void Highlights_are_places_in_the_text() =>
        Assert.EndsWith(" [Harbour] [harbour] [boats are sound] [harbour]", News.Articles("\"boats are sound\" =harbour"), StringComparison.Ordinal);

    [Fact]
    public void Declared_fields_are_filters()
    {
        var sample = SearchSample.Of(FieldSample.Model());
        Assert.Equal("a", sample.Names("desk:top-story"));
        Assert.Equal("a", sample.Names("rained flags:true").Length == 0 ? sample.Names("flags:true") : "");
        Assert.Equal("a", sample.Names("reviewer:\"anna berg\" due:2024-02-29"));
        Assert.Equal("b c/d", sample.Names("rained -desk:top-story"));
        Assert.Equal("", sample.Names("desk:sports"));
    }
}
