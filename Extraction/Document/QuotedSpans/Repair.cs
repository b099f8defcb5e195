using System;
using Corpus.Extraction.Languages;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Document.QuotedSpans;

/// <summary>What the words around a mark say where its partner is missing. All looks are bounded.</summary>
internal static class Repair
{
    private const int LongestSpeech = 150;
    private const int LongestNarration = 40;
    private const int LongestSource = 8;

    /// <summary>The mark stands at the start of a sentence.</summary>
    public static bool StartsSentence(string text, Edged<Token> tokens, int mark) => mark == 0 || EndsSentence(text, tokens[mark - 1]);

    /// <summary>Where a quote ends whose closing mark is missing: before ", she said", else before the mark at <paramref name="limit"/>.</summary>
    public static int EndOfPassage(string text, Edged<Token> tokens, int mark, int limit)
    {
        var end = EndOfSpeech(text, tokens, mark + 1, limit);
        return end < 0 ? limit : end;
    }

    /// <summary>The token behind the comma or mark of exclamation that an attribution clause follows, or -1 if there is none.</summary>
    public static int EndOfSpeech(string text, Edged<Token> tokens, int first, int limit)
    {
        for (var t = first + 1; t < limit && t < first + LongestSpeech; t++)
        {
            if (tokens[t - 1].FirstOf(text) is ',' or '?' or '!' && tokens[t - 1].Kind == TokenKind.Punctuation && IsAttribution(text, tokens, t, limit))
            {
                return t;
            }
        }

        return -1;
    }

    /// <summary>Whether the words from the paragraph's start read as speech: somebody speaks in the first or second person.</summary>
    public static bool ReadsAsSpeech(string text, Edged<Token> tokens, int first, int mark)
    {
        if (mark - first > LongestSpeech || !(EndsSentence(text, tokens[mark - 1]) || tokens[mark - 1].FirstOf(text) == ','))
        {
            return false;
        }

        var speaks = false;
        for (var t = first; t < mark; t++)
        {
            speaks |= IsFirstOrSecondPerson(text, tokens[t]);
            if (t + 1 < mark && tokens[t].FirstOf(text) is ',' or ':' && IsAttribution(text, tokens, t + 1, mark))
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
    public static bool IsNarration(string text, Edged<Token> tokens, int mark, int next)
    {
        if (!StartsSentence(text, tokens, mark) || !EndsSentence(text, tokens[next - 1]) || next - mark > LongestNarration)
        {
            return false;
        }

        var past = false;
        for (var t = mark + 1; t < next; t++)
        {
            if (IsFirstOrSecondPerson(text, tokens[t]))
            {
                return false;
            }

            past |= tokens[t].Tag == PartOfSpeech.VerbPast;
        }

        return past;
    }

    /// <summary>"he said", "said Ms. Ortiz", "the mayor added": source and speech verb, and then the clause is over.</summary>
    private static bool IsAttribution(string text, Edged<Token> tokens, int first, int limit)
    {
        var named = false;
        for (var t = first; t < limit && t < first + LongestSource; t++)
        {
            ref readonly var token = ref tokens[t];
            if (token.Tag is PartOfSpeech.VerbPast or PartOfSpeech.VerbPresent && token.Is(WordClass.SpeechVerb))
            {
                return t > first
                    ? named && EndsClause(tokens, t, limit)
                    : t + 1 < limit && (tokens[t + 1].IsUpper || tokens[t + 1].Tag == PartOfSpeech.Determiner);
            }

            if (token.Kind != TokenKind.Word && !token.Of(text).SequenceEqual(".".AsSpan()))
            {
                return false;
            }

            named |= token.IsUpper || token.Tag is PartOfSpeech.Noun || IsThirdPerson(text, token);
            if (token.IsFiniteVerb || IsFirstOrSecondPerson(text, token))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Nobody and nothing is the object of the verb, but for those that are told: not <c>, people say we lost</c>.</summary>
    private static bool EndsClause(Edged<Token> tokens, int verb, int limit) =>
        verb + 1 >= limit || tokens[verb].Is(WordClass.TakesPerson)
        || tokens[verb + 1].Tag is PartOfSpeech.Punctuation or PartOfSpeech.QuoteMark or PartOfSpeech.Preposition or PartOfSpeech.Adverb
            or PartOfSpeech.Conjunction
        || tokens[verb + 1].Is(WordClass.Weekday | WordClass.Time);

    public static bool EndsSentence(string text, in Token token)
    {
        var last = token.LastOf(text);
        return last is '?' or '!' || (last == '.' && token.Kind == TokenKind.Punctuation);
    }

    private static bool IsThirdPerson(string text, in Token token) => Matches(text, token, "he") || Matches(text, token, "she") || Matches(text, token, "they");

    private static bool IsFirstOrSecondPerson(string text, in Token token)
    {
        if (token.Kind != TokenKind.Word || token.Length > 9)
        {
            return false;
        }

        foreach (var word in FirstAndSecondPerson)
        {
            if (Matches(text, token, word))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly string[] FirstAndSecondPerson =
    [
        "I", "me", "my", "we", "us", "our", "you", "your", "myself", "ourselves", "yourself", "I'm", "we're", "you're", "I've", "we've",
        "I’m", "we’re", "you’re", "I’ve", "we’ve",
    ];

    private static bool Matches(string text, in Token token, string word) =>
        token.Length == word.Length && token.Of(text).EqualsIgnoringCase(word);
}
