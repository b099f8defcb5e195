using System;
using Corpus.Extraction.Languages;
using Corpus.Extraction.People;
using Corpus.Extraction.Document;
using static Corpus.Extraction.Document.PartOfSpeech;

namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>
/// Corrects parts of speech by what the names tell, a name is no verb, and a verb of speech after a name is no noun; and by
/// what verbs take: nothing is "responded", so that <c>officials responded by</c> is no participle.
/// </summary>
internal static class Retagger
{
    private const Complement HasPassive =
        Complement.Object | Complement.ObjectInfinitive | Complement.NamingAs | Complement.Naming | Complement.Addressee | Complement.Passive;

    /// <summary>The tokens themselves where nothing is corrected, since very many of them cost memory.</summary>
    public static PaddedList<Token> Read(PaddedList<Token> tokens, ArticlePeople people, Language language)
    {
        var read = tokens;
        var isCopy = false;
        for (var i = 0; i < read.Length; i++)
        {
            var tag = read[i].Tag;
            if (tag is not (Noun or ProperNoun or Adjective or Modal
                or (>= VerbBase and <= VerbParticiple)))
            {
                continue;
            }

            var corrected = Corrected(read, people, language, i, tag);
            if (corrected != tag)
            {
                read = isCopy ? read : tokens.Copy();
                isCopy = true;
                read.Items[i].Tag = corrected;
            }
        }

        return read;
    }

    private static PartOfSpeech Corrected(PaddedList<Token> read, ArticlePeople people, Language language, int i, PartOfSpeech tag)
    {
        if (people.MentionAt[i] >= 0)
        {
            return read[i].IsVerb || tag is Noun or Adjective or Modal ? ProperNoun : tag;
        }

        return IsNounBeforeTitle(read, language.Phrase, i) ? Noun
            : IsNameInPossessive(read, i) ? ProperNoun
            : IsRoleAfterSaid(read, i, tag) ? Noun
            : IsCapitalizedVerb(read, i, tag) ? VerbPast
            : IsAdverbBeforeVerb(read, i) ? Adverb
            : IsActiveVerb(read, language.Frames, i, tag) ? VerbPast
            : IsInvertedWithParticle(read, people, language.Frames, i) ? VerbPast
            : IsReporting(read, people, language.Phrase, i, tag) ? VerbPresent
            : tag;
    }

    /// <summary><c>| state | Sen. Lee</c>, <c>| state | Senate leader Lee</c></summary>
    private static bool IsNounBeforeTitle(PaddedList<Token> read, PhraseWords words, int i) =>
        read[i].IsVerb && read[i].Shape == WordShape.Lower && i + 1 < read.Length && read[i + 1].IsUpper
        && read[i + 1].HasClass(WordClass.Title | WordClass.Organization)
        && read[i].Entry is { } entry && words.BodyModifiers.Contains(entry.Text.AsSpan());

    /// <summary><c>| Google | 's</c></summary>
    private static bool IsNameInPossessive(PaddedList<Token> read, int i) =>
        read[i].IsVerb && read[i].IsUpper && i + 1 < read.Length && read[i + 1].Tag == Possessive;

    /// <summary><c>"We won," said | master | of ceremonies Lee</c></summary>
    private static bool IsRoleAfterSaid(PaddedList<Token> read, int i, PartOfSpeech tag) =>
        tag is VerbPresent or VerbBase && i > 1
        && read[i - 1].Tag == VerbPast && read[i - 1].HasClass(WordClass.SpeechVerb) && read[i - 2].Tag == QuoteMark;

    /// <summary><c>Lee, a Democrat, | Tweeted</c></summary>
    private static bool IsCapitalizedVerb(PaddedList<Token> read, int i, PartOfSpeech tag) =>
        tag == ProperNoun && i > 1 && read[i].Shape == WordShape.Capitalized && read[i].HasClass(WordClass.SpeechVerb)
        && read[i].Entry is { Form: var written } && (written & VerbForm.Past) != 0 && (written & VerbForm.Base) == 0
        && read[i - 1].Tag is Punctuation or Pronoun;

