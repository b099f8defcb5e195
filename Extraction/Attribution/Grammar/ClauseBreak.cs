using Corpus.Extraction.English;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>Tells whether what follows a comma or a conjunction inside a content is the writer's again.</summary>
internal static class ClauseBreak
{
    /// <param name="next">The token after the comma.</param>
    /// <param name="first">It is the first comma of the content.</param>
    public static bool AtComma(ClauseText text, int next, ContentShape shape, in VerbGroup verb, bool first)
    {
        if (text.IsTaken(next))
        {
            return true;
        }

        if (text.IsQuoted(next))
        {
            return false;
        }

        var clause = shape is ContentShape.Clause or ContentShape.Zero or ContentShape.Quote;
        var tag = text.Tag(next);
        if (clause && QuoteFollows(text, next))
        {
            return false;
        }

        if (tag == PartOfSpeech.RelativePronoun || text.Is(next, "which") || text.Is(next, "who") || text.Is(next, "whose"))
        {
            return true;
        }

        if (tag == PartOfSpeech.VerbGerund)
        {
            return !clause || shape == ContentShape.Quote || IsReporting(text, next) || (text.IsQuoted(next - 1) && VerbFrames.OfVerb(text.Tokens[next].Entry) is not null);
        }

        if (text.Is(next, "where") && !clause)
        {
            return true;
        }

        if (text.Is(next, "with"))
        {
            return AnotherReports(text, next + 1);
        }

        if (tag == PartOfSpeech.Conjunction)
        {
            return next + 1 < text.Sentence.End && !text.IsQuoted(next + 1)
                && (text.Tokens[next + 1].IsFiniteVerb || (!clause && text.Is(next, "but")) || StartsClause(text, next + 1) || AnotherSpeaks(text, next + 1, verb)
                    || (verb.Mood == VerbMood.Gerund && text.Tag(next + 1) == PartOfSpeech.VerbGerund && IsReporting(text, next + 1)));
        }

        if (text.Is(next, "while") || text.Is(next, "though") || text.Is(next, "although"))
        {
            return shape != ContentShape.Clause || AnotherSpeaks(text, next + 1, verb);
        }

        if (text.Tokens[next].IsFiniteVerb)
        {
            return !clause || (shape is ContentShape.Zero or ContentShape.Quote && Agrees(text, next, verb));
        }

        if (first && StartsClause(text, next) && (shape != ContentShape.Clause || tag != PartOfSpeech.Pronoun))
        {
            return true;
        }

        return tag == PartOfSpeech.Determiner
            ? text.Is(next, "a") || text.Is(next, "an") || (text.Is(next, "the") && shape != ContentShape.Clause)
            : !clause && text.Is(next, "even");
    }

    /// <param name="next">The token after the conjunction.</param>
    /// <param name="start">The first token of the content.</param>
    public static bool AtConjunction(ClauseText text, int start, int next, ContentShape shape, in VerbGroup verb)
    {
        if (text.IsTaken(next))
        {
            return true;
        }

        if (text.IsQuoted(next))
        {
            return false;
        }

        var but = text.Is(next - 1, "but");
        var tag = text.Tag(next);
        if (tag == PartOfSpeech.Adverb && next + 1 < text.Sentence.End && !text.IsQuoted(next + 1))
        {
            next++;
            tag = text.Tag(next);
        }

        if (tag == PartOfSpeech.VerbGerund)
        {
            return verb.Mood == VerbMood.Gerund && (shape is ContentShape.Object or ContentShape.Infinitive || IsReporting(text, next));
        }

        if (AnotherSpeaks(text, next, verb))
        {
            return true;
        }

        if (shape is ContentShape.Object or ContentShape.Infinitive or ContentShape.ObjectInfinitive && (tag == PartOfSpeech.Pronoun ? StartsClause(text, next) : AnotherDoes(text, start, next, verb)))
        {
            return true;
        }

        // "had criticized him and accused her": a second participle of the same auxiliary.
        if (tag == PartOfSpeech.VerbParticiple && verb.Auxiliary && !verb.IsPassive && text.Tag(verb.Head) == PartOfSpeech.VerbParticiple && shape is not (ContentShape.Clause or ContentShape.Zero)
            && next + 1 < text.Sentence.End && !text.IsQuoted(next + 1) && text.Tag(next + 1) is PartOfSpeech.Determiner or PartOfSpeech.Pronoun or PartOfSpeech.ProperNoun or PartOfSpeech.Preposition or PartOfSpeech.Subordinator)
        {
            return true;
        }

        // "released a text saying it was over and said": the verb of the sentence goes on, not that of the content.
        if (tag == PartOfSpeech.VerbPast && verb.Mood == VerbMood.Gerund && VerbFrames.OfVerb(text.Tokens[next].Entry) is { } main && main.Takes(Complement.Quote))
        {
            return true;
        }

        return tag is PartOfSpeech.VerbPast or PartOfSpeech.VerbPresent or PartOfSpeech.Auxiliary && shape switch
        {
            ContentShape.Clause => Agrees(text, next, verb) && IsReporting(text, VerbGroup.Last(text, next, text.Sentence.End)),
            ContentShape.Zero => Agrees(text, next, verb) && (but || VerbFrames.OfVerb(text.Tokens[VerbGroup.Last(text, next, text.Sentence.End)].Entry) is not null),
            _ => true,
        };
    }

    /// <summary><c>said it was early | while adding that …</c></summary>
    public static bool AtWhile(ClauseText text, int token, int limit) =>
        text.Is(token, "while") && token + 1 < limit && !text.IsQuoted(token + 1) && text.Tag(token + 1) == PartOfSpeech.VerbGerund && IsReporting(text, token + 1);

