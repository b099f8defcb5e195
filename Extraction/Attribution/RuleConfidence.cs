using Corpus.Abstractions;

namespace Corpus.Extraction.Attribution;

/// <summary>How sure a rule's attributions are: the share of them that were right where it was measured.</summary>
internal static class RuleConfidence
{
    /// <summary>Of fewer attributions too little is known.</summary>
    public const int FewestMeasured = 20;

    private const int High = 960;                   // of 1,000
    private const int Medium = 900;

    public static Confidence Of(AttributionRule rule)
    {
        if (rule == AttributionRule.Correction)
        {
            return Confidence.High;
        }

        var measure = RuleMeasure.Of(rule);
        if (measure.Marked < FewestMeasured)
        {
            return Confidence.Low;
        }

        var share = measure.Right * 1000 / measure.Marked;
        return share >= High ? Confidence.High : share >= Medium ? Confidence.Medium : Confidence.Low;
    }
}
