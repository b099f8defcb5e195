using Corpus.Extraction.Attribution.QuotedSpanClasses;
using Corpus.Extraction.Attribution.RuleKinds;

namespace Corpus.Extraction.Attribution;

/// <summary>
/// Reads who says the quoted spans that their own sentences do not attribute. Words inside the writer's own clause are whose the
/// clause or its sentence says, or nobody's that can be known.
/// </summary>
internal static class DiscourseReader
{
    private static readonly DiscourseRule[] Fragment = RuleCatalog.Of<DiscourseRule>(RulePhase.Fragment);
    private static readonly DiscourseRule[] Utterance = RuleCatalog.Of<DiscourseRule>(RulePhase.Utterance);

    public static void Read(AttributionState state)
    {
        for (var p = 0; p < state.Words.QuotedSpans.Length; p++)
        {
            if (state.IsQuote(p) && !state.HasSource(p) && !state.IsAsked(p))
            {
                Apply(state.Classifications[p].Class == QuotedSpanClass.Fragment ? Fragment : Utterance, state, p);
            }
        }
    }

    private static void Apply(DiscourseRule[] rules, AttributionState state, int quotedSpan)
    {
        foreach (var rule in rules)
        {
            if (rule.TryApply(state, quotedSpan))
            {
                return;
            }
        }
    }
}
