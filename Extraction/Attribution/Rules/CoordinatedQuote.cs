using Corpus.Abstractions;
using Corpus.Extraction.Attribution.RuleKinds;
using Corpus.Extraction.Document;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary>
/// <c>It would be "ugly," "a shock" and "a fight to the end."</c> <c>She called it "late," because "nobody cared."</c> A
/// further quote of the sentence, joined to the one before by a conjunction or a comma: nobody else has come up, so it is
/// theirs too.
/// </summary>
internal sealed class CoordinatedQuote : DiscourseRule
{
    private const int Farthest = 7;                 // tokens between

    public override AttributionRule Id => AttributionRule.CoordinatedQuote;

    public override bool TryApply(AttributionState state, int quotedSpan)
    {
        var words = state.Words;
        var own = words.QuotedSpans[quotedSpan].Tokens.First;
        var floor = words.Sentences[words.SentenceOf[own]].Tokens.First;
        if (BeforeAside(state, own, floor) is >= 0 and var broken && state.HasSource(broken))
        {
            state.Extend(state.AttributionOf(broken), quotedSpan, Id);
            return true;
        }

        var previous = Previous(state, own, floor);
        if (previous < 0 || !state.HasSource(previous) || !AreJoined(words, words.QuotedSpans[previous].Tokens.End, own))
        {
            return false;
        }

        state.Extend(state.AttributionOf(previous), quotedSpan, Id);
        return true;
    }

    /// <summary>The quoted span that an aside between dashes breaks off: <c>"We lost" -- here somebody wept -- "and will learn."</c></summary>
    private static int BeforeAside(AttributionState state, int token, int floor)
    {
        const int longest = 30;
        var words = state.Words;
        if (token - 1 <= floor || !IsDash(words, token - 1))
        {
            return -1;
        }

        for (var t = token - 2; t > floor && t > token - longest; t--)
        {
            if (IsDash(words, t))
            {
                return state.QuotedSpanAt(t - 1) is >= 0 and var quotedSpan && words.QuotedSpans[quotedSpan].Tokens.End == t ? quotedSpan : -1;
            }
        }

        return -1;
    }

    private static bool IsDash(AnnotatedDocument words, int t) =>
        words.Tokens[t].Kind is TokenKind.Punctuation or TokenKind.Symbol && CharClasses.IsDash(words.Tokens[t].FirstOf(words.Text));

    /// <summary>The nearest quoted span before the token in its sentence, or -1.</summary>
    private static int Previous(AttributionState state, int token, int floor)
    {
        for (var t = token - 1; t >= floor && t >= token - Farthest - 1; t--)
        {
            if (state.QuotedSpanAt(t) is >= 0 and var quotedSpan)
            {
                return quotedSpan;
            }
        }

        return -1;
    }

    /// <summary>A comma or conjunction, and no words that name somebody else or begin a clause with a subject of its own.</summary>
    private static bool AreJoined(AnnotatedDocument words, int first, int end)
    {
        var last = words.Tokens[first - 1].Kind == TokenKind.QuoteMark ? words.Tokens[first - 1].Start - 1 : words.Tokens[first - 1].Start;
        var joined = last >= 0 && words.Text[last] == ',';
        for (var t = first; t < end; t++)
        {
            ref readonly var token = ref words.Tokens[t];
            switch (token.Tag)
            {
                case PartOfSpeech.Conjunction or PartOfSpeech.Subordinator:
                    joined = true;
                    break;
                case PartOfSpeech.Punctuation:
                    if (token.FirstOf(words.Text) != ',')
                    {
                        return false;
                    }

                    joined = true;
                    break;
                case PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun or PartOfSpeech.RelativePronoun:
                    return false;
            }
        }

        return joined;
    }
}
