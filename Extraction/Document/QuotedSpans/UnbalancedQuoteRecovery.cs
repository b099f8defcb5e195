using System;
using Corpus.Extraction.Languages;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Document.QuotedSpans;

/// <summary>What the words around a mark say where its partner is missing. All looks are bounded.</summary>
internal sealed class UnbalancedQuoteRecovery(string text, PaddedList<Token> tokens, MarkWords words)
{
    private const int LongestSpeech = 150;
    private const int LongestNarration = 40;
    private const int LongestSource = 8;

    /// <summary>The mark is at the start of a sentence.</summary>
    public bool StartsSentence(int mark) => mark == 0 || EndsSentence(tokens[mark - 1]);

    /// <summary>Where a quote ends whose closing mark is missing: before ", she said", else before the mark at <paramref name="limit"/>.</summary>
    public int EndOfQuotedSpan(int mark, int limit)
    {
        var end = EndOfSpeech(mark + 1, limit);
        return end < 0 ? limit : end;
    }

    /// <summary>The token after the comma or mark of exclamation that an attribution clause follows, or -1 if there is none.</summary>
    public int EndOfSpeech(int first, int limit)
    {
        for (var t = first + 1; t < limit && t < first + LongestSpeech; t++)
        {
            if (tokens[t - 1].FirstOf(text) is ',' or '?' or '!' && tokens[t - 1].Kind == TokenKind.Punctuation && IsAttribution(t, limit))
            {
                return t;
            }
        }

        return -1;
    }

    /// <summary>Whether the words from the paragraph's start read as speech: somebody speaks in the first or second person.</summary>
    public bool ReadsAsSpeech(int first, int mark)
    {
        if (mark - first > LongestSpeech || !(EndsSentence(tokens[mark - 1]) || tokens[mark - 1].FirstOf(text) == ','))
        {
            return false;
        }

        var speaks = false;
        for (var t = first; t < mark; t++)
        {
            speaks |= IsFirstOrSecondPerson(tokens[t]);
            if (t + 1 < mark && tokens[t].FirstOf(text) is ',' or ':' && IsAttribution(t + 1, mark))
            {
                return false;
            }
        }

        return speaks;
    }

    /// <summary>
    /// Whether the words between two opening marks are the reporter's: a sentence in the past tense, after a sentence
    /// that was finished, in which nobody speaks in the first or second person.
    /// </summary>
    public bool IsNarration(int mark, int next)
    {
        if (!StartsSentence(mark) || !EndsSentence(tokens[next - 1]) || next - mark > LongestNarration)
        {
            return false;
        }

        var past = false;
        for (var t = mark + 1; t < next; t++)
        {
            if (IsFirstOrSecondPerson(tokens[t]))
            {
                return false;
            }

            past |= tokens[t].Tag == PartOfSpeech.VerbPast;
        }

        return past;
    }

    /// <summary>"he said", "said Ms. Ortiz", "the mayor added": source and speech verb, and then the clause is over.</summary>
    private bool IsAttribution(int first, int limit)
    {
        var named = false;
        for (var t = first; t < limit && t < first + LongestSource; t++)
        {
            ref readonly var token = ref tokens[t];
            if (token.Tag is PartOfSpeech.VerbPast or PartOfSpeech.VerbPresent && token.HasClass(WordClass.SpeechVerb))
            {
                return t > first
                    ? named && EndsClause(t, limit)
                    : t + 1 < limit && (tokens[t + 1].IsUpper || tokens[t + 1].Tag == PartOfSpeech.Determiner);
            }

            if (token.Kind != TokenKind.Word && !token.Of(text).SequenceEqual(".".AsSpan()))
            {
                return false;
            }

            named |= token.IsUpper || token.Tag is PartOfSpeech.Noun || IsThirdPerson(token);
            if (token.IsFiniteVerb || IsFirstOrSecondPerson(token))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Nobody and nothing is the object of the verb, but for those that are told: not <c>, people say we lost</c>.</summary>
    private bool EndsClause(int verb, int limit) =>
        verb + 1 >= limit || tokens[verb].HasClass(WordClass.TakesAddressee)
        || tokens[verb + 1].Tag is PartOfSpeech.Punctuation or PartOfSpeech.QuoteMark or PartOfSpeech.Preposition or PartOfSpeech.Adverb
            or PartOfSpeech.Conjunction
        || tokens[verb + 1].HasClass(WordClass.Weekday | WordClass.Time);

    public bool EndsSentence(in Token token)
    {
        var last = token.LastOf(text);
        return last is '?' or '!' || (last == '.' && token.Kind == TokenKind.Punctuation);
    }

    private bool IsThirdPerson(in Token token) => words.ThirdPersons.Contains(token.Of(text));

    private bool IsFirstOrSecondPerson(in Token token) =>
        token.Kind == TokenKind.Word && words.FirstAndSecondPersons.Contains(token.Of(text));
}
