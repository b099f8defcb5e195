using CorpusNamespace;

namespace Corpus.Generator.Quotes;

/// <summary>
/// How sure each rule's attributions are: of those it made on the training articles, how many of a thousand have the source
/// that people marked there.
/// </summary>
internal static class RuleConfidence
{
    private const int High = 960;
    private const int Medium = 900;

    public static Confidence Of(AttributionRule rule) => PerThousand(rule) switch
    {
        >= High => Confidence.High,
        >= Medium => Confidence.Medium,
        _ => Confidence.Low,
    };

    private static int PerThousand(AttributionRule rule) => rule switch
    {
        AttributionRule.Correction => 1000,
        AttributionRule.QuoteSubjectVerb => 979,
        AttributionRule.QuoteVerbSubject => 982,
        AttributionRule.ClauseSubjectVerb => 959,
        AttributionRule.ClauseVerbSubject => 950,
        AttributionRule.AccordingTo => 974,
        AttributionRule.SubjectVerbQuote => 952,
        AttributionRule.SubjectVerbClause => 932,
        AttributionRule.SubjectVerbInfinitive => 633,
        AttributionRule.SubjectVerbObject => 858,
        AttributionRule.SharedSubject => 765,
        AttributionRule.Signature => 1000,
        AttributionRule.SpeakerTurn => 615,
        AttributionRule.LeadInSentence => 483,
        AttributionRule.LeadInParagraph => 276,
        AttributionRule.ImplicitSubject => 111,
        _ => 0,
    };
}
