namespace CorpusNamespace;

internal static partial class CorpusStorage
{
    /// <summary>Answers a query by reading all texts, with the same answers as <see cref="SearchByIndex"/>.</summary>
    private static class SearchByScan
    {
        /// <summary>The articles with all parts of the query and none that is excluded.</summary>
        /// <param name="query">What is looked for.</param>
        /// <param name="forQuotes">The articles that have all words, whatever they exclude: the quotes among them are read.</param>
        public static FoundArticles Find(SearchQuery query, bool forQuotes)
        {
            var parts = query.Parts;
            var matcher = new WordMatcher(parts);
            var found = new Progress(parts);
            var articles = new int[parts.Count][];
            for (var part = 0; part < articles.Length; part++)
            {
                articles[part] = new int[parts[part].Words.Length];
            }

            var all = CountOf(Counted.Articles);
            var rows = WordRows.Rent(all);
            var lengths = new int[all];
            var counts = new global::System.Collections.Generic.List<int[]>();
            var length = 0L;
            for (var row = 0; row < all; row++)
            {
                found.Restart();
                matcher.Read(TextOf(row), found);
                length += found.Words;
                AddArticles(articles, found.WordCounts);
                if (forQuotes ? HasWords(parts, found) : found.HasAll(parts))
                {
                    rows[counts.Count] = row;
                    lengths[counts.Count] = found.Words;
                    counts.Add((int[])found.Counts.Clone());
                }
            }

            var ranking = new SearchRanking(parts, articles);
            var scores = new float[counts.Count];
            var usual = (double)length / all;
            for (var i = 0; i < scores.Length; i++)
            {
                for (var part = 0; !forQuotes && part < parts.Count; part++)
                {
                    var discount = (float)SearchRanking.DiscountOf(lengths[i] / usual);
                    scores[i] += parts[part].IsExcluded ? 0 : (float)ranking.Of(part, counts[i][part], discount);
                }
            }

            return new FoundArticles(rows, scores, scores.Length, ranking);
        }

        private static void AddArticles(int[][] articles, int[][] counts)
        {
            for (var part = 0; part < articles.Length; part++)
            {
                for (var word = 0; word < articles[part].Length; word++)
                {
                    articles[part][word] += counts[part][word] > 0 ? 1 : 0;
                }
            }
        }

        private static bool HasWords(global::System.Collections.Generic.List<SearchedPart> parts, Progress found)
        {
            for (var part = 0; part < parts.Count; part++)
            {
                if (!parts[part].IsExcluded && global::System.Array.IndexOf(found.WordCounts[part], 0) >= 0)
                {
                    return false;
                }
            }

            return true;
        }
    }
}
