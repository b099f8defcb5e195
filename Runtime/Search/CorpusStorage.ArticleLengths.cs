namespace CorpusNamespace;

internal static partial class CorpusStorage
{
    /// <summary>How long the articles are, for the index: digits of the sum of all words, the sum, digits of an article, then article by article.</summary>
    private static class ArticleLengths
    {
        /// <summary>By article, what its length takes from what is counted in it.</summary>
        public static readonly float[] Discounts = Read();

        private static float[] Read()
        {
            var words = ArticleWords;
            Verify(words, 0, words.Length);
            var discounts = new float[CountOf(Counted.Articles)];
            var sumWidth = Fixed(words, 0, 1);
            var sum = 0L;
            for (var i = 0; i < sumWidth; i++)
            {
                sum = (sum << 6) | (uint)(words[1 + i] - Zero);
            }

            var usual = (double)sum / discounts.Length;
            var width = Fixed(words, 1 + sumWidth, 1);
            for (var row = 0; row < discounts.Length; row++)
            {
                discounts[row] = (float)SearchRanking.DiscountOf(Fixed(words, 2 + sumWidth + (row * width), width) / usual);
            }

            return discounts;
        }
    }
}
