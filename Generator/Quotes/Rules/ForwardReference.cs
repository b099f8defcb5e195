using CorpusNamespace;

namespace Corpus.Generator.Quotes.Rules;

/// <summary><c>"We lost." "We will learn," Vega said.</c> The next quote of the paragraph, with nothing between, names the speaker of both.</summary>
internal static class ForwardReference
{
    public static bool Apply(Discourse discourse, int passage)
    {
        var passages = discourse.Words.Passages;
        var next = passage + 1;
        while (next < passages.Length && passages[next].Parent >= 0)
        {
            next++;
        }

        if (next >= passages.Length || discourse.ParagraphOf(next) != discourse.ParagraphOf(passage)
            || passages[next].Tokens.First > passages[passage].Tokens.End || !discourse.HasSource(next))
        {
            return false;
        }

        discourse.Extend(discourse.AttributionOf(next), passage, AttributionRule.ForwardReference);
        return true;
    }
}
