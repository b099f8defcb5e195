namespace CorpusNamespace;

internal static partial class CorpusStorage
{
    /// <summary>The articles that have a word, and how often each has it.</summary>
    private readonly struct WordRows
    {
        // With more forms, a table of all articles is quicker than one list after another.
        private const int FewForms = 4;

        public WordRows(int[] rows, int[] counts, int count, bool isPlain = false)
        {
            IsPlain = isPlain;
            Rows = rows;
            Counts = counts;
            Count = count;
        }

        public int[] Rows { get; }

        public int[] Counts { get; }

        public int Count { get; }

        /// <summary>It is one word, always written in its own letters, whatever their case.</summary>
        public bool IsPlain { get; }

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

            if (lists.Count > FewForms)
            {
                return MergeAll(lists);
            }

            var merged = lists.Count == 0 ? default : lists[0];
            for (var i = 1; i < lists.Count; i++)
            {
                merged = Merge(merged, lists[i]);
            }

            return merged;
        }

        /// <summary>Gives the lists back; they are lent, because those of common words are so long that collecting them would take most of the time.</summary>
        public void Return()
        {
            if (Rows is not null)
            {
                global::System.Buffers.ArrayPool<int>.Shared.Return(Rows);
                global::System.Buffers.ArrayPool<int>.Shared.Return(Counts);
            }
        }

        /// <summary>An array for so many numbers, or a longer one.</summary>
        public static int[] Rent(int count) => global::System.Buffers.ArrayPool<int>.Shared.Rent(count);

        private static WordRows Read(global::System.ReadOnlySpan<byte> postings, int articles, bool isPlain)
        {
            var rows = Rent(articles);
            var counts = Rent(articles);
            ReadPostings(postings, PostingCode.LowDigits(CountOf(Counted.Articles), articles), rows, counts, articles);
            return new WordRows(rows, counts, articles, isPlain);
        }

        private static WordRows Merge(WordRows a, WordRows b)
        {
            var rows = Rent(a.Count + b.Count);
            var counts = Rent(a.Count + b.Count);
            var n = 0;
            for (int i = 0, j = 0; i < a.Count || j < b.Count; n++)
            {
                var fromA = j == b.Count || (i < a.Count && a.Rows[i] <= b.Rows[j]);
                var fromB = i == a.Count || (j < b.Count && b.Rows[j] <= a.Rows[i]);
                rows[n] = fromA ? a.Rows[i] : b.Rows[j];
                counts[n] = (fromA ? a.Counts[i++] : 0) + (fromB ? b.Counts[j++] : 0);
            }

            a.Return();
            b.Return();
            return new WordRows(rows, counts, n);
        }

        private static WordRows MergeAll(global::System.Collections.Generic.List<WordRows> lists)
        {
            var all = new int[CountOf(Counted.Articles)];
            var n = 0;
            foreach (var list in lists)
            {
                for (var i = 0; i < list.Count; i++)
                {
                    n += all[list.Rows[i]] == 0 ? 1 : 0;
                    all[list.Rows[i]] += list.Counts[i];
                }

                list.Return();
            }

            var rows = Rent(n);
            var counts = Rent(n);
            n = 0;
            for (var row = 0; row < all.Length; row++)
            {
                if (all[row] > 0)
                {
                    (rows[n], counts[n]) = (row, all[row]);
                    n++;
                }
            }

            return new WordRows(rows, counts, n);
        }

        // Compiled once and well, because nearly all the time of a query is spent here.
        [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]
        private static void ReadPostings(global::System.ReadOnlySpan<byte> postings, int lowDigits, int[] rows, int[] counts, int articles)
        {
            var row = -1;
            var next = 0;
            for (var i = 0; i < articles; i++)
            {
                var code = postings[next++] - Zero;
                var isFar = code >= PostingCode.Far;
                var often = code < PostingCode.Once ? 0 : code < PostingCode.Twice ? 1 : code < PostingCode.Often ? 2 : code - PostingCode.Far;
                var first = often == 0 ? 0 : often == 1 ? PostingCode.Once : PostingCode.Twice;
                var end = often == 0 ? PostingCode.Once : often == 1 ? PostingCode.Twice : PostingCode.Often;
                var distance = (isFar ? end : code) - first;
                var low = 0;
                for (var digit = 0; digit < lowDigits; digit++)
                {
                    low = (low << 6) | (postings[next++] - Zero);
                }

                if (isFar)
                {
                    distance += Number(postings, ref next);
                }

                var count = often + 1;
                if (often == 2)
                {
                    count += Number(postings, ref next);
                }

                row += 1 + ((distance << (6 * lowDigits)) | low);
                rows[i] = row;
                counts[i] = count;
            }
        }
    }
}
