using Corpus.Extraction.Attribution.QuotedSpanClasses;
using Corpus.Extraction.Attribution.RuleKinds;

namespace Corpus.Extraction.Attribution;

/// <summary>
/// Reads who says the passages that their own sentences do not attribute. Words inside the writer's own clause are whose the
/// clause or its sentence says, or nobody's that can be known.
/// </summary>
internal static class DiscourseReader
{
    private static readonly IDiscourseRule[] Fragment = RuleCatalog.Of<IDiscourseRule>(RulePhase.Fragment);
    private static readonly IDiscourseRule[] Utterance = RuleCatalog.Of<IDiscourseRule>(RulePhase.Utterance);

    public static void Read(Discourse discourse)
    {
        for (var p = 0; p < discourse.Words.Passages.Length; p++)
        {
            if (discourse.IsQuote(p) && !discourse.HasSource(p) && !discourse.IsAsked(p))
            {
                Apply(discourse.Verdicts[p].Class == PassageClass.Fragment ? Fragment : Utterance, discourse, p);
            }
        }
    }

    private static void Apply(IDiscourseRule[] rules, Discourse discourse, int passage)
    {
        foreach (var rule in rules)
        {
            if (rule.TryApply(discourse, passage))
            {
                return;
            }
        }
    }
}
