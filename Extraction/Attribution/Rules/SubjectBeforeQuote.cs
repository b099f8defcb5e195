using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Context;
using Corpus.Extraction.Attribution.RuleKinds;
using Corpus.Extraction.Document;
using Corpus.Extraction.People;
using Corpus.Extraction.Languages;
using Corpus.Extraction.Text;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary>
/// <c>Vega was firm in her answer: "We lost."</c> The words before the quote end with a colon or a comma and are about a
/// person: she speaks.
/// </summary>
internal sealed class SubjectBeforeQuote : DiscourseRule
{
    public override AttributionRule Id => AttributionRule.SubjectBeforeQuote;

    public override bool TryApply(AttributionState state, int quotedSpan)
    {
        var words = state.Words;
        var before = QuoteContext.Before(state, quotedSpan);
        if (before.IsEmpty || words.Tokens[before.End - 1].Length != 1 || words.Tokens[before.End - 1].FirstOf(words.Text) is not (':' or ',')
            || state.QuotedSpanAt(before.First) >= 0)
        {
            return false;
        }

        var colon = words.Tokens[before.End - 1].FirstOf(words.Text) == ':';
        if (Subject(state, before, colon) is not { } subject)
        {
            return false;
        }

        var source = SpeaksBetween(state, subject, before.End)
            ?? (colon ? NearestClause(state, subject.End, before.End) : null)
            ?? subject;
        state.Add(quotedSpan, source, new TokenRange(before.End - 1, before.End), Id);
        return true;
    }

    private static TokenRange? Subject(AttributionState state, TokenRange before, bool colon) =>
        SentenceSubject.Inverted(state, before)
        ?? SentenceSubject.Find(state, before)
        ?? (colon ? IntroducingClause.BeforeColon(state, before) : Label(state, before));

    /// <summary><c>Ana Vega, trader, "We lost."</c>: a name and what says who bears it, and no verb.</summary>
    private static TokenRange? Label(AttributionState state, TokenRange before)
    {
        const int longest = 14;
        var words = state.Words;
        if (before.Count > longest || state.People.MentionAt[before.First] is not (>= 0 and var mention)
            || before.First != words.ParagraphTokens[words.ParagraphOf[before.First]].First
            || !words.IsMark(state.People.Mentions[mention].Tokens.End, ','))
        {
            return null;
        }

        for (var t = before.First; t < before.End; t++)
        {
            if (words.Tokens[t].IsVerb || words.Tokens[t].Tag is PartOfSpeech.Conjunction or PartOfSpeech.Pronoun)
            {
                return null;
            }
        }

        return new(before.First, before.End - 1);
    }

    /// <summary><c>Oro was so upset that | I | changed my answer:</c> the last clause before the colon has a subject of its own.</summary>
    private static TokenRange? NearestClause(AttributionState state, int first, int end)
    {
        var words = state.Words;
        for (var t = end - 2; t > first; t--)
        {
            if (state.QuotedSpanAt(t) >= 0)
            {
                return null;
            }

            if (words.Tokens[t].IsFiniteVerb && words.Tokens[t - 1].Tag == PartOfSpeech.Pronoun)
            {
                return SentenceSubject.IsSubject(words, t - 1)
                    && words.Language.Clause.ReportConjunctions.Contains(words.Tokens[t - 2].Of(words.Text)) ? new TokenRange(t - 1, t) : null;
            }
        }

        return null;
    }

    /// <summary><c>Oro was reckless, | Vega | said, that if he came, "we would lose."</c></summary>
    private static TokenRange? SpeaksBetween(AttributionState state, TokenRange subject, int end)
    {
        var words = state.Words;
        for (var t = subject.End + 2; t + 1 < end; t++)
        {
            if (words.Tokens[t].IsFiniteVerb && words.Tokens[t].HasClass(WordClass.SpeechVerb) && words.Tokens[t + 1].FirstOf(words.Text) == ','
                && IntroducingClause.BeforeVerb(state, t) is { } other && other.First > subject.End
                && words.Tokens[other.First - 1].FirstOf(words.Text) == ',')
            {
                return other;
            }
        }

        return null;
    }
}
