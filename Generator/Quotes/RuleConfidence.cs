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

    public static Confidence Of(AttributionRule rule)
    {
        var (right, marked) = Measured(rule);
        return (rule == AttributionRule.Correction ? 1000 : marked < FewestMeasured ? 0 : right * 1000 / marked) switch
        {
            >= High => Confidence.High,
            >= Medium => Confidence.Medium,
            _ => Confidence.Low,
        };
    }

    /// <summary>How many of a rule's attributions people marked too, and how many of those have the source that they marked.</summary>
    public static (int Right, int Marked) Measured(AttributionRule rule) => rule switch
    {
        AttributionRule.QuoteSubjectVerb => (2754, 2822),
        AttributionRule.QuoteVerbSubject => (826, 841),
        AttributionRule.ClauseSubjectVerb => (602, 617),
        AttributionRule.AccordingTo => (316, 323),
        AttributionRule.SubjectVerbQuote => (465, 499),
        AttributionRule.SubjectVerbClause => (3630, 3874),
        AttributionRule.SubjectVerbInfinitive => (535, 632),
        AttributionRule.SubjectVerbObject => (1871, 2160),
        AttributionRule.NounCue => (147, 283),
        AttributionRule.AsSourceSays => (31, 33),
        AttributionRule.InSourceWords => (5, 7),
        AttributionRule.FrontedCue => (43, 52),
        AttributionRule.Asked => (86, 93),
        AttributionRule.Impersonal => (196, 232),
        AttributionRule.HeadlineColon => (84, 85),
        AttributionRule.SharedSubject => (1166, 1484),
        AttributionRule.SpeakerTurn => (48, 78),
        AttributionRule.Signature => (7, 7),
        AttributionRule.LeadInSentence => (22, 38),
        AttributionRule.LeadInParagraph => (21, 24),
        AttributionRule.TakenUp => (0, 1),
        AttributionRule.ImplicitSubject => (2, 12),
        _ => default,
    };
}
