namespace CorpusNamespace;

internal static partial class CorpusStorage
{
    /// <summary>The articles that have a common word: a bit for each article of the corpus, and how often each with a bit has the word.</summary>
    private sealed class CommonWord
    {
        private const int BitsInWord = 64;

        // By 64 articles: how many articles before them have the word.
        private readonly int[] _before;
        private readonly int[] _counts;

        /// <param name="postings">As <see cref="PostingCode"/> writes them.</param>
        /// <param name="articles">How many articles have the word.</param>
        public CommonWord(global::System.ReadOnlySpan<byte> postings, int articles)
        {
            var digits = PostingCode.BitDigits(CountOf(Counted.Articles));
            Bits = ReadBits(postings.Slice(0, digits));
            _before = new int[Bits.Length];
            for (var i = 1; i < _before.Length; i++)
            {
                _before[i] = _before[i - 1] + global::System.Numerics.BitOperations.PopCount(Bits[i - 1]);
            }

            _counts = WordRows.Rent(articles);
            ReadCounts(postings.Slice(digits), articles);
        }

        /// <summary>By article, lowest bit first.</summary>
        public readonly ulong[] Bits;

        /// <summary>Only the articles that are in both stay in the first.</summary>
        public static void Intersect(ulong[] bits, ulong[] others)
        {
            for (var i = 0; i < bits.Length; i++)
            {
                bits[i] &= others[i];
            }
        }

        /// <summary>Writes the articles with a bit into an array.</summary>
        /// <returns>How many there are.</returns>
        public static int List(ulong[] bits, int[] rows)
        {
            var count = 0;
            for (var i = 0; i < bits.Length; i++)
            {
                for (var rest = bits[i]; rest != 0; rest &= rest - 1)
                {
                    rows[count++] = (i * BitsInWord) + global::System.Numerics.BitOperations.TrailingZeroCount(rest);
                }
            }

            return count;
        }

        /// <summary>Of some articles, keeps those with a bit, or those without.</summary>
        public static int Keep(ulong[] bits, int[] rows, int count, bool isExcluded)
        {
            var kept = 0;
            var dropped = isExcluded ? 1 : 0;
            for (var i = 0; i < count; i++)
            {
                var row = rows[i];
                rows[kept] = row;
                kept += ((int)(bits[row / BitsInWord] >> row) & 1) ^ dropped;
            }

            return kept;
        }

        /// <summary>How often an article has the word that has it.</summary>
        public int CountAt(int row)
        {
            var before = Bits[row / BitsInWord] & ((1UL << row) - 1);
            return _counts[_before[row / BitsInWord] + global::System.Numerics.BitOperations.PopCount(before)];
        }

        /// <summary>Adds to each article, by its row, how often it has the word.</summary>
        public void AddTo(int[] counts)
        {
            var next = 0;
            for (var i = 0; i < Bits.Length; i++)
            {
                for (var rest = Bits[i]; rest != 0; rest &= rest - 1)
                {
                    counts[(i * BitsInWord) + global::System.Numerics.BitOperations.TrailingZeroCount(rest)] += _counts[next++];
                }
            }
        }

        /// <summary>Gives lent arrays back.</summary>
        public void Return() => global::System.Buffers.ArrayPool<int>.Shared.Return(_counts);

        private static ulong[] ReadBits(global::System.ReadOnlySpan<byte> digits)
        {
            // One more, so that the last digit needs no condition of its own.
            var bits = new ulong[(digits.Length * PostingCode.RowsInDigit / BitsInWord) + 2];
            var at = 0;
            foreach (var digit in digits)
            {
                var value = (ulong)(digit - Zero);
                bits[at / BitsInWord] |= value << at;
                bits[(at / BitsInWord) + 1] |= value >> 1 >> (BitsInWord - 1 - (at % BitsInWord));
                at += PostingCode.RowsInDigit;
            }

            return bits;
        }

        private void ReadCounts(global::System.ReadOnlySpan<byte> digits, int articles)
        {
            var counts = global::System.MemoryExtensions.AsSpan(_counts, 0, articles);
            for (var i = 0; i < counts.Length; i++)
            {
                counts[i] = digits[i] - Zero + 1;
            }

            var next = articles;
            for (var i = 0; next < digits.Length; i++)
            {
                i += global::System.MemoryExtensions.IndexOf(counts.Slice(i), PostingCode.Most + 1);
                counts[i] += Number(digits, ref next);
            }
        }
    }
}