    /// <summary><c>it | further | wrote</c></summary>
    private static bool IsAdverbBeforeVerb(PaddedList<Token> read, int i) =>
        !read[i].IsUpper && read[i].HasClass(WordClass.Adverb) && i > 0 && i + 1 < read.Length
        && read[i - 1].Tag is Pronoun or ProperNoun && read[i + 1].Tag == VerbPast;

    /// <summary><c>officials | responded | by</c>: the verb has no passive.</summary>
    private static bool IsActiveVerb(PaddedList<Token> read, VerbFrames frames, int i, PartOfSpeech tag) =>
        tag == VerbParticiple && i > 0 && read[i - 1].Tag is Noun or ProperNoun
        && frames.OfInflected(read[i].Entry) is { } frame && !frame.Takes(HasPassive);

    /// <summary><c>"We won," | hit | back Lee</c></summary>
    private static bool IsInvertedWithParticle(PaddedList<Token> read, ArticlePeople people, VerbFrames frames, int i)
    {
        if (i < 2 || i + 2 >= read.Length || read[i - 1].Tag != QuoteMark || read[i].Entry is not { Form: var form } || (form & VerbForm.Past) == 0
            || people.MentionAt[i + 2] < 0 || frames.OfVerb(read[i].Entry) is not { } frame || read[i + 1].Entry is not { Text: var next })
        {
            return false;
        }

        foreach (var (particle, with) in frame.WithParticle)
        {
            if (particle == next)
            {
                return with.Takes(Complement.Quote);
            }
        }

        return false;
    }

    /// <summary>A noun that is a verb of speech, after a name or at the end of an attribution.</summary>
    private static bool IsReporting(PaddedList<Token> read, ArticlePeople people, PhraseWords words, int i, PartOfSpeech tag) =>
        tag == Noun && i > 0 && read[i].HasClass(WordClass.SpeechVerb) && read[i].Shape == WordShape.Lower && read[i].Entry is { } entry
        && (people.MentionAt[i - 1] >= 0 ? (entry.Form & VerbForm.Present) != 0 && !IsCompound(read, i) : EndsAttribution(read, words, i, entry.Form));

    /// <summary>Only a noun phrase is between it and a closing mark, and nothing or a preposition after it: <c>"It is," the ad states.</c></summary>
    private static bool EndsAttribution(PaddedList<Token> tokens, PhraseWords words, int i, VerbForm form)
    {
        const int longest = 8;
        var agrees = (form & (IsPlural(words, tokens[i - 1]) ? VerbForm.Base : VerbForm.Present)) != 0;
        if (!agrees || (i + 1 < tokens.Length && tokens[i + 1].Tag is not (Punctuation or Preposition)))
        {
            return false;
        }

        for (var t = i - 1; t >= 0 && t > i - longest; t--)
        {
            switch (tokens[t].Tag)
            {
                case QuoteMark:
                    return t > 0 && tokens[t - 1].Tag == Punctuation && tokens[t + 1].Tag == Determiner;
                case Noun or ProperNoun or Determiner or Adjective or Preposition:
                    break;
                default:
                    return false;
            }
        }

        return false;
    }

    /// <summary><c>ads</c>, and <c>Canadians</c></summary>
    private static bool IsPlural(PhraseWords words, in Token noun) =>
        noun.HasClass(WordClass.Plural)
        || (noun.HasClass(WordClass.Nationality | WordClass.Party) && noun.Entry!.Text.EndsWith(words.PluralEnding, StringComparison.Ordinal));

    /// <summary>A verb or noun follows, so that the word is a noun: <c>Lee claims are false</c>.</summary>
    private static bool IsCompound(PaddedList<Token> tokens, int i) =>
        i + 1 < tokens.Length && (tokens[i + 1].IsFiniteVerb || tokens[i + 1].Tag is Noun or ProperNoun);
}
