using System;
using Corpus.Extraction.English;
using Corpus.Extraction.Document;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.People;

internal enum GrammaticalRole : byte
{
    Other,
    Subject,
    Object,
    Possessor,
}

/// <summary>What a noun phrase does in its clause, told from the words on its two sides.</summary>
internal static class GrammaticalRoles
{
    /// <summary>How far behind a name its verb is looked for, asides included.</summary>
    private const int Reach = 30;

    /// <param name="phrase">The noun phrase with everything that stands before its head.</param>
    public static GrammaticalRole Of(ArticleWords words, TokenRange phrase)
    {
        var sentence = words.Sentences[words.SentenceOf[phrase.First]].Tokens;
        if (phrase.End < sentence.End && words.Tokens[phrase.End].Tag == PartOfSpeech.Possessive)
        {
            return GrammaticalRole.Possessor;
        }

        var before = phrase.First - 1;
        while (before >= sentence.First && words.Tokens[before].Tag is PartOfSpeech.Determiner or PartOfSpeech.Adjective)
        {
            before--;
        }

        if (before >= sentence.First && words.Tokens[before].Tag is PartOfSpeech.Preposition or PartOfSpeech.Particle)
        {
            // "As for Wentworth, he ..." names whom the sentence is about, "with Wentworth saying so" who does something.
            return (words.Reads(before, "with") && HasVerbBehind(words, phrase.End, sentence.End, isGerund: true))
                || (before == sentence.First + 1 && words.Reads(before, "for") && words.Reads(sentence.First, "as")) ? GrammaticalRole.Subject : GrammaticalRole.Object;
        }

        if (before >= sentence.First && words.Tokens[before].IsVerb && !words.Tokens[before].Is(WordClass.SpeechVerb | WordClass.TakesClause)
            && !(phrase.End < sentence.End && words.Tokens[phrase.End].IsFiniteVerb))
        {
            return GrammaticalRole.Object;
        }

        // "Was Marsh right?", "Then there is Marsh.", "Across the hall is Marsh, a clerk."
        if (HasVerbBehind(words, phrase.End, sentence.End, isGerund: false) || (phrase.First > sentence.First && IsBeOrOpens(words, phrase.First - 1, sentence.First)))
        {
            return GrammaticalRole.Subject;
        }

        if (phrase.First == sentence.First && phrase.End < sentence.End && words.Reads(phrase.End, "and"))
        {
            return GrammaticalRole.Subject;
        }

        return before >= sentence.First && words.Tokens[before].IsVerb ? IsInverted(words, phrase, before) ? GrammaticalRole.Subject : GrammaticalRole.Object : GrammaticalRole.Other;
    }

    private static bool IsBeOrOpens(ArticleWords words, int verb, int first) =>
        words.Tokens[verb].Tag == PartOfSpeech.Auxiliary && (words.Tokens[verb].Entry?.Lemma == "be" || words.Tokens[verb].Entry?.Text == "be" || verb == first);

    /// <summary><c>said Wentworth</c> behind a quote, and at the end of a sentence behind a clause.</summary>
    private static bool IsInverted(ArticleWords words, TokenRange phrase, int verb) =>
        verb > 0 && words.Tokens[verb].Is(WordClass.SpeechVerb) && phrase.First > verb
        && (words.Tokens[verb - 1].Kind == TokenKind.QuoteMark || (words.IsMark(verb - 1, ',') && phrase.End < words.Tokens.Length && (words.IsMark(phrase.End, '.') || words.IsMark(phrase.End, ','))));

    private static bool HasVerbBehind(ArticleWords words, int t, int sentenceEnd, bool isGerund)
    {
        var end = Math.Min(sentenceEnd, t + Reach);
        var aside = -1;
        while (t < end)
        {
            ref readonly var token = ref words.Tokens[t];
            if (isGerund ? token.Tag == PartOfSpeech.VerbGerund : token.IsFiniteVerb)
            {
                return true;
            }

            // "himself", the mark of a title that ends an aside, "on Friday"
            if (token.Tag is PartOfSpeech.Adverb or PartOfSpeech.RelativePronoun || token.Kind == TokenKind.QuoteMark || words.Reads(t, "himself") || words.Reads(t, "herself"))
            {
                t++;
            }
            else if (token.Tag == PartOfSpeech.Preposition && t + 1 < end && words.Tokens[t + 1].Is(WordClass.Weekday))
            {
                t += 2;
            }
            else if (words.IsMark(t, '('))
            {
                t = Past(words, t + 1, end, ')');
            }
            else if (words.IsMark(t, ',') || IsDash(words, t))
            {
                (aside, t) = (t, Past(words, t + 1, end, words.IsMark(t, ',') ? ',' : words.Tokens[t].FirstOf(words.Text)));
            }
            else if (aside >= 0)
            {
                // An aside with commas of its own goes on: "Marsh, who led the bank, the town's oldest, said".
                t = Past(words, t + 1, end, words.IsMark(aside, ',') ? ',' : words.Tokens[aside].FirstOf(words.Text));
            }
            else
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsDash(ArticleWords words, int t) => words.Tokens[t].Length == 1 && words.Tokens[t].FirstOf(words.Text) is var mark && (mark == '-' ? words.Tokens[t].SpaceBefore : CharClasses.IsLongDash(mark));

    /// <summary>The token after the mark that closes an aside; <paramref name="end"/> where none does.</summary>
    private static int Past(ArticleWords words, int t, int end, char mark)
    {
        for (; t < end; t++)
        {
            if (words.IsMark(t, mark))
            {
                return t + 1;
            }
        }

        return end;
    }
}
