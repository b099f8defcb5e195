using CorpusNamespace;

namespace Corpus.Generator.Quotes;

/// <summary>
/// How sure each rule's attributions are, as measured on the training articles: how many of its attributions fall on one that
/// people marked there, and how many of those have the source that they marked.
/// </summary>
internal static class RuleConfidence
{
    private const int High = 960;
    private const int Medium = 900;

    /// <summary>Of fewer attributions nothing is known.</summary>
    private const int FewestMeasured = 20;

    public static Confidence Of(AttributionRule rule) => PerThousand(rule) switch
    {
        >= High => Confidence.High,
        >= Medium => Confidence.Medium,
        _ => Confidence.Low,
    };

    private static int PerThousand(AttributionRule rule) => rule switch
    {
        AttributionRule.Correction => 1000,
        AttributionRule.QuoteSubjectVerb => Measured(2754, 2822),
        AttributionRule.QuoteVerbSubject => Measured(826, 841),
        AttributionRule.ClauseSubjectVerb => Measured(602, 617),
        AttributionRule.AccordingTo => Measured(316, 323),
        AttributionRule.SubjectVerbQuote => Measured(465, 499),
        AttributionRule.SubjectVerbClause => Measured(3630, 3874),
        AttributionRule.SubjectVerbInfinitive => Measured(535, 632),
        AttributionRule.SubjectVerbObject => Measured(1871, 2160),
        AttributionRule.NounCue => Measured(147, 283),
        AttributionRule.AsSourceSays => Measured(31, 33),
        AttributionRule.InSourceWords => Measured(5, 7),
        AttributionRule.FrontedCue => Measured(43, 52),
        AttributionRule.Asked => Measured(86, 93),
        AttributionRule.Impersonal => Measured(196, 232),
        AttributionRule.HeadlineColon => Measured(84, 85),
        AttributionRule.SharedSubject => Measured(1166, 1484),
        AttributionRule.SpeakerTurn => Measured(48, 78),
        AttributionRule.Signature => Measured(7, 7),
        AttributionRule.LeadInSentence => Measured(22, 38),
        AttributionRule.LeadInParagraph => Measured(21, 24),
        AttributionRule.TakenUp => Measured(0, 1),
        AttributionRule.ImplicitSubject => Measured(2, 12),
        _ => 0,
    };

    private static int Measured(int right, int marked) => marked < FewestMeasured ? 0 : right * 1000 / marked;
}
