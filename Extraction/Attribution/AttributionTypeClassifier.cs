using System;
using Corpus.Abstractions;
using Corpus.Extraction.Document;
using Corpus.Extraction.Languages;
using Corpus.Extraction.People;

namespace Corpus.Extraction.Attribution;

/// <summary>
/// Tells what stance the source of an attribution takes, and whether a reader would call the attribution a quote: words in
/// quotation marks, a clause that somebody asserts, or an infinitive after a verb of speech.
/// </summary>
internal static class AttributionTypeClassifier
{
    /// <summary>A content as grammar sees it.</summary>
    private enum ContentForm
    {
        /// <summary><c>criticized | the plan</c></summary>
        Phrase,

        /// <summary><c>said | the plan had failed</c></summary>
        Clause,

        /// <summary><c>vowed | to fight the plan</c></summary>
        Infinitive,
    }

    /// <summary>The type that the cue tells, an assertion where it tells none; and whether a reader would call the attribution a quote.</summary>
    public static (AttributionType Type, bool IsQuote) Classify(AnnotatedDocument words, AttributionRelation attribution)
    {
        var type = TypeOf(words, attribution.Cue);
        if (attribution.Kind != QuoteKind.Indirect)
        {
            return (type ?? AttributionType.Assertion, true);
        }

        return FormOf(words, attribution) switch
        {
            ContentForm.Clause => (type ?? AttributionType.Assertion, type is null or AttributionType.Assertion),
            ContentForm.Infinitive => (
                type is null or AttributionType.Assertion ? AttributionType.Eventuality : type.Value,
                HasSpeechVerb(words, attribution.Cue)),
            _ => (type ?? AttributionType.Assertion, false),
        };
    }

    /// <summary>The type that the first telling word of the cue has, or null.</summary>
    private static AttributionType? TypeOf(AnnotatedDocument words, TokenRange? cue)
    {
        var hasVerb = false;
        for (var t = cue?.First ?? 0; t < (cue?.End ?? 0); t++)
        {
            words.Budget.Charge(1);
            if (!(hasVerb && words.Tokens[t].Tag == PartOfSpeech.Adjective) && TypeOf(words, words.Tokens[t]) is { } type)
            {
                return type;
            }

            hasVerb |= words.Tokens[t].IsVerb;
        }

        return null;
    }

    private static AttributionType? TypeOf(AnnotatedDocument words, in Token token)
    {
        var stance = words.Language.Stance;
        var lemma = token.Entry is { } entry ? (entry.Lemma ?? entry.Text).AsSpan() : token.Of(words.Text);
        if (token.IsVerb || token.Tag == PartOfSpeech.Auxiliary)
        {
            return stance.BeliefParticiples.Contains(token.Of(words.Text)) ? AttributionType.Belief
                : token.HasClass(WordClass.SpeechVerb) ? AttributionType.Assertion
                : token.HasClass(WordClass.CognitionVerb) ? (stance.FactVerbs.Contains(lemma) ? AttributionType.Fact : AttributionType.Belief)
                : token.HasClass(WordClass.AttitudeVerb) ? AttributionType.Eventuality
                : null;
        }

        return token.Tag switch
        {
            PartOfSpeech.Noun => stance.BeliefNouns.Contains(lemma) ? AttributionType.Belief
                : stance.FactNouns.Contains(lemma) ? AttributionType.Fact
                : stance.EventualityNouns.Contains(lemma) ? AttributionType.Eventuality
                : token.HasClass(WordClass.SpeechNoun) ? AttributionType.Assertion
                : null,
            PartOfSpeech.Adjective => stance.FactAdjectives.Contains(lemma) ? AttributionType.Fact : AttributionType.Belief,
            _ => null,
        };
    }

    private static bool HasSpeechVerb(AnnotatedDocument words, TokenRange? cue)
    {
        for (var t = cue?.First ?? 0; t < (cue?.End ?? 0); t++)
        {
            if (words.Tokens[t].IsVerb && words.Tokens[t].HasClass(WordClass.SpeechVerb))
            {
                return true;
            }
        }

        return false;
    }

