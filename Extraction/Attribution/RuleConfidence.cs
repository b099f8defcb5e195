using Corpus.Abstractions;

namespace Corpus.Extraction.Attribution;

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
        AttributionRule.QuoteSubjectVerb => (2783, 2821),
        AttributionRule.QuoteVerbSubject => (829, 844),
        AttributionRule.ClauseSubjectVerb => (552, 564),
        AttributionRule.ClauseVerbSubject => (81, 82),
        AttributionRule.AccordingTo => (354, 357),
        AttributionRule.SubjectVerbQuote => (510, 534),
        AttributionRule.SubjectVerbClause => (3855, 4041),
        AttributionRule.SubjectVerbInfinitive => (604, 678),
        AttributionRule.SubjectVerbObject => (2643, 2973),
        AttributionRule.NounCue => (345, 506),
        AttributionRule.AsSourceSays => (46, 46),
        AttributionRule.InSourceWords => (6, 8),
        AttributionRule.FrontedCue => (52, 63),
        AttributionRule.Asked => (98, 108),
        AttributionRule.RelativeContent => (124, 164),
        AttributionRule.Impersonal => (263, 305),
        AttributionRule.Passive => (57, 63),
        AttributionRule.HeadlineColon => (95, 96),
        AttributionRule.SharedSubject => (1417, 1662),
        AttributionRule.SpeakerTurn => (60, 90),
        AttributionRule.BlockQuotation => (4, 4),
        AttributionRule.SubjectBehindQuote => (16, 18),
        AttributionRule.SubjectBeforeQuote => (102, 118),
        AttributionRule.Continuation => (125, 149),
        AttributionRule.Signature => (11, 12),
        AttributionRule.LeadInSentence => (17, 23),
        AttributionRule.LeadInParagraph => (13, 14),
        AttributionRule.ParagraphContinuation => (58, 64),
        AttributionRule.TakenUp => (1, 2),
        _ => default,
    };
}
