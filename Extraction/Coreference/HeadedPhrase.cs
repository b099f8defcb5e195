using System;
using Corpus.Extraction.Languages;
using Corpus.Extraction.People;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Coreference;

/// <summary>A noun phrase by its head: <c>a senior official</c> of <c>a senior official who knows the plan</c>.</summary>
/// <param name="Head">Token of the noun it is built on; -1 where there is none.</param>
/// <param name="Core">From its first word to its head, and a phrase with <c>of</c> or <c>for</c> after.</param>
internal readonly record struct HeadedPhrase(int Head, TokenRange Core)
{
    private const int Reach = 40;

    public static HeadedPhrase Read(AnnotatedDocument words, TokenRange range)
    {
        var head = -1;
        var end = Math.Min(range.End, range.First + Reach);
        var t = range.First;
        for (; t < end; t++)
        {
            ref readonly var token = ref words.Tokens[t];
            if (IsNoun(token))
            {
                head = t;
            }
            else if (head >= 0 && token.Tag != PartOfSpeech.Possessive && !(token.Kind == TokenKind.Punctuation && words.IsMark(t, '-'))
                && !IsBeforeNoun(words, t, end))
            {
                break;
            }
        }

        // "officials in Ohio" keeps what belongs to it; a relative clause, a comma or a verb ends it.
        var core = t;
        while (core < end && !EndsCore(words, core))
        {
            core++;
        }

        return new(head, new(range.First, Math.Max(core, range.First + 1)));
    }

    private static bool IsNoun(in Token token) => token.Kind is TokenKind.Word && token.Tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun;

    /// <summary>An adjective or a number with the noun still to come: <c>the city's former mayor</c>.</summary>
    private static bool IsBeforeNoun(AnnotatedDocument words, int t, int end) =>
        words.Tokens[t].Tag is PartOfSpeech.Adjective or PartOfSpeech.Number or PartOfSpeech.VerbParticiple
        && t + 1 < end
        && (IsNoun(words.Tokens[t + 1]) || words.Tokens[t + 1].Tag == PartOfSpeech.Adjective)
        && words.Tokens[t - 1].Tag == PartOfSpeech.Possessive;

    private static bool EndsCore(AnnotatedDocument words, int t)
    {
        ref readonly var token = ref words.Tokens[t];
        return token.Tag == PartOfSpeech.RelativePronoun || token.IsFiniteVerb
            || token.Tag is PartOfSpeech.VerbGerund or PartOfSpeech.Subordinator or PartOfSpeech.QuoteMark
            || words.IsMark(t, ',') || words.IsMark(t, ';') || words.IsMark(t, '(') || words.IsMark(t, '\u2014')
            || words.IsMark(t, '\u2015') || token.HasClass(WordClass.Pronoun) && token.Tag == PartOfSpeech.Pronoun;
    }
}
