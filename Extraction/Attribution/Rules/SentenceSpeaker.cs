using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Context;
using Corpus.Extraction.Attribution.RuleKinds;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary>
/// <c>It helps, Vega said in May, that the town "came together for once."</c> Somebody speaks in the writer's sentence
/// before the quoted words, and nobody else does up to them: they are hers too.
/// </summary>
internal sealed class SentenceSpeaker : DiscourseRule
{
    /// <summary>Fewer words after words that the speaker's name ends may be the writer's: <c>, said Vega, one of the "big four."</c></summary>
    private const int ShortestAfterSource = 4;

    public override AttributionRule Id => AttributionRule.SentenceSpeaker;

    public override bool TryApply(AttributionState state, int quotedSpan)
    {
        var words = state.Words;
        var tokens = words.QuotedSpans[quotedSpan].Tokens;
        if (state.LastIn(words.SentenceOf[tokens.First]) is not (>= 0 and var attribution)
            || state.Attributions[attribution] is not { Source: { } source, Cue: { } cue } said || source.End > tokens.First || cue.End > tokens.First)
        {
            return false;
        }

        var reported = said.Content[said.Content.Length - 1];
        var introduced = reported.First >= cue.First;
        var end = System.Math.Max(System.Math.Max(source.End, cue.End), System.Math.Min(reported.End, tokens.First));
        if (words.Tokens[source.First].Tag == PartOfSpeech.RelativePronoun
            || (!introduced && words.QuotedSpans[quotedSpan].Inner.Count < ShortestAfterSource)
            || QuoteContext.SomebodySpeaks(state, new(end, tokens.First)))
        {
            return false;
        }

        state.Add(quotedSpan, source, cue, Id);
        return true;
    }
}
