using Corpus.Extraction.Languages;
using static Corpus.Extraction.Document.PartOfSpeech;

namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>Tells whether what follows a conjunction inside a content is the writer's again.</summary>
internal static class ConjunctionBreak
{
    /// <param name="start">The first token of the content.</param>
    /// <param name="next">The token after the conjunction.</param>
    public static bool IsAt(ClauseText text, int start, int next, ContentShape shape, in VerbGroup verb)
    {
        if (text.IsTaken(next))
        {
            return true;
        }

        if (text.IsQuoted(next))
        {
            return false;
        }

        var isBut = text.IsAdversative(next - 1);
        if (text.Tag(next) == Adverb && next + 1 < text.Sentence.End && !text.IsQuoted(next + 1))
        {
            next++;
        }

        if (text.Tag(next) == VerbGerund)
        {
            return IsSecondGerund(text, next, shape, verb);
        }

        return SecondClause.AnotherSpeaks(text, next, verb)
            || IsNextSubject(text, start, next, shape, verb)
            || IsSecondParticiple(text, next, shape, verb)
            || IsMainVerb(text, next, verb)
            || IsNextVerb(text, next, shape, verb, isBut);
    }

    /// <summary><c>said it was early | while adding that …</c></summary>
    public static bool IsAtWhile(ClauseText text, int token, int limit) =>
        text.TextEquals(token, text.Clause.ContrastConjunction) && token + 1 < limit && !text.IsQuoted(token + 1) && text.Tag(token + 1) == VerbGerund
        && SecondClause.IsReporting(text, token + 1);

    /// <summary><c>praising the plan and | vowing to appeal</c></summary>
    private static bool IsSecondGerund(ClauseText text, int gerund, ContentShape shape, in VerbGroup verb) =>
        verb.Mood == VerbMood.Gerund
        && (shape is ContentShape.Object or ContentShape.Infinitive || SecondClause.IsReporting(text, gerund));

    /// <summary><c>praised the plan and | he left</c>, <c>has not talked about it and | his campaign did not respond</c></summary>
    private static bool IsNextSubject(ClauseText text, int start, int next, ContentShape shape, in VerbGroup verb) =>
        shape is ContentShape.Object or ContentShape.Infinitive or ContentShape.ObjectInfinitive
        && (text.Tag(next) == Pronoun ? SecondClause.StartsAt(text, next) : AnotherDoes(text, start, next, verb));

    /// <summary><c>had criticized him and | accused her</c>: a second participle of the same auxiliary.</summary>
    private static bool IsSecondParticiple(ClauseText text, int next, ContentShape shape, in VerbGroup verb) =>
        shape is not (ContentShape.Clause or ContentShape.Zero)
        && text.Tag(next) == VerbParticiple && verb.Auxiliary && !verb.IsPassive && text.Tag(verb.Head) == VerbParticiple
        && next + 1 < text.Sentence.End && !text.IsQuoted(next + 1)
        && text.Tag(next + 1) is Determiner or Pronoun or ProperNoun or Preposition or Subordinator;

    /// <summary><c>released a text saying it was over and | said</c>: the verb of the sentence goes on, not that of the content.</summary>
    private static bool IsMainVerb(ClauseText text, int next, in VerbGroup verb) =>
        text.Tag(next) == VerbPast && verb.Mood == VerbMood.Gerund
        && text.Frames.OfVerb(text.Tokens[next].Entry) is { } main && main.Takes(Complement.Quote);

    /// <summary><c>praised the plan and | left</c>, <c>said it was over and | told them to go</c></summary>
    private static bool IsNextVerb(ClauseText text, int next, ContentShape shape, in VerbGroup verb, bool isBut) =>
        text.Tag(next) is VerbPast or VerbPresent or Auxiliary && shape switch
        {
            ContentShape.Clause => SecondClause.Agrees(text, next, verb) && SecondClause.IsReporting(text, LastOfGroup(text, next)),
            ContentShape.Zero => SecondClause.Agrees(text, next, verb)
                && (isBut || text.Frames.OfVerb(text.Tokens[LastOfGroup(text, next)].Entry) is not null),
            _ => true,
        };

    private static int LastOfGroup(ClauseText text, int verb) => VerbGroup.Last(text, verb, text.Sentence.End);

    /// <summary>A name or phrase and what it did or is follow a plain object.</summary>
    private static bool AnotherDoes(ClauseText text, int start, int next, in VerbGroup verb)
    {
        if (verb.Mood == VerbMood.Gerund || text.Tag(next) is not (ProperNoun or Determiner))
        {
            return false;
        }

        for (var i = start; i < next; i++)
        {
            if (text.IsQuoted(i) || text.Tokens[i].IsFiniteVerb || text.Tag(i) is Subordinator or RelativePronoun
                || text.TextEquals(i, text.Clause.PairPreposition))
            {
                return false;
            }
        }

        return VerbFollowsPhrase(text, next);
    }

    private static bool VerbFollowsPhrase(ClauseText text, int phrase)
    {
        const int farthest = 7;
        for (var i = phrase + 1; i < text.Sentence.End && i < phrase + farthest && !text.IsQuoted(i); i++)
        {
            switch (text.Tag(i))
            {
                case Auxiliary or Modal:
                    return text.Tokens[i].IsFiniteVerb;
                case VerbPast:
                    return i + 1 < text.Sentence.End && text.Tag(i + 1) != Preposition;
                case VerbPresent:
                    return text.Tokens[i].Entry is { Form: VerbForm.Present };
                case Determiner or Adjective or Noun or ProperNoun or Possessive or Adverb:
                    continue;
                default:
                    return false;
            }
        }

        return false;
    }
}
