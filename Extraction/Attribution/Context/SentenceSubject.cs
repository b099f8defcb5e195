using Corpus.Extraction.Languages;
using Corpus.Extraction.Document;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Attribution.Context;

/// <summary>Who a sentence of narration is about: the person or body that its first main verb belongs to.</summary>
internal static class SentenceSubject
{
    private const int Reach = 60;
    private const int LongestOpening = 30;
    private const int LongestConnective = 5;
    private const int LongestPhrase = 6;

    /// <summary>The words that name the subject, or null where it is no person or body.</summary>
    public static TokenRange? Find(AttributionState state, TokenRange sentence)
    {
        var tokens = state.Words.Tokens;
        var end = System.Math.Min(sentence.End, sentence.First + Reach);
        var candidate = default(TokenRange?);
        for (var t = MainClause(state, sentence, end); t < end; t++)
        {
            if (state.QuotedSpanAt(t) is >= 0 and var quotedSpan)
            {
                t = state.Words.QuotedSpans[quotedSpan].Tokens.End - 1;
                continue;
            }

            if (tokens[t].IsFiniteVerb)
            {
                if (candidate is not null)
                {
                    return candidate;
                }

                if (tokens[t].Tag is PartOfSpeech.VerbPast or PartOfSpeech.VerbPresent or PartOfSpeech.Auxiliary)
                {
                    return null;                    // the subject is something else
                }
            }

            if (candidate is null && NounPhrase(state, t, sentence.First) is { } found)
            {
                candidate = found;
                t = found.End - 1;
            }
        }

        return null;
    }

