namespace CorpusNamespace;

internal static partial class CorpusStorage
{
    /// <summary>What is looked for, and how much each part counts.</summary>
    private sealed class SearchRanking
    {
        // BM25, as it is mostly set.
        private const double Saturation = 1.2;
        private const double LengthShare = 0.75;

        // In words.
        private const double UsualQuote = 25;

        private readonly double[] _weights;

        /// <param name="parts">The parts of the query.</param>
        /// <param name="articles">By part and word of it, how many articles have the word.</param>
        public SearchRanking(global::System.Collections.Generic.IReadOnlyList<SearchedPart> parts, int[][] articles)
        {
            _weights = new double[parts.Count];
            double all = CountOf(Counted.Articles);
            for (var part = 0; part < _weights.Length; part++)
            {
                foreach (var with in articles[part])
                {
                    _weights[part] += parts[part].IsExcluded ? 0 : (Saturation + 1) * global::System.Math.Log(1 + ((all - with + 0.5) / (with + 0.5)));
                }
            }
        }

        /// <summary>What a part adds to the score.</summary>
        /// <param name="part">The number of the part.</param>
        /// <param name="count">How often it is there.</param>
        /// <param name="discount">What the length of the text takes from that.</param>
        public double Of(int part, int count, double discount) => Score(_weights[part], count, discount);

        /// <summary>How much a part counts, whatever the text.</summary>
        public double WeightOf(int part) => _weights[part];

        /// <summary>What a part of a weight adds to the score.</summary>
        public static double Score(double weight, int count, double discount) => weight * count / (count + discount);

        /// <summary>What the length of a text takes from what is counted in it.</summary>
        /// <param name="length">The length against the usual length.</param>
        public static double DiscountOf(double length) => Saturation * (1 - LengthShare + (LengthShare * length));

        /// <summary>The score of a quote.</summary>
        public double OfQuote(Progress found)
        {
            var score = 0d;
            for (var part = 0; part < found.Counts.Length; part++)
            {
                score += found.Counts[part] == 0 ? 0 : Of(part, found.Counts[part], DiscountOf(found.Words / UsualQuote));
            }

            return score;
        }
    }

    /// <summary>Articles that have what is looked for, in their order.</summary>
    private readonly struct FoundArticles
    {
        public FoundArticles(int[] rows, float[] scores, int count, SearchRanking ranking)
        {
            Rows = rows;
            Scores = scores;
            Count = count;
            Ranking = ranking;
        }

        /// <summary>A lent array, longer than what is found.</summary>
        public readonly int[] Rows;

        public readonly float[] Scores;

        public readonly int Count;

        public readonly SearchRanking Ranking;

        public void Return() => global::System.Buffers.ArrayPool<int>.Shared.Return(Rows);
    }
}
