using Corpus.Extraction.English;
using Corpus.Extraction.People;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>
/// Corrects parts of speech by what the names tell, a name is no verb, and a verb of speech after a name is no noun; and by
/// what verbs take: nothing is "responded", so that <c>officials responded by</c> is no participle.
/// </summary>
internal static class Retagger
{
    private const Complement HasPassive = Complement.Object | Complement.ObjectInfinitive | Complement.NamingAs | Complement.Naming | Complement.Addressee | Complement.Passive;

    /// <summary>The tokens themselves where nothing is corrected, since very many of them cost memory.</summary>
    public static Edged<Token> Read(Edged<Token> tokens, ArticlePeople people)
    {
        var read = tokens;
        var isCopy = false;
        for (var i = 0; i < read.Length; i++)
        {
            var tag = read[i].Tag;
            if (tag is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective or PartOfSpeech.Modal
                or (>= PartOfSpeech.VerbBase and <= PartOfSpeech.VerbParticiple)))
            {
                continue;
            }

            var corrected = Corrected(read, people, i, tag);
            if (corrected != tag)
            {
                read = isCopy ? read : tokens.Copy();
                isCopy = true;
                read.Items[i].Tag = corrected;
            }
        }

        return read;
    }

    private static PartOfSpeech Corrected(Edged<Token> read, ArticlePeople people, int i, PartOfSpeech tag)
    {
        if (people.MentionAt[i] >= 0)
        {
            return read[i].IsVerb || tag is PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.Modal ? PartOfSpeech.ProperNoun : tag;
        }

        if (read[i].IsVerb && read[i].Shape == WordShape.Lower && read[i].Entry?.Text is "state" or "house"
            && i + 1 < read.Length && read[i + 1].Is(WordClass.Title | WordClass.Organization) && read[i + 1].IsUpper)
        {
            return PartOfSpeech.Noun;               // "state Sen. Lee", "state Senate leader Lee"
        }

        if (read[i].IsVerb && read[i].IsUpper && i + 1 < read.Length && read[i + 1].Tag == PartOfSpeech.Possessive)
        {
            return PartOfSpeech.ProperNoun;         // "Google's"
        }

        if (tag is PartOfSpeech.VerbPresent or PartOfSpeech.VerbBase && i > 1
            && read[i - 1].Tag == PartOfSpeech.VerbPast && read[i - 1].Is(WordClass.SpeechVerb) && read[i - 2].Tag == PartOfSpeech.QuoteMark)
        {
            return PartOfSpeech.Noun;               // ""We won," said master of ceremonies Lee"
        }

        if (tag == PartOfSpeech.ProperNoun && i > 1 && read[i].Shape == WordShape.Capitalized && read[i].Is(WordClass.SpeechVerb)
            && read[i].Entry is { Form: var written } && (written & VerbForm.Past) != 0 && (written & VerbForm.Base) == 0 && read[i - 1].Tag is PartOfSpeech.Punctuation or PartOfSpeech.Pronoun)
        {
            return PartOfSpeech.VerbPast;           // "Lee, a Democrat, Tweeted"
        }

        if (!read[i].IsUpper && read[i].Is(WordClass.Adverb) && i > 0 && i + 1 < read.Length
            && read[i - 1].Tag is PartOfSpeech.Pronoun or PartOfSpeech.ProperNoun && read[i + 1].Tag == PartOfSpeech.VerbPast)
        {
            return PartOfSpeech.Adverb;             // "it further wrote"
        }

        if (tag == PartOfSpeech.VerbParticiple && i > 0 && read[i - 1].Tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun
            && VerbFrames.OfInflected(read[i].Entry) is { } frame && !frame.Takes(HasPassive))
        {
            return PartOfSpeech.VerbPast;
        }

        return IsReporting(read, people, i, tag) ? PartOfSpeech.VerbPresent : tag;
    }

    /// <summary>A noun that is a verb of speech, after a name or at the end of an attribution.</summary>
    private static bool IsReporting(Edged<Token> read, ArticlePeople people, int i, PartOfSpeech tag) =>
        tag == PartOfSpeech.Noun && i > 0 && read[i].Is(WordClass.SpeechVerb) && read[i].Shape == WordShape.Lower && read[i].Entry is { } entry
        && (people.MentionAt[i - 1] >= 0 ? (entry.Form & VerbForm.Present) != 0 && !IsCompound(read, i) : EndsAttribution(read, i, entry.Form));

    /// <summary>Only a noun phrase stands between it and a closing mark, and nothing or a preposition after it: <c>"It is," the ad states.</c></summary>
    private static bool EndsAttribution(Edged<Token> tokens, int i, VerbForm form)
    {
        const int longest = 8;
        var plural = tokens[i - 1].Is(WordClass.Plural) || (tokens[i - 1].Is(WordClass.Nationality | WordClass.Party) && tokens[i - 1].Entry!.Text.EndsWith("s", System.StringComparison.Ordinal));
        var agrees = (form & (plural ? VerbForm.Base : VerbForm.Present)) != 0;
        if (!agrees || (i + 1 < tokens.Length && tokens[i + 1].Tag is not (PartOfSpeech.Punctuation or PartOfSpeech.Preposition)))
        {
            return false;
        }

        for (var t = i - 1; t >= 0 && t > i - longest; t--)
        {
            switch (tokens[t].Tag)
            {
                case PartOfSpeech.QuoteMark:
                    return t > 0 && tokens[t - 1].Tag == PartOfSpeech.Punctuation && tokens[t + 1].Tag == PartOfSpeech.Determiner;
                case PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Determiner or PartOfSpeech.Adjective or PartOfSpeech.Preposition:
                    break;
                default:
                    return false;
            }
        }

        return false;
    }

    /// <summary>A verb or preposition follows, so that the word is a noun: <c>Lee claims are false</c>.</summary>
    private static bool IsCompound(Edged<Token> tokens, int i) =>
        i + 1 < tokens.Length && (tokens[i + 1].IsFiniteVerb || tokens[i + 1].Tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun);
}
