using Corpus.Extraction.Findings;
using Corpus.Emit.Prepared;

namespace Corpus.Tests.Emit;

public class PreparedTextTests
{
    private static readonly PreparedCorpus Corpus = new(
        ulong.MaxValue,
        new(new([new("AnnaBerg", 0, new(["Anna Berg. In 1 article.", "“We\u001Ewill \u001F12 come,\n\r\n“"])), new("CarlDahl", 7, default)]), default),
        new([new("Layout", "#$\\ 12 "), new("Variants", "")]),
        new([
            LocatedFinding.AtFile(FindingId.NoArticles, "", "a b", ""),
            new(FindingId.NoSource, new(["[quote a \"émigré 😀\"]"]), "/news/a b.txt", new(3, 9), 1, 2, 3, 4),
        ]));

    [Fact]
    public void What_is_written_is_read() => Assert.Equal(Corpus, PreparedText.Read("corpus.members", PreparedText.Write(Corpus)));

    [Fact]
    public void A_file_that_is_cut_short_is_damaged_and_no_exception()
    {
        var text = PreparedText.Write(Corpus);
        var damaged = PreparedCorpus.Damaged("obj/corpus.members");
        Assert.All(Enumerable.Range(0, text.Length), length => Assert.Equal(damaged, PreparedText.Read("obj/corpus.members", text[..length])));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("1 99999999999 ")]
    [InlineData("1 1 -4 Anna")]
    public void What_is_no_prepared_corpus_is_damaged(string text) => Assert.Equal(PreparedCorpus.Damaged("a"), PreparedText.Read("a", text));
}
