using System;
using Corpus.Extraction.Languages;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.People.Jobs;

/// <summary>The words after a name that say what the person is: <c>Noori, 57, a lawyer for the city, said</c>.</summary>
internal static class AppositionPhrase
{
    private const int HeadReach = 8;
    private const int Reach = 20;

    /// <summary>The phrase without its article; empty where there is none.</summary>
    /// <param name="t">The token after the name.</param>
    public static TokenRange Find(AnnotatedDocument words, int t, int sentenceEnd)
    {
        t = SkipAgeAndParty(words, t, sentenceEnd);
        if (!IsMark(words, t, sentenceEnd, ','))
        {
            return default;
        }

        t++;
        var article = t < sentenceEnd && words.Tokens[t].Tag == PartOfSpeech.Determiner;
        var first = article ? t + 1 : t;
        var head = Head(words, first, sentenceEnd);
        if (head < 0 || (words.Tokens[first].Tag == PartOfSpeech.ProperNoun && !article && head == first && !words.Tokens[head].HasClass(WordClass.Person)))
        {
            return default;
        }

        // "Marsh, Senator Orrin Noori and others": somebody else, in a list.
        if (words.Tokens[head].IsUpper && head + 1 < sentenceEnd && words.Tokens[head + 1].IsUpper && words.Tokens[head + 1].Kind == TokenKind.Word)
        {
            return default;
        }

        for (var end = head + 1; end <= Math.Min(sentenceEnd, first + Reach); end++)
        {
            if (end == sentenceEnd || IsEnd(words, end))
            {
                return end < sentenceEnd && words.Tokens[end].IsFiniteVerb ? default : new(first, end);
            }
        }

        return default;
    }

    private static bool IsEnd(AnnotatedDocument words, int t)
    {
        ref readonly var token = ref words.Tokens[t];
        return token.Kind == TokenKind.QuoteMark || token.Tag == PartOfSpeech.RelativePronoun || token.IsFiniteVerb
            || (token.Kind == TokenKind.Punctuation && !words.IsMark(t, '-') && !words.IsMark(t, '/'));
    }

    /// <summary>The word for a person that the phrase is built on: only what describes it may come before.</summary>
    private static int Head(AnnotatedDocument words, int t, int sentenceEnd)
    {
        var found = -1;
        for (var end = Math.Min(sentenceEnd, t + HeadReach); t < end; t++)
        {
            ref readonly var token = ref words.Tokens[t];
            var noun = token.Tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Other;
            if (noun && token.HasClass(WordClass.Person | WordClass.Title))
            {
                found = t;
            }
            else if (!noun
                && token.Tag is not (PartOfSpeech.Adjective or PartOfSpeech.Number or PartOfSpeech.Possessive or PartOfSpeech.VerbParticiple
                    or PartOfSpeech.VerbGerund or PartOfSpeech.Adverb))
            {
                break;
            }
        }

        return found;
    }

    /// <summary>Skips <c>, 57</c> and <c>(R-Okla.)</c>.</summary>
    private static int SkipAgeAndParty(AnnotatedDocument words, int t, int end)
    {
        if (IsMark(words, t, end, '('))
        {
            for (var close = t + 1; close < Math.Min(end, t + 6); close++)
            {
                if (IsMark(words, close, end, ')'))
                {
                    return close + 1;
                }
            }
        }

        return IsMark(words, t, end, ',') && t + 1 < end && words.Tokens[t + 1].Kind == TokenKind.Number ? t + 2 : t;
    }

    private static bool IsMark(AnnotatedDocument words, int t, int end, char mark) =>
        t < end && words.IsMark(t, mark);
}
