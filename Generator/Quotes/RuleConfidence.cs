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
        AttributionRule.QuoteSubjectVerb => (2756, 2819),
        AttributionRule.QuoteVerbSubject => (825, 840),
        AttributionRule.ClauseSubjectVerb => (524, 536),
        AttributionRule.ClauseVerbSubject => (76, 79),
        AttributionRule.AccordingTo => (317, 324),
        AttributionRule.SubjectVerbQuote => (451, 477),
        AttributionRule.SubjectVerbClause => (3623, 3877),
        AttributionRule.SubjectVerbInfinitive => (537, 632),
        AttributionRule.SubjectVerbObject => (1899, 2178),
        AttributionRule.NounCue => (146, 282),
        AttributionRule.AsSourceSays => (31, 33),
        AttributionRule.InSourceWords => (5, 7),
        AttributionRule.FrontedCue => (43, 52),
        AttributionRule.Asked => (86, 93),
        AttributionRule.RelativeContent => (71, 95),
        AttributionRule.Impersonal => (197, 231),
        AttributionRule.Passive => (55, 66),
        AttributionRule.HeadlineColon => (85, 86),
        AttributionRule.SharedSubject => (1171, 1484),
        AttributionRule.SpeakerTurn => (48, 78),
        AttributionRule.SubjectBehindQuote => (16, 20),
        AttributionRule.SubjectBeforeQuote => (129, 153),
        AttributionRule.Signature => (11, 12),
        AttributionRule.LeadInSentence => (18, 25),
        AttributionRule.LeadInParagraph => (22, 24),
        AttributionRule.TakenUp => (0, 1),
        AttributionRule.ImplicitSubject => (1, 7),
        _ => default,
    };
}
