using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Context;
using Corpus.Extraction.Attribution.RuleKinds;
using Corpus.Extraction.Document;
using Corpus.Extraction.People;
using Corpus.Extraction.Text;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary>
/// A noun that reports, beside the quote, says whose it is: <c>"We lost." That was Vega's verdict.</c> <c>The reply from Vega? "We
/// lost."</c> <c>"We lost" is how Vega puts it.</c>
/// </summary>
internal sealed class NounBesideQuote : DiscourseRule
{
    private const int MostModifiers = 4;
    private const int MostParagraphs = 8;

    public override AttributionRule Id => AttributionRule.NounBesideQuote;

    public override bool TryApply(AttributionState state, int quotedSpan)
    {
        var found = After(state, quotedSpan) ?? Before(state, quotedSpan);
        if (found is not { } source)
        {
            return false;
        }

        state.Add(quotedSpan, source, null, Id);
        return true;
    }

    /// <summary>In the rest of the quote's sentence, in the next one, or after further paragraphs that are only quotes.</summary>
    private static TokenRange? After(AttributionState state, int quotedSpan)
    {
        var words = state.Words;
        var end = words.QuotedSpans[quotedSpan].Tokens.End;
        var paragraph = state.ParagraphOf(quotedSpan);
        var range = state.ParagraphTokens(paragraph);
        if (end + 1 < range.End)
        {
            return OfSentence(state, new(end, words.Sentences[words.SentenceOf[end]].Tokens.End))
                ?? (words.SentenceOf[end] is var own && own == words.SentenceOf[end - 1] && words.Sentences[own].Tokens.End - end <= 1
                && own + 1 < words.Sentences.Length
                    && words.Sentences[own + 1].Paragraph == words.Sentences[own].Paragraph
                    ? OfSentence(state, words.Sentences[own + 1].Tokens)
                    : null);
        }

        for (var steps = 0; steps < MostParagraphs && QuoteContext.AreEmpty(state, quotedSpan); steps++)
        {
            paragraph = state.Neighbour(paragraph, 1);
            if (paragraph < 0)
            {
                return null;
            }

            var first = state.ParagraphTokens(paragraph).First;
            var next = state.QuotedSpanAt(first);
            if (next < 0)
            {
                return OfSentence(state, words.Sentences[words.SentenceOf[first]].Tokens);
            }

            quotedSpan = next;
        }

        return null;
    }

    /// <summary><c>That was | Vega's | verdict</c>, <c>, was the verdict of | Vega</c>, <c>is how | Vega | puts it</c></summary>
    private static TokenRange? OfSentence(AttributionState state, TokenRange sentence)
    {
        var words = state.Words;
        var t = sentence.First;
        while (t < sentence.End && words.Tokens[t].Kind is TokenKind.Punctuation)
        {
            t++;
        }

        t = AfterSubject(words, t, sentence.End);
        if (t >= sentence.End || state.QuotedSpanAt(t) >= 0 || !words.Language.Clause.CopulaForms.Contains(words.Tokens[t].Of(words.Text)))
        {
            return null;
        }

        t++;
        if (t + 2 < sentence.End && words.TextEquals(t, words.Language.Cues.MannerWord))
        {
            return NounPhraseChunker.StartingAt(words, t + 1, attached: true) is { IsEmpty: false } subject && words.Tokens[subject.End].IsFiniteVerb
                ? subject
                : null;
        }

        return OfNoun(state, t, sentence.End);
    }

    /// <summary>After the words that stand for the quote: <c>That</c>, <c>The words</c>, <c>Her comments</c>; the start itself where there are none.</summary>
    private static int AfterSubject(AnnotatedDocument words, int t, int end)
    {
        if (t + 1 >= end)
        {
            return end;
        }

        if (words.Language.Cues.QuoteDemonstratives.Contains(words.Tokens[t].Of(words.Text)) && !IsReporting(words, t + 1))
        {
            return t + 1;
        }

        return words.Tokens[t].Tag == PartOfSpeech.Determiner && IsReporting(words, t + 1) ? t + 2 : t;
    }

    /// <summary><c>| Vega's | blunt verdict</c>, <c>the blunt verdict of | Vega</c>, <c>those of | Vega</c></summary>
    private static TokenRange? OfNoun(AttributionState state, int first, int end)
    {
        var words = state.Words;
        var isOwned = words.Language.Phrase.PossessivePronouns.Contains(words.Tokens[first].Of(words.Text));
        var owner = isOwned ? new TokenRange(first, first + 1) : default;
        for (var t = first; t < end && t < first + MostModifiers * 2 && state.QuotedSpanAt(t) < 0; t++)
        {
            if (words.Tokens[t].Tag == PartOfSpeech.Possessive && owner.IsEmpty)
            {
                owner = new(first, t + 1);
            }
            else if (IsReporting(words, t) || words.Language.Cues.QuoteDemonstratives.Contains(words.Tokens[t].Of(words.Text)))
            {
                return !owner.IsEmpty ? owner : AfterPreposition(state, t + 1, end);
            }
            else if (words.Tokens[t].IsFiniteVerb || words.Tokens[t].Kind == TokenKind.Punctuation)
            {
                return null;
            }
        }

        return null;
    }

    private static TokenRange? AfterPreposition(AttributionState state, int preposition, int end)
    {
        var words = state.Words;
        return preposition + 1 < end && words.Language.Cues.NounSourcePrepositions.Contains(words.Tokens[preposition].Of(words.Text))
            && NounPhraseChunker.StartingAt(words, preposition + 1, attached: true) is { IsEmpty: false } source && source.End <= end
            ? source
            : null;
    }

    /// <summary><c>| Vega's | verdict?</c>, <c>The verdict of | Vega:</c>: the words before hold no verb.</summary>
    private static TokenRange? Before(AttributionState state, int quotedSpan)
    {
        const int longest = 12;
        var words = state.Words;
        var before = QuoteContext.Before(state, quotedSpan);
        if (before.IsEmpty)
        {
            var own = state.SentenceOf(quotedSpan);
            if (own == 0 || words.Sentences[own - 1].Paragraph != words.Sentences[own].Paragraph)
            {
                return null;
            }

            before = words.Sentences[own - 1].Tokens;
        }

        if (before.Count > longest || !(words.IsMark(before.End - 1, '?') || words.IsMark(before.End - 1, ':')))
        {
            return null;
        }

        for (var t = before.First; t < before.End; t++)
        {
            if (words.Tokens[t].IsVerb || state.QuotedSpanAt(t) >= 0)
            {
                return null;
            }
        }

        var first = words.Tokens[before.First].Tag == PartOfSpeech.Conjunction ? before.First + 1 : before.First;
        return OfNoun(state, first, before.End);
    }

    private static bool IsReporting(AnnotatedDocument words, int t) => words.Language.Cues.NounsEqualToContent.Contains(words.Tokens[t].Of(words.Text));
}
