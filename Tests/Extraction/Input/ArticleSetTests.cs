using Corpus.Extraction;
using Corpus.Extraction.Input;
using Corpus.Extraction.Model;

namespace Corpus.Tests.Extraction.Input;

public sealed class ArticleSetTests
{
    private const string Text = "Anna Marsh said on Monday that the bridge would open.";

    [Fact]
    public void Texts_that_are_kept_elsewhere_are_not_read()
    {
        var texts = new KeptTexts();
        var set = ArticleSet.From([Article("one/a", texts), Article("one/two/b", texts), Article("three/one/c", texts)]);

        Assert.Equal(3, set.Articles.Count);
        Assert.Equal(0, texts.Reads);
    }

    [Fact]
    public void A_text_is_read_where_a_path_looks_like_a_circle()
    {
        var texts = new KeptTexts();
        var set = ArticleSet.From([Article("one/a", texts), Article("one/one/a", texts), Article("one/one/one/a", texts), Article("one/one/one/one/a", texts)]);

        Assert.Equal("one/a", Assert.Single(set.Articles).File.Name);
        Assert.InRange(texts.Reads, 1, 40);
    }

    private static ArticleResult Article(string name, KeptTexts texts) =>
        new(name + ".txt", ArticleFacts.Empty(new(name, name + ".txt", "", ArticleMetadata.None) { Kept = texts }), default);

    private sealed class KeptTexts : IKeptText
    {
        public int Reads { get; private set; }

        public string Read()
        {
            Reads++;
            return Text;
        }
    }
}