    private static ContentForm FormOf(AnnotatedDocument words, AttributionRelation attribution)
    {
        var first = attribution.Content[0].First;
        switch (attribution.Rule)
        {
            case AttributionRule.SubjectVerbObject:
                return IsUnreadClause(words, attribution) ? ContentForm.Clause : ContentForm.Phrase;
            case AttributionRule.RelativeContent:
                return ContentForm.Phrase;
            case AttributionRule.SubjectVerbInfinitive:
                // "whom they vowed to kill"
                return words.TextEqualsAny(first, words.Language.Clause.QuestionWords) ? ContentForm.Phrase : ContentForm.Infinitive;
        }

        if (words.TextEquals(first, words.Language.Clause.InfinitiveMarker) && words.Tokens[first + 1].Tag == PartOfSpeech.VerbBase)
        {
            return ContentForm.Infinitive;
        }

        // "…, which he said": the pronoun stands for what came before.
        return !words.TextEquals(first, words.Language.Stance.ContinuingRelative) && TakesClause(words, attribution.Cue) && HasMainVerb(words, attribution)
            ? ContentForm.Clause
            : ContentForm.Phrase;
    }

    /// <summary>
    /// <c>said | the strength evident in the market increases the risk</c>: no verb was found, but what the cue takes, if it is long,
    /// is a clause.
    /// </summary>
    private static bool IsUnreadClause(AnnotatedDocument words, AttributionRelation attribution)
    {
        const int shortest = 6;
        var last = (attribution.Cue?.End ?? 0) - 1;
        return last >= 0 && words.Tokens[last].IsVerb && words.Tokens[last].Entry is { } verb
            && words.Language.Stance.ClauseVerbs.Contains((verb.Lemma ?? verb.Text).AsSpan())
            && attribution.Content[attribution.Content.Length - 1].End - attribution.Content[0].First >= shortest;
    }

    /// <summary><c>said | that the plan had failed</c>; not <c>describing | a plan that had failed</c>.</summary>
    private static bool TakesClause(AnnotatedDocument words, TokenRange? cue)
    {
        const Complement clauses = Complement.That | Complement.Zero | Complement.Parenthetical | Complement.Impersonal;
        for (var t = cue?.First ?? 0; t < (cue?.End ?? 0); t++)
        {
            if (words.Tokens[t].IsVerb && words.Language.Frames.OfVerb(words.Tokens[t].Entry) is { } frame)
            {
                return frame.Takes(clauses) || frame.WithParticle.Length > 0;
            }
        }

        return true;
    }

    /// <summary>
    /// A finite verb that is no relative clause's: <c>that the plan, which was old, | had | failed</c>; not <c>the plan that had failed</c>.
    /// The first word may open the clause, as in <c>what had failed</c>.
    /// </summary>
    private static bool HasMainVerb(AnnotatedDocument words, AttributionRelation attribution)
    {
        var relatives = 0;
        foreach (var range in attribution.Content)
        {
            words.Budget.Charge(range.Count);
            for (var t = range.First; t < range.End; t++)
            {
                ref readonly var token = ref words.Tokens[t];
                if (token.Tag == PartOfSpeech.RelativePronoun && t > attribution.Content[0].First)
                {
                    relatives++;
                }
                else if (token.IsFiniteVerb && !IsAttributive(words, t) && --relatives < 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary><c>her white | pointed | shoes</c>: a participle that looks like a finite verb.</summary>
    private static bool IsAttributive(AnnotatedDocument words, int t) =>
        words.Tokens[t].Tag == PartOfSpeech.VerbPast && words.Tokens[t - 1].Tag == PartOfSpeech.Adjective
        && words.Tokens[t + 1].Tag is PartOfSpeech.Noun or PartOfSpeech.Adjective;
}
