using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Context;
using Corpus.Extraction.Attribution.RuleKinds;
using Corpus.Extraction.Document;
using Corpus.Extraction.Languages;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary>
/// <c>"We lost," Vega shot back.</c> and <c>"We lost," deadpanned Vega.</c> A quote that ends as one does before its
/// attribution, and directly after it a person and a verb: the place says that they speak, whatever the verb says.
/// </summary>
internal sealed class SubjectAfterQuote : DiscourseRule
{
    private const int Farthest = 2;                 // tokens between the quote and the person, a verb among them

    public override AttributionRule Id => AttributionRule.SubjectAfterQuote;

    public override bool TryApply(AttributionState state, int quotedSpan)
    {
        var words = state.Words;
        var tokens = words.QuotedSpans[quotedSpan].Tokens;
        var sentence = words.Sentences[words.SentenceOf[tokens.End - 1]].Tokens;
        var rest = new TokenRange(tokens.End, sentence.End);
        if (rest.IsEmpty || !EndsOpen(state, quotedSpan) || SentenceSubject.Named(state, rest) is not { } subject)
        {
            return false;
        }

        var inverted = words.Tokens[rest.First].Tag is PartOfSpeech.VerbPast or PartOfSpeech.VerbPresent;
        if (inverted)
        {
            if (SentenceSubject.IsPronoun(state, subject) || subject.First > rest.First + Farthest)
            {
                return false;
            }
        }
        else if (!BelongTogether(state, rest.First, subject.First))
        {
            return false;
        }
        else
        {
            subject = new(rest.First, subject.End);
        }

        var cue = inverted ? rest.First : VerbAfter(state, subject.End, rest.End);
        if (cue < 0)
        {
            return false;
        }

        state.Add(quotedSpan, subject, new TokenRange(cue, cue + 1), Id);
        return true;
    }

    /// <summary>A comma, question or exclamation mark or dash, but no full stop, ends the quote.</summary>
    private static bool EndsOpen(AttributionState state, int quotedSpan)
    {
        var inner = state.Words.QuotedSpans[quotedSpan].Inner;
        return !inner.IsEmpty && state.Words.Tokens[inner.End - 1].LastOf(state.Words.Text) is var last
            && (last is ',' or '?' or '!' or '…' || CharClasses.IsDash(last));
    }

    /// <summary>The words before a name that describe its bearer: <c>state Sen.</c>, <c>the campaign's spokesman</c>.</summary>
    private static bool BelongTogether(AttributionState state, int first, int end)
    {
        for (var t = first; t < end; t++)
        {
            if (!IsOfPhrase(state.Words.Tokens[t].Tag))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsOfPhrase(PartOfSpeech tag) => tag
        is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective
        or PartOfSpeech.Determiner or PartOfSpeech.Possessive or PartOfSpeech.Number;

    /// <summary>The verb after the person: directly, or a verb of speech after an apposition or a parenthesis.</summary>
    private static int VerbAfter(AttributionState state, int first, int end)
    {
        const int reach = 40;
        var words = state.Words;
        var near = true;
        for (var t = first; t < end && t < first + reach && state.QuotedSpanAt(t) < 0; t++)
        {
            ref readonly var token = ref words.Tokens[t];
            if (token.Tag is PartOfSpeech.VerbPast or PartOfSpeech.VerbPresent)
            {
                if (near)
                {
                    return t;
                }

                if (token.HasClass(WordClass.SpeechVerb) && words.Tokens[t - 1].FirstOf(words.Text) is ',' or ')')
                {
                    return t;
                }
            }

            if (near && token.Tag is not (PartOfSpeech.Adverb or PartOfSpeech.Auxiliary))
            {
                near = false;
                if (token.FirstOf(words.Text) is not (',' or '('))
                {
                    return -1;
                }
            }
        }

        return -1;
    }
}
