using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;

namespace Corpus.Benchmarks.Search;

/// <summary>
/// BM25 for Lucene.NET with the lengths of articles as they are: its own keeps them in a byte, so that articles of 700 and of 900 words are
/// of the same length.
/// </summary>
internal sealed class ExactLengths : Similarity
{
    private const float Saturation = 1.2f;
    private const float LengthShare = 0.75f;

    public override long ComputeNorm(FieldInvertState state) => state.Length;

    public override SimWeight ComputeWeight(float queryBoost, CollectionStatistics collection, params TermStatistics[] terms) =>
        new Weight(
            collection.Field,
            (float)terms.Sum(term => Math.Log(1 + ((collection.MaxDoc - term.DocFreq + 0.5) / (term.DocFreq + 0.5)))),
            (float)((double)collection.SumTotalTermFreq / collection.MaxDoc));

    public override SimScorer GetSimScorer(SimWeight weight, AtomicReaderContext context) =>
        new Scorer((Weight)weight, context.AtomicReader.GetNormValues(((Weight)weight).Field));

    private sealed class Weight(string field, float idf, float usual) : SimWeight
    {
        public string Field => field;

        public float Idf => idf;

        public float Usual => usual;

        public override float GetValueForNormalization() => 1;

        public override void Normalize(float queryNorm, float topLevelBoost)
        {
        }
    }

    private sealed class Scorer(Weight weight, NumericDocValues lengths) : SimScorer
    {
        public override float Score(int doc, float freq) =>
            weight.Idf * freq * (Saturation + 1) / (freq + (Saturation * (1 - LengthShare + (LengthShare * lengths.Get(doc) / weight.Usual))));

        public override float ComputeSlopFactor(int distance) => 1f / (distance + 1);

        public override float ComputePayloadFactor(int doc, int start, int end, BytesRef payload) => 1;
    }
}
