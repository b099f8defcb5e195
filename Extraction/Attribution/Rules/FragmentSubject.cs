using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Context;
using Corpus.Extraction.Attribution.QuotedSpanClasses;
using Corpus.Extraction.Attribution.RuleKinds;
using Corpus.Extraction.Document;
using Corpus.Extraction.Languages;
using Corpus.Extraction.Text;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary>
/// <c>Vega thanked the council for "stepping up when others would not."</c> Several quoted words, or fewer of one person after a word
/// that reports, end a clause of the writer's: they are whose the sentence is about, if nobody else comes up before the quote as a
/// subject.
/// </summary>
internal sealed class FragmentSubject : DiscourseRule
{
    private const int Shortest = 4;                 // words
    private const int Farthest = 40;                // tokens

    public override AttributionRule Id => AttributionRule.FragmentSubject;

    public override bool TryApply(AttributionState state, int quotedSpan)
    {
        var words = state.Words;
        var before = QuoteContext.Before(state, quotedSpan);
        var inner = words.QuotedSpans[quotedSpan].Inner;
        if (before.IsEmpty || words.Tokens[inner.First].IsFiniteVerb || SentenceSubject.Find(state, before) is not { } subject
            || !ReportedFragment.Is(state, quotedSpan) || (inner.Count < Shortest && !SentenceSubject.IsOnePerson(state, subject))
            || before.End - subject.End > Farthest || !IsAlone(state, new(subject.End, before.End)))
        {
            return false;
        }

        state.Add(quotedSpan, subject, null, Id);
        return true;
    }

    /// <summary>Between subject and quote stand its own verb and complements: no other subject, relative clause or second sentence part.</summary>
    private static bool IsAlone(AttributionState state, TokenRange range)
    {
        var words = state.Words;
        for (var t = range.First; t < range.End; t++)
        {
            ref readonly var token = ref words.Tokens[t];
            if (state.QuotedSpanAt(t) is >= 0 and var quoted)
            {
                t = words.QuotedSpans[quoted].Tokens.End - 1;
                continue;
            }

            // "Vega was called": what somebody is, others say.
            var word = token.Of(words.Text);
            if (words.Language.Clause.CopulaForms.Contains(word) && (t + 1 == range.End || words.Tokens[t + 1].Tag != PartOfSpeech.VerbGerund))
            {
                return false;
            }

            var isNameWithVerb = state.People.MentionAt[t] >= 0 && t + 1 < range.End && words.Tokens[t + 1].IsFiniteVerb;
            if (token.Tag == PartOfSpeech.RelativePronoun || words.Language.Cues.OtherSubjects.Contains(word) || isNameWithVerb)
            {
                return false;
            }
        }

        return words.Tokens[range.End - 1].FirstOf(words.Text) != ',' || range.Count > 1 && words.Tokens[range.End - 2].HasClass(WordClass.SpeechVerb);
    }
}