    /// <summary>A short subject and its finite verb stand here: a clause of its own.</summary>
    public static bool StartsClause(ClauseText text, int start)
    {
        var noun = false;
        for (var i = start; i < text.Sentence.End && i < start + 12 && !text.IsQuoted(i); i++)
        {
            var tag = text.Tag(i);
            if (text.Tokens[i].IsFiniteVerb)
            {
                return noun;
            }

            // "the way | he works": no subject.
            if (noun && tag == PartOfSpeech.Pronoun)
            {
                return false;
            }

            // "several | of his findings"
            if (text.Is(i, "of") && i > start && text.Tag(i - 1) is PartOfSpeech.Determiner or PartOfSpeech.Adjective or PartOfSpeech.Number)
            {
                continue;
            }

            if (tag is not (PartOfSpeech.Determiner or PartOfSpeech.Adjective or PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun or PartOfSpeech.Number or PartOfSpeech.Possessive or PartOfSpeech.Adverb))
            {
                return false;
            }

            noun |= tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun or PartOfSpeech.Number or PartOfSpeech.Determiner;
        }

        return false;
    }

    /// <summary>A name or phrase and what it did or is follow a plain object: <c>has not talked about it and | his campaign did not respond</c>.</summary>
    private static bool AnotherDoes(ClauseText text, int start, int next, in VerbGroup verb)
    {
        if (verb.Mood == VerbMood.Gerund || text.Tag(next) is not (PartOfSpeech.ProperNoun or PartOfSpeech.Determiner))
        {
            return false;
        }

        for (var i = start; i < next; i++)
        {
            if (text.IsQuoted(i) || text.Tokens[i].IsFiniteVerb || text.Tag(i) is PartOfSpeech.Subordinator or PartOfSpeech.RelativePronoun || text.Is(i, "between"))
            {
                return false;
            }
        }

        for (var i = next + 1; i < text.Sentence.End && i < next + 7 && !text.IsQuoted(i); i++)
        {
            switch (text.Tag(i))
            {
                case PartOfSpeech.Auxiliary or PartOfSpeech.Modal:
                    return text.Tokens[i].IsFiniteVerb;
                case PartOfSpeech.VerbPast:
                    return i + 1 < text.Sentence.End && text.Tag(i + 1) != PartOfSpeech.Preposition;
                case PartOfSpeech.VerbPresent:
                    return text.Tokens[i].Entry is { Form: VerbForm.Present };
                case PartOfSpeech.Determiner or PartOfSpeech.Adjective or PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Possessive or PartOfSpeech.Adverb:
                    continue;
                default:
                    return false;
            }
        }

        return false;
    }

    /// <summary>A subject of its own and a verb of speech in the tense of the cue follow: <c>…, and Ann Lee, the mayor, said …</c></summary>
    private static bool AnotherSpeaks(ClauseText text, int start, in VerbGroup verb)
    {
        for (var i = start; i < text.Sentence.End && i < start + 16; i++)
        {
            if (text.IsQuoted(i) || text.Tag(i) is PartOfSpeech.Modal or PartOfSpeech.Auxiliary)
            {
                return false;
            }

            if (text.Tokens[i].IsFiniteVerb)
            {
                return text.Tag(i) == text.Tag(verb.Head) && VerbFrames.OfInflected(text.Tokens[i].Entry) is { } frame && frame.Takes(Complement.Quote);
            }
        }

        return false;
    }

    /// <summary><c>…, with the mayor of Tampa saying</c></summary>
    private static bool AnotherReports(ClauseText text, int start)
    {
        for (var i = start; i < text.Sentence.End && i < start + 10 && !text.IsQuoted(i) && !text.IsComma(i); i++)
        {
            if (text.Tag(i) == PartOfSpeech.VerbGerund)
            {
                return i > start && IsReporting(text, i);
            }

            if (text.Tokens[i].IsVerb)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Words in quotation marks follow that no verb of speech claims: <c>…, which “will help elect her”</c>. They are said too.</summary>
    private static bool QuoteFollows(ClauseText text, int start)
    {
        for (var i = start; i < text.Sentence.End && i < start + 20 && !text.IsTaken(i); i++)
        {
            if (text.PassageFrom(i) is var passage and >= 0)
            {
                return text.IsUtterance(passage);
            }

            if (text.IsMark(i, ';') || text.IsMark(i, ':') || (text.Tokens[i].IsVerb && VerbFrames.OfVerb(text.Tokens[i].Entry) is { } frame && frame.Takes(Complement.Quote | Complement.Naming | Complement.Object)))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsReporting(ClauseText text, int verb) =>
        VerbFrames.OfVerb(text.Tokens[verb].Entry) is { } frame && frame.Takes(Complement.Quote | Complement.Naming);

    /// <summary>The verb stands in the tense of the cue, as what the same subject does does.</summary>
    private static bool Agrees(ClauseText text, int token, in VerbGroup verb)
    {
        var past = text.Tag(verb.Head) == PartOfSpeech.VerbPast || (verb.Auxiliary && IsPastAuxiliary(text, verb.First));
        return text.Tag(token) switch
        {
            PartOfSpeech.VerbPast => past,
            PartOfSpeech.VerbPresent => !past,
            PartOfSpeech.Auxiliary => past == IsPastAuxiliary(text, token),
            _ => false,
        };
    }

    private static bool IsPastAuxiliary(ClauseText text, int i) => text.Is(i, "was") || text.Is(i, "were") || text.Is(i, "had") || text.Is(i, "did");
}
