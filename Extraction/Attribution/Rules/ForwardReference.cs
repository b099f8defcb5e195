using Corpus.Abstractions;
using Corpus.Extraction.Attribution.RuleKinds;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary>
/// <c>"We lost." "We will learn," Vega said.</c> The next quote of the paragraph, with nothing or an aside between dashes
/// between, names the speaker of both.
/// </summary>
internal sealed class ForwardReference : IDiscourseRule
{
    public AttributionRule Id => AttributionRule.ForwardReference;

    public bool TryApply(Discourse discourse, int passage)
    {
        var passages = discourse.Words.Passages;
        var next = passage + 1;
        while (next < passages.Length && passages[next].Parent >= 0)
        {
            discourse.Words.Budget.Charge(1);
            next++;
        }

        if (next >= passages.Length || discourse.ParagraphOf(next) != discourse.ParagraphOf(passage)
            || !discourse.HasSource(next) || !AreBeside(discourse, passages[passage].Tokens.End, passages[next].Tokens.First))
        {
            return false;
        }

        discourse.Extend(discourse.AttributionOf(next), passage, Id);
        return true;
    }

    /// <summary>Nothing stands between, or <c>-- that is, in 2012 --</c>.</summary>
    private static bool AreBeside(Discourse discourse, int end, int next)
    {
        const int longest = 25;
        return end >= next
            || (next - end is > 2 and < longest && InOneSentence(discourse, end, next - 1) && IsDash(discourse, end) && IsDash(discourse, next - 1));
    }

    private static bool IsDash(Discourse discourse, int token) => CharClasses.IsDash(discourse.Words.Tokens[token].FirstOf(discourse.Words.Text));

    private static bool InOneSentence(Discourse discourse, int a, int b) => discourse.Words.SentenceOf[a] == discourse.Words.SentenceOf[b];
}
