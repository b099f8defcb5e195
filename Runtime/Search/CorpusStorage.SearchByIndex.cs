namespace CorpusNamespace;

internal static partial class CorpusStorage
{
    /// <summary>Answers a query from the index that was made when the corpus was built.</summary>
    private static class SearchByIndex
    {
        /// <summary>The articles with all parts of the query and none that is excluded.</summary>
        /// <param name="query">What is looked for.</param>
        /// <param name="forQuotes">The articles that have all words, whatever they exclude: the quotes among them are read.</param>
        public static FoundArticles Find(SearchQuery query, bool forQuotes)
        {
            var parts = query.Parts;
            var words = new WordRows[parts.Count][];
            var articles = new int[parts.Count][];
            for (var part = 0; part < words.Length; part++)
            {
                words[part] = global::System.Array.ConvertAll(parts[part].Words, WordRows.Of);
                articles[part] = global::System.Array.ConvertAll(words[part], static rows => rows.Count);
            }

            var ranking = new SearchRanking(parts, articles);
            var rows = Intersect(parts, words, excludes: !forQuotes, out var count);
            if (!forQuotes)
            {
                count = KeepPhrases(parts, words, rows, count);
            }

            var scores = new float[count];
            var found = new FoundArticles(rows, scores, count, ranking);
            for (var part = 0; !forQuotes && part < parts.Count; part++)
            {
                if (!parts[part].IsExcluded)
                {
                    words[part][0].AddScores(found, part);
                }
            }

            foreach (var part in words)
            {
                global::System.Array.ForEach(part, static rows => rows.Return());
            }

            return found;
        }

        /// <summary>The articles that have every word of every part, and no word that is excluded by itself.</summary>
        /// <returns>A lent array.</returns>
        private static int[] Intersect(
            global::System.Collections.Generic.IReadOnlyList<SearchedPart> parts, WordRows[][] words, bool excludes, out int count)
        {
            var needed = new global::System.Collections.Generic.List<WordRows>();
            for (var part = 0; part < parts.Count; part++)
            {
                if (!parts[part].IsExcluded)
                {
                    needed.AddRange(words[part]);
                }
            }

            var rows = IntersectAll(needed, out count);
            for (var part = 0; excludes && part < parts.Count && count > 0; part++)
            {
                if (parts[part].IsExcluded && words[part].Length == 1)
                {
                    count = words[part][0].Keep(rows, count, isExcluded: true);
                }
            }

            return rows;
        }

        /// <summary>
        /// The articles that have all of some words: the shortest list, as far as it is in the others; bits with bits where all words are common.
        /// </summary>
        private static int[] IntersectAll(global::System.Collections.Generic.List<WordRows> words, out int count)
        {
            words.Sort(static (left, right) => left.Count.CompareTo(right.Count));
            if (words.Count == 0 || words.Exists(static word => word.Common is null))
            {
                var rows = words.Count == 0 ? AllRows(out count) : words[0].CopyRows(out count);
                for (var i = 1; i < words.Count && count > 0; i++)
                {
                    count = words[i].Keep(rows, count, isExcluded: false);
                }

                return rows;
            }

            var bits = (ulong[])words[0].Common!.Bits.Clone();
            for (var i = 1; i < words.Count; i++)
            {
                CommonWord.Intersect(bits, words[i].Common!.Bits);
            }

            var common = WordRows.Rent(words[0].Count);
            count = CommonWord.List(bits, common);
            return common;
        }

        private static int[] AllRows(out int count)
        {
            count = CountOf(Counted.Articles);
            var rows = WordRows.Rent(count);
            for (var row = 0; row < count; row++)
            {
                rows[row] = row;
            }

            return rows;
        }

        /// <summary>
        /// Drops the articles that have the words of a phrase and not the phrase, or a phrase that is excluded. In the place of the words of a
        /// phrase is the phrase afterwards.
        /// </summary>
        private static int KeepPhrases(
            global::System.Collections.Generic.List<SearchedPart> parts, WordRows[][] words, int[] rows, int count)
        {
            for (var part = 0; part < parts.Count && count > 0; part++)
            {
                if (words[part].Length < 2)
                {
                    continue;
                }

                var having = rows;
                var havingCount = count;
                if (parts[part].IsExcluded)
                {
                    var phrase = new SearchedPart(parts[part].Words, isExcluded: false);
                    having = Intersect(new[] { phrase }, new[] { words[part] }, excludes: false, out havingCount);
                }

                var found = PhraseRows(parts[part], words[part], having, havingCount);
                if (having != rows)
                {
                    global::System.Buffers.ArrayPool<int>.Shared.Return(having);
                }

                global::System.Array.ForEach(words[part], static word => word.Return());
                words[part] = new[] { found };
                count = words[part][0].Keep(rows, count, parts[part].IsExcluded);
            }

            return count;
        }

        /// <summary>Of some articles, those that have a phrase, and how often.</summary>
        private static WordRows PhraseRows(SearchedPart phrase, WordRows[] words, int[] rows, int count)
        {
            var finder = new PhraseFinder(phrase, words);
            var found = WordRows.Rent(count);
            var counts = WordRows.Rent(count);
            var n = 0;
            for (var i = 0; i < count; i++)
            {
                var times = finder.CountIn(TextOf(rows[i]));
                if (times > 0)
                {
                    (found[n], counts[n]) = (rows[i], times);
                    n++;
                }
            }

            return new WordRows(found, counts, n);
        }
    }
}
