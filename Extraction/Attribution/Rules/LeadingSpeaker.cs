using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Context;
using Corpus.Extraction.Attribution.RuleKinds;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary>
/// A paragraph that is only a quote, in an article that quotes hardly anybody but one person, after what the writer asks or tells of
/// that person: <c>Does she miss the sea? ¶ "Every day."</c>
/// </summary>
internal sealed class LeadingSpeaker : DiscourseRule
{
    private const int FarthestMention = 60;

    public override AttributionRule Id => AttributionRule.LeadingSpeaker;

    public override bool TryApply(AttributionState state, int quotedSpan)
    {
        var paragraph = state.ParagraphOf(quotedSpan);
        if (!QuoteContext.AreEmpty(state, quotedSpan) || state.Neighbour(paragraph, -1) is not (>= 0 and var before)
            || state.LeadingPerson is not (>= 0 and var person) || !LeadsIn(state, before, person)
            || LastMention(state, quotedSpan, person) is not (>= 0 and var mention))
        {
            return false;
        }

        state.Add(quotedSpan, state.People.Mentions[mention].WithTitle, null, Id);
        return true;
    }

    /// <summary>Its last sentence asks, is about the writer, or is about the person; and nobody else speaks in it.</summary>
    private static bool LeadsIn(AttributionState state, int paragraph, int person)
    {
        var words = state.Words;
        var range = state.ParagraphTokens(paragraph);
        var last = range.End - 1;
        var s = words.SentenceOf[last];
        var sentence = words.Sentences[s].Tokens;
        if (state.QuotedSpanAt(last) >= 0
            || (state.LastIn(s) is >= 0 and var spoken && state.Attributions[spoken].Source is { } source && IsOther(state, source, person)))
        {
            return false;
        }

        return words.Tokens[last].FirstOf(words.Text) == '?' || IsWriters(state, sentence)
            || (SentenceSubject.Find(state, sentence) is { } subject && SentenceSubject.IsOnePerson(state, subject)
                && state.PersonOf(subject) is var named && (named < 0 || named == person));
    }

    private static bool IsOther(AttributionState state, TokenRange source, int person) =>
        state.PersonOf(source) is var named && named != person && !SentenceSubject.IsPronoun(state, source) && !IsSelf(state, source.First);

    /// <summary><c>I did not ask.</c></summary>
    private static bool IsWriters(AttributionState state, TokenRange sentence)
    {
        for (var t = sentence.First; t < sentence.End; t++)
        {
            if (IsSelf(state, t) && state.QuotedSpanAt(t) < 0 && t + 1 < sentence.End && state.Words.Tokens[t + 1].IsFiniteVerb)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSelf(AttributionState state, int t) =>
        state.Words.Language.Discourse.SelfPronouns.Contains(state.Words.Tokens[t].Of(state.Words.Text));

    /// <summary>The last time before the quote that running text names the person, or -1.</summary>
    private static int LastMention(AttributionState state, int quotedSpan, int person)
    {
        var mentions = state.People.Mentions;
        var last = LastBefore(mentions, state.Words.QuotedSpans[quotedSpan].Tokens.First);
        for (var m = last; m >= 0 && m > last - FarthestMention; m--)
        {
            state.Words.Budget.Charge(1);
            if (mentions[m].Person == person && state.Words.KindOf(mentions[m].Tokens.First) == ParagraphKind.Body)
            {
                return m;
            }
        }

        return -1;
    }

    private static int LastBefore(People.NameMention[] mentions, int token)
    {
        var low = 0;
        var high = mentions.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = mentions[middle].Tokens.First < token ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }
}
