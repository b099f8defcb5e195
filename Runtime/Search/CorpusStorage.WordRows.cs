namespace CorpusNamespace;

internal static partial class CorpusStorage
{
    /// <summary>The articles that have a word, and how often each has it: as lists, or by article if the word is common.</summary>
    /// <remarks>A class, because the runtime has compiled lists of classes already, so that a first query waits for less.</remarks>
    private sealed class WordRows
    {
        // With more forms, a table of all articles is quicker than one list after another.
        private const int FewForms = 4;

        // Both are empty if the word is common.
        private readonly int[] _rows;
        private readonly int[] _counts;

        public WordRows(int[] rows, int[] counts, int count, bool isPlain = false)
        {
            IsPlain = isPlain;
            _rows = rows;
            _counts = counts;
            Count = count;
            Common = null;
        }

        private WordRows(CommonWord common, int count, bool isPlain)
            : this(global::System.Array.Empty<int>(), global::System.Array.Empty<int>(), count, isPlain) => Common = common;

        /// <summary>The articles by a bit for each, if the word is common.</summary>
        public readonly CommonWord? Common;

        public readonly int Count;

        /// <summary>It is one word, always written in its own letters, whatever their case.</summary>
        public readonly bool IsPlain;

        /// <summary>Looks a word up in the index.</summary>
        public static WordRows Of(SearchedWord word)
        {
            var lists = new global::System.Collections.Generic.List<WordRows>();
            foreach (var form in word.Forms)
            {
                var cursor = new WordCursor(form);
                while (cursor.Next() && (word.IsPrefix
                    ? global::System.MemoryExtensions.StartsWith<byte>(cursor.Word, form)
                    : global::System.MemoryExtensions.SequenceEqual<byte>(cursor.Word, form)))
                {
                    lists.Add(Read(cursor.Postings, cursor.Articles, cursor.IsPlain && word.Forms.Length == 1 && !word.IsPrefix));
                    if (!word.IsPrefix)
                    {
                        break;
                    }
                }
            }

            return lists.Count switch
            {
                0 => new WordRows(global::System.Array.Empty<int>(), global::System.Array.Empty<int>(), 0),
                1 => lists[0],
                <= FewForms when !lists.Exists(static list => list.Common is not null) => MergeFew(lists),
                _ => MergeAll(lists),
            };
        }

        /// <summary>Gives the lists back; they are lent, because those of common words are so long that collecting them would take most of the time.</summary>
        public void Return()
        {
            Common?.Return();
            global::System.Buffers.ArrayPool<int>.Shared.Return(_rows);
            global::System.Buffers.ArrayPool<int>.Shared.Return(_counts);
        }

        /// <summary>An array for so many numbers, or a longer one.</summary>
        public static int[] Rent(int count) => global::System.Buffers.ArrayPool<int>.Shared.Rent(count);

        /// <summary>The articles, in a lent array of their own.</summary>
        public int[] CopyRows(out int count)
        {
            count = Count;
            var rows = Rent(count);
            if (Common is null)
            {
                global::System.Array.Copy(_rows, rows, count);
            }
            else
            {
                CommonWord.List(Common.Bits, rows);
            }

            return rows;
        }

        /// <summary>Of some articles, keeps those that have the word, or those that do not.</summary>
        /// <returns>How many are left.</returns>
        public int Keep(int[] rows, int count, bool isExcluded)
        {
            if (Common is not null)
            {
                return CommonWord.Keep(Common.Bits, rows, count, isExcluded);
            }

            var kept = 0;
            var next = 0;
            for (var i = 0; i < count; i++)
            {
                var row = rows[i];
                while (next < Count && _rows[next] < row)
                {
                    next++;
                }

                if ((next < Count && _rows[next] == row) != isExcluded)
                {
                    rows[kept++] = row;
                }
            }

            return kept;
        }

        /// <summary>Adds the scores of a part of the query to articles that have its word.</summary>
        public void AddScores(FoundArticles found, int part)
        {
            var discounts = ArticleLengths.Discounts;
            var weight = found.Ranking.WeightOf(part);
            var rows = global::System.MemoryExtensions.AsSpan(found.Rows, 0, found.Count);
            var scores = global::System.MemoryExtensions.AsSpan(found.Scores, 0, rows.Length);
            if (Common is not null)
            {
                for (var i = 0; i < rows.Length; i++)
                {
                    scores[i] += (float)SearchRanking.Score(weight, Common.CountAt(rows[i]), discounts[rows[i]]);
                }

                return;
            }

            var next = 0;
            for (var i = 0; i < rows.Length; i++)
            {
                while (_rows[next] < rows[i])
                {
                    next++;
                }

                scores[i] += (float)SearchRanking.Score(weight, _counts[next], discounts[rows[i]]);
            }
        }

