using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Context;
using Corpus.Extraction.Attribution.RuleKinds;
using Corpus.Extraction.Document;
using Corpus.Extraction.Text;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary>A paragraph that is only a quote, and the next one begins <c>Vega added</c> or <c>Vega also said</c>: she has just spoken.</summary>
internal sealed class NextParagraph : DiscourseRule
{
    private const int Reach = 14;

    public override AttributionRule Id => AttributionRule.NextParagraph;

    public override bool TryApply(AttributionState state, int quotedSpan)
    {
        var paragraph = state.ParagraphOf(quotedSpan);
        if (!QuoteContext.AreEmpty(state, quotedSpan) || state.Neighbour(paragraph, 1) is not (>= 0 and var next))
        {
            return false;
        }

        var words = state.Words;
        var range = state.ParagraphTokens(next);
        var sentence = words.Sentences[words.SentenceOf[range.First]].Tokens;
        if (StandsBetween(state, quotedSpan, paragraph, next))
        {
            return true;
        }

        if (SentenceSubject.Find(state, sentence) is not { } subject || subject.First > range.First + 2)
        {
            return false;
        }

        for (var t = subject.End; t < sentence.End && t < subject.End + Reach && words.Tokens[t].Kind != TokenKind.QuoteMark; t++)
        {
            if (GoesOn(words, t, sentence.End))
            {
                state.Add(quotedSpan, subject, null, Id);
                return true;
            }
        }

        return false;
    }

    /// <summary><c>Vega | added</c>, <c>Vega | also | said</c></summary>
    private static bool GoesOn(AnnotatedDocument words, int t, int end)
    {
        var word = words.Tokens[t].Of(words.Text);
        return words.Language.Cues.ContinuingVerbs.Contains(word)
            || (words.Language.Cues.ContinuingAdverbs.Contains(word) && t + 1 < end && words.Tokens[t + 1].HasClass(WordClass.SpeechVerb));
    }

    /// <summary>The paragraph before is about the person who speaks the quote that begins the next, and says both.</summary>
    private bool StandsBetween(AttributionState state, int quotedSpan, int paragraph, int next)
    {
        var words = state.Words;
        var first = state.QuotedSpanAt(state.ParagraphTokens(next).First);
        if (first < 0 || !state.HasSource(first) || state.Neighbour(paragraph, -1) is not (>= 0 and var before)
            || words.Tokens[words.QuotedSpans[quotedSpan].Inner.End - 1].FirstOf(words.Text) == '?')
        {
            return false;
        }

        var attribution = state.Attributions[state.AttributionOf(first)];
        var about = SentenceSubject.Find(state, words.Sentences[words.SentenceOf[state.ParagraphTokens(before).End - 1]].Tokens);
        if (about is null || state.PersonOf(about.Value) is not (>= 0 and var person) || state.PersonOf(attribution.Source!.Value) != person)
        {
            return false;
        }

        state.Add(quotedSpan, attribution.Source, attribution.Cue, Id);
        return true;
    }
}