    /// <summary>The first words of a range that name a person or body, within a few tokens.</summary>
    public static TokenRange? Named(AttributionState state, TokenRange range)
    {
        const int reach = 6;
        for (var t = range.First; t < range.End && t < range.First + reach && state.QuotedSpanAt(t) < 0; t++)
        {
            if (NounPhrase(state, t, range.First) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>
    /// The person after the verb that a range begins with, or that begins after its first comma: <c>Said Ana Vega, who was
    /// there,</c>; <c>In short, explained Vega:</c>; <c>According to Vega:</c>
    /// </summary>
    public static TokenRange? Inverted(AttributionState state, TokenRange range)
    {
        var tokens = state.Words.Tokens;
        var text = state.Words.Text;
        var verb = range.First;
        for (var t = range.First; t + 1 < range.End && t < range.First + LongestConnective; t++)
        {
            if (tokens[t].Length == 1 && tokens[t].FirstOf(text) == ',')
            {
                verb = tokens[t + 1].IsFiniteVerb ? t + 1 : verb;
                break;
            }
        }

        var skipped = IsAccording(state.Words, verb) ? 2 : IsInvertedVerb(state, verb, range.End) ? 1 : 0;
        return skipped > 0 && range.End > verb + skipped ? Named(state, new(verb + skipped, range.End)) : null;
    }

    private static bool IsAccording(AnnotatedDocument words, int t) => words.Tokens[t].Of(words.Text).EqualsIgnoringCase(words.Language.Cues.AccordingWord);

    private static bool IsInvertedVerb(AttributionState state, int verb, int end) =>
        state.Words.Tokens[verb].HasClass(WordClass.SpeechVerb) && (state.Words.Tokens[verb].IsFiniteVerb || PrecedesName(state, verb, end));

    /// <summary><c>Stated Vega:</c> a past form at the start, and nothing but a name after it.</summary>
    private static bool PrecedesName(AttributionState state, int verb, int end) =>
        state.Words.Tokens[verb].Tag == PartOfSpeech.VerbParticiple && verb + 1 < end && state.People.MentionAt[verb + 1] >= 0;

    /// <summary>A mark, <c>and</c>, <c>then</c>.</summary>
    private static bool IsConnective(in Token token) =>
        token.Kind is not (TokenKind.Word or TokenKind.Number) || token.Tag is PartOfSpeech.Conjunction or PartOfSpeech.Adverb;

    /// <summary>Where the main clause begins: after an opening phrase such as "When she arrived," or "On Monday,".</summary>
    public static int MainClause(AttributionState state, TokenRange sentence, int end)
    {
        var tokens = state.Words.Tokens;
        var text = state.Words.Text;
        var first = sentence.First;
        while (first < end && state.QuotedSpanAt(first) < 0 && IsConnective(tokens[first]))
        {
            first++;
        }

        if (first < end && tokens[first].Tag is PartOfSpeech.Subordinator or PartOfSpeech.Preposition or PartOfSpeech.VerbGerund or PartOfSpeech.VerbParticiple)
        {
            for (var t = first; t < end && t < first + LongestOpening; t++)
            {
                if (tokens[t].Length == 1 && tokens[t].FirstOf(text) == ',' && t + 1 < end)
                {
                    return t + 1;
                }
            }
        }

        return first;
    }

    private static TokenRange? NounPhrase(AttributionState state, int t, int first)
    {
        var tokens = state.Words.Tokens;
        ref readonly var token = ref tokens[t];
        if (t > first && tokens[t - 1].Tag == PartOfSpeech.Preposition)
        {
            return null;
        }

        var mention = state.People.MentionAt[t];
        if (mention >= 0)
        {
            var named = state.People.Mentions[mention];
            var head = named.Tokens.End;
            // "the Vega campaign" and "Vega's campaign" are not Vega.
            if (head < tokens.Length && tokens[head].Tag is (PartOfSpeech.Possessive or PartOfSpeech.Noun))
            {
                return null;
            }

            return named.WithTitle;
        }

        if (token.Tag == PartOfSpeech.Pronoun)
        {
            return IsSubjectPronoun(state.Words, token) ? new TokenRange(t, t + 1) : null;
        }

        var isHead = token.Tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun
            && token.HasClass(WordClass.Person | WordClass.Group | WordClass.Organization | WordClass.Outlet)
            && (t + 1 >= tokens.Length || tokens[t + 1].Tag is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Possessive));
        if (!isHead)
        {
            return null;
        }

        var start = t;
        while (start > first && t - start < LongestPhrase && IsOfPhrase(tokens[start - 1].Tag))
        {
            start--;
        }

        return start > first && tokens[start - 1].Tag == PartOfSpeech.Preposition ? null : new TokenRange(start, Apposed(state, t + 1));
    }

    /// <summary>After the name that says who is described: <c>an early supporter, Ana Vega</c>; the start itself where none does.</summary>
    private static int Apposed(AttributionState state, int comma)
    {
        var words = state.Words;
        if (comma + 1 >= words.Tokens.Length || words.Tokens[comma].FirstOf(words.Text) != ',')
        {
            return comma;
        }

        for (var t = comma + 1; t < words.Tokens.Length && t < comma + 4; t++)
        {
            if (state.People.MentionAt[t] is >= 0 and var mention)
            {
                var named = state.People.Mentions[mention];
                return named.WithTitle.First == comma + 1 && words.Tokens[named.Tokens.End].Tag == PartOfSpeech.Punctuation ? named.Tokens.End : comma;
            }
        }

        return comma;
    }

    private static bool IsOfPhrase(PartOfSpeech tag) => tag
        is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective
        or PartOfSpeech.Determiner or PartOfSpeech.Number or PartOfSpeech.Possessive;

    private static bool IsSubjectPronoun(AnnotatedDocument words, in Token token) => words.Language.Discourse.SubjectPronouns.Contains(token.Of(words.Text));

    /// <summary><c>I</c>, <c>we</c>, <c>he</c>, <c>she</c>, <c>they</c>.</summary>
    public static bool IsSubject(AnnotatedDocument words, int t) =>
        IsSubjectPronoun(words, words.Tokens[t]) || words.Language.Discourse.SpeakingPronouns.Contains(words.Tokens[t].Of(words.Text));

    /// <summary>One person: a name, "he" or "she".</summary>
    public static bool IsOnePerson(AttributionState state, TokenRange subject)
    {
        for (var t = subject.First; t < subject.End; t++)
        {
            if (state.People.MentionAt[t] >= 0)
            {
                return true;
            }
        }

        return IsPronoun(state, subject) && !IsPlural(state.Words, subject.First);
    }

    public static bool IsPronoun(AttributionState state, TokenRange range) => range.Count == 1 && state.Words.Tokens[range.First].Tag == PartOfSpeech.Pronoun;

    /// <summary>The subject is a person or body by name or description.</summary>
    public static bool IsAboutSomebody(AttributionState state, TokenRange sentence) => Find(state, sentence) is { } subject && !IsPronoun(state, subject);

    private static bool IsPlural(AnnotatedDocument words, int pronoun) =>
        words.Tokens[pronoun].Of(words.Text).EqualsIgnoringCase(words.Language.Discourse.PluralPronoun);
}
