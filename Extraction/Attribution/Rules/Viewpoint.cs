using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Context;
using Corpus.Extraction.Attribution.RuleKinds;
using Corpus.Extraction.Document;
using Corpus.Extraction.People;
using Corpus.Extraction.Text;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary><c>For Vega, it is a matter of "the boats we love"</c>: the sentence opens with whose view it gives, and is about nobody else.</summary>
internal sealed class Viewpoint : DiscourseRule
{
    private const int Farthest = 40;                // tokens

    public override AttributionRule Id => AttributionRule.Viewpoint;

    public override bool TryApply(AttributionState state, int quotedSpan)
    {
        var words = state.Words;
        var before = QuoteContext.Before(state, quotedSpan);
        if (before.Count is < 4 or > Farthest || !words.Language.Cues.ViewpointPrepositions.Contains(words.Tokens[before.First].Of(words.Text))
            || Mention(state, before) is not { } source)
        {
            return false;
        }

        var rest = new TokenRange(source.End + 1, before.End);
        if (SentenceSubject.IsAboutSomebody(state, rest) || QuoteContext.SomebodySpeaks(state, rest) || state.PersonOf(rest) >= 0)
        {
            return false;
        }

        state.Add(quotedSpan, source, null, Id);
        return true;
    }

    /// <summary>The name after the preposition, up to its comma.</summary>
    private static TokenRange? Mention(AttributionState state, TokenRange before)
    {
        const int longestTitle = 5;
        for (var t = before.First + 1; t < before.End && t <= before.First + longestTitle; t++)
        {
            if (state.People.MentionAt[t] is >= 0 and var mention)
            {
                var name = state.People.Mentions[mention].WithTitle;
                return name.First == before.First + 1 && state.Words.IsMark(name.End, ',') ? name : null;
            }
        }

        return null;
    }
}
