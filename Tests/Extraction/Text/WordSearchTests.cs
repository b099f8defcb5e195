using Corpus.Extraction.Text;

namespace Corpus.Tests.Extraction.Text;

public class WordSearchTests
{
    [Fact]
    public void It_finds_what_looking_for_each_word_finds()
    {
        var random = new Random(7);
        string Text(int length) => string.Concat(Enumerable.Range(0, length).Select(_ => "abA\u00e9"[random.Next(4)]));
        for (var round = 0; round < 2000; round++)
        {
            var words = Enumerable.Range(0, random.Next(12)).Select(_ => Text(random.Next(5))).ToArray();
            var text = Text(random.Next(30));
            foreach (var ignoresCase in new[] { false, true })
            {
                var (anywhere, atStart) = (new List<int>(), new List<int>());
                var search = new WordSearch(words, ignoresCase);
                search.Find(text, anywhere);
                search.FindAtStart(text, atStart);
                var comparison = ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
                Assert.Equal(Enumerable.Range(0, words.Length).Where(w => text.Contains(words[w], comparison)), anywhere.Order());
                Assert.Equal(Enumerable.Range(0, words.Length).Where(w => text.StartsWith(words[w], comparison)), atStart.Order());
            }
        }
    }

    /// <summary>Words of which each is the end of the next, in a text of nothing else: the worst there is.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(400)]
    public void The_steps_grow_with_the_text_and_the_words_and_not_with_their_product(int count)
    {
        const int Length = 100_000;
        var found = new List<int>();
        var search = new WordSearch([.. Enumerable.Range(1, count).Select(length => new string('a', length))]);
        Assert.InRange(search.Find(new string('a', Length), found), Length, (3 * Length) + (2 * count));
        Assert.InRange(search.Find(string.Concat(Enumerable.Repeat(new string('a', count - 1) + "b", Length / count)), found), 1, (3 * Length) + (2 * count));
        Assert.Equal(2 * count - 1, found.Count);
    }
}