        private static WordRows Read(global::System.ReadOnlySpan<byte> postings, int articles, bool isPlain)
        {
            if (PostingCode.IsCommon(CountOf(Counted.Articles), articles))
            {
                return new WordRows(new CommonWord(postings, articles), articles, isPlain);
            }

            var rows = Rent(articles);
            var counts = Rent(articles);
            ReadPostings(postings, PostingCode.LowDigits(CountOf(Counted.Articles), articles), rows, counts, articles);
            return new WordRows(rows, counts, articles, isPlain);
        }

        private static WordRows MergeFew(global::System.Collections.Generic.List<WordRows> lists)
        {
            var merged = lists[0];
            for (var i = 1; i < lists.Count; i++)
            {
                merged = Merge(merged, lists[i]);
            }

            return merged;
        }

        private static WordRows Merge(WordRows a, WordRows b)
        {
            var rows = Rent(a.Count + b.Count);
            var counts = Rent(a.Count + b.Count);
            var n = 0;
            for (int i = 0, j = 0; i < a.Count || j < b.Count; n++)
            {
                var fromA = j == b.Count || (i < a.Count && a._rows[i] <= b._rows[j]);
                var fromB = i == a.Count || (j < b.Count && b._rows[j] <= a._rows[i]);
                rows[n] = fromA ? a._rows[i] : b._rows[j];
                counts[n] = (fromA ? a._counts[i++] : 0) + (fromB ? b._counts[j++] : 0);
            }

            a.Return();
            b.Return();
            return new WordRows(rows, counts, n);
        }

        private static WordRows MergeAll(global::System.Collections.Generic.List<WordRows> lists)
        {
            var all = new int[CountOf(Counted.Articles)];
            foreach (var list in lists)
            {
                list.Common?.AddTo(all);
                for (var i = 0; list.Common is null && i < list.Count; i++)
                {
                    all[list._rows[i]] += list._counts[i];
                }

                list.Return();
            }

            return Having(all);
        }

        // A method of its own: what the first query waits for is the compilation of all that is in a method with a long loop.
        private static WordRows Having(int[] all)
        {
            var rows = Rent(all.Length);
            var counts = Rent(all.Length);
            var n = 0;
            for (var row = 0; row < all.Length; row++)
            {
                rows[n] = row;
                counts[n] = all[row];
                n += all[row] > 0 ? 1 : 0;
            }

            return new WordRows(rows, counts, n);
        }

        private static void ReadPostings(global::System.ReadOnlySpan<byte> postings, int lowDigits, int[] rows, int[] counts, int articles)
        {
            var row = -1;
            var next = 0;
            for (var i = 0; i < articles; i++)
            {
                var code = postings[next++] - Zero;
                var low = 0;
                for (var digit = 0; digit < lowDigits; digit++)
                {
                    low = (low << 6) | (postings[next++] - Zero);
                }

                // Most words are there once, at a short distance.
                var distance = code;
                var count = 1;
                if (code >= PostingCode.Once)
                {
                    ReadRare(postings, ref next, code, out distance, out count);
                }

                row += 1 + ((distance << (6 * lowDigits)) | low);
                rows[i] = row;
                counts[i] = count;
            }
        }

        private static void ReadRare(global::System.ReadOnlySpan<byte> postings, ref int next, int code, out int distance, out int count)
        {
            var isFar = code >= PostingCode.Far;
            var often = isFar ? code - PostingCode.Far : code < PostingCode.Twice ? 1 : 2;
            var (first, end) = often switch
            {
                0 => (0, PostingCode.Once),
                1 => (PostingCode.Once, PostingCode.Twice),
                _ => (PostingCode.Twice, PostingCode.Often),
            };
            distance = (isFar ? end + Number(postings, ref next) : code) - first;
            count = often < 2 ? often + 1 : 3 + Number(postings, ref next);
        }
    }
}
