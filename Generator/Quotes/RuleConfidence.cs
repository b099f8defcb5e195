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
        AttributionRule.QuoteSubjectVerb => (2764, 2812),
        AttributionRule.QuoteVerbSubject => (826, 841),
        AttributionRule.ClauseSubjectVerb => (548, 562),
        AttributionRule.ClauseVerbSubject => (76, 79),
        AttributionRule.AccordingTo => (319, 326),
        AttributionRule.SubjectVerbQuote => (484, 511),
        AttributionRule.SubjectVerbClause => (3819, 4064),
        AttributionRule.SubjectVerbInfinitive => (565, 651),
        AttributionRule.SubjectVerbObject => (2310, 2639),
        AttributionRule.NounCue => (342, 514),
        AttributionRule.AsSourceSays => (47, 49),
        AttributionRule.InSourceWords => (5, 7),
        AttributionRule.FrontedCue => (48, 58),
        AttributionRule.Asked => (86, 94),
        AttributionRule.RelativeContent => (80, 112),
        AttributionRule.Impersonal => (231, 264),
        AttributionRule.Passive => (55, 66),
        AttributionRule.HeadlineColon => (97, 98),
        AttributionRule.SharedSubject => (1306, 1552),
        AttributionRule.SpeakerTurn => (48, 78),
        AttributionRule.SubjectBehindQuote => (16, 20),
        AttributionRule.SubjectBeforeQuote => (82, 99),
        AttributionRule.Continuation => (120, 138),
        AttributionRule.Signature => (11, 12),
        AttributionRule.LeadInSentence => (16, 23),
        AttributionRule.LeadInParagraph => (16, 17),
        AttributionRule.ParagraphContinuation => (54, 64),
        AttributionRule.TakenUp => (0, 1),
        _ => default,
    };
}
