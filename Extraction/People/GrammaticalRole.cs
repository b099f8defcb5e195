using System;
using Corpus.Extraction.Languages;
using Corpus.Extraction.Document;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.People;

internal enum GrammaticalRole : byte
{
    Other,
    Subject,
    Object,
    Possessor,

    /// <summary>Named to say whose relative another is (<c>the widow of Noori</c>), or in brackets.</summary>
    Aside,
}

/// <summary>What a noun phrase does in its clause, told from the words on its two sides.</summary>
internal static class GrammaticalRoles
{
    /// <summary>How far after a name its verb is looked for, asides included.</summary>
    private const int Reach = 30;

    /// <param name="phrase">The noun phrase with everything that comes before its head.</param>
    public static GrammaticalRole Of(AnnotatedDocument words, TokenRange phrase)
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

        if (IsOfRelative(words, before, sentence) || (phrase.First > sentence.First && words.IsMark(phrase.First - 1, '(')))
        {
            return GrammaticalRole.Aside;
        }

        if (before >= sentence.First && words.Tokens[before].Tag is PartOfSpeech.Preposition or PartOfSpeech.Particle)
        {
            return IsActive(words, phrase, before, sentence) || IsTopic(words, before, sentence) ? GrammaticalRole.Subject : GrammaticalRole.Object;
        }

        var verbBefore = before >= sentence.First && words.Tokens[before].IsVerb;
        if (verbBefore && !words.Tokens[before].HasClass(WordClass.SpeechVerb | WordClass.TakesClause) && !IsFiniteVerb(words, phrase.End, sentence))
        {
            return GrammaticalRole.Object;
        }

        if (HasVerbAfter(words, phrase.End, sentence.End, isGerund: false)
            || IsAfterBe(words, phrase.First - 1, sentence) || IsJoinedStart(words, phrase, sentence))
        {
            return GrammaticalRole.Subject;
        }

        return !verbBefore ? GrammaticalRole.Other
            : IsInverted(words, phrase, before) ? GrammaticalRole.Subject
            : GrammaticalRole.Object;
    }

    /// <summary>"daughter of Wentworth"</summary>
    private static bool IsOfRelative(AnnotatedDocument words, int preposition, TokenRange sentence) =>
        preposition > sentence.First && words.TextEquals(preposition, words.Language.Clause.GenitivePreposition)
        && words.Tokens[preposition - 1].HasClass(WordClass.Kin | WordClass.Relation) && !words.Tokens[preposition - 1].HasClass(WordClass.Plural);

    /// <summary>"with Wentworth saying so" names who does something.</summary>
    private static bool IsActive(AnnotatedDocument words, TokenRange phrase, int preposition, TokenRange sentence) =>
        words.TextEquals(preposition, words.Language.Clause.AbsoluteMarker) && HasVerbAfter(words, phrase.End, sentence.End, isGerund: true);

    /// <summary>"As for Wentworth, he ..." names whom the sentence is about.</summary>
    private static bool IsTopic(AnnotatedDocument words, int preposition, TokenRange sentence) =>
        preposition == sentence.First + 1 && words.TextEquals(preposition, words.Language.People.TopicPreposition)
        && words.TextEquals(sentence.First, words.Language.People.TopicOpening);

    private static bool IsFiniteVerb(AnnotatedDocument words, int t, TokenRange sentence) => t < sentence.End && words.Tokens[t].IsFiniteVerb;

    /// <summary>"Was Marsh right?", "Then there is Marsh.", "Across the hall is Marsh, a clerk."</summary>
    private static bool IsAfterBe(AnnotatedDocument words, int verb, TokenRange sentence) =>
        verb >= sentence.First && words.Tokens[verb].Tag == PartOfSpeech.Auxiliary
        && (verb == sentence.First || words.Tokens[verb].Entry?.Base == words.Language.Clause.Copula);

    /// <summary>"Marsh and Wentworth ..." at the start of a sentence.</summary>
    private static bool IsJoinedStart(AnnotatedDocument words, TokenRange phrase, TokenRange sentence) =>
        phrase.First == sentence.First && phrase.End < sentence.End && words.TextEquals(phrase.End, words.Language.Clause.AdditiveConjunction);

    /// <summary><c>said Wentworth</c> after a quote, and at the end of a sentence after a clause.</summary>
    private static bool IsInverted(AnnotatedDocument words, TokenRange phrase, int verb) =>
        verb > 0 && words.Tokens[verb].HasClass(WordClass.SpeechVerb) && phrase.First > verb
        && (words.Tokens[verb - 1].Kind == TokenKind.QuoteMark || (words.IsMark(verb - 1, ',') && EndsClause(words, phrase.End)));

    private static bool EndsClause(AnnotatedDocument words, int t) => t < words.Tokens.Length && (words.IsMark(t, '.') || words.IsMark(t, ','));

    private static bool HasVerbAfter(AnnotatedDocument words, int t, int sentenceEnd, bool isGerund)
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
            if (CanStandBeforeVerb(words, t))
            {
                t++;
            }
            else if (token.Tag == PartOfSpeech.Preposition && t + 1 < end && words.Tokens[t + 1].HasClass(WordClass.Weekday))
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

    private static bool CanStandBeforeVerb(AnnotatedDocument words, int t) =>
        words.Tokens[t].Tag is PartOfSpeech.Adverb or PartOfSpeech.RelativePronoun || words.Tokens[t].Kind == TokenKind.QuoteMark
        || words.TextEqualsAny(t, words.Language.Phrase.PersonalReflexives);

    private static bool IsDash(AnnotatedDocument words, int t) =>
        words.Tokens[t].Length == 1 && words.Tokens[t].FirstOf(words.Text) is var mark
        && (mark == '-' ? words.Tokens[t].SpaceBefore : CharClasses.IsLongDash(mark));

    /// <summary>The token after the mark that closes an aside; <paramref name="end"/> where none does.</summary>
    private static int Past(AnnotatedDocument words, int t, int end, char mark)
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
