using static Corpus.Extraction.Document.PartOfSpeech;

namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>Tells where a verb that looks like a participle without auxiliary is the verb of its clause.</summary>
internal static class BareParticiple
{
    private const int Reach = 24;

    /// <param name="first">Where the verb starts, with its adverbs.</param>
    /// <param name="end">Where it ends, with its particle.</param>
    public static bool IsFinite(ClauseText text, int first, int end)
    {
        if (IntroducesQuote(text, end))
        {
            return true;
        }

        var before = first - 1;
        return before >= text.Sentence.First && !text.IsQuoted(before) && (SharesAuxiliary(text, before) || FollowsSubject(text, before));
    }

    /// <summary><c>Another | tweeted: "We won."</c>: a participle introduces no quote.</summary>
    private static bool IntroducesQuote(ClauseText text, int end) =>
        end + 1 < text.Tokens.Length && !text.IsQuoted(end) && (text.IsMark(end, ':') || text.IsComma(end)) && text.QuotedSpanFrom(end + 1) >= 0;

    /// <summary><c>has criticized him and | accused her</c>: the auxiliary of the verb before.</summary>
    private static bool SharesAuxiliary(ClauseText text, int conjunction) =>
        text.Tag(conjunction) == Conjunction && HasPerfectBefore(text, conjunction);

    /// <summary><c>Lee | called for</c>: after a name, a pronoun, or a comma with <c>and</c>, it is the past.</summary>
    private static bool FollowsSubject(ClauseText text, int before) =>
        text.People.MentionAt[before] >= 0
        || text.TextEqualsAny(before, text.Phrase.SubjectPronouns)
        || (text.Tag(before) == Conjunction && before > text.Sentence.First && text.IsComma(before - 1));

    /// <summary>The nearest verb before is a participle of "have".</summary>
    private static bool HasPerfectBefore(ClauseText text, int conjunction)
    {
        for (var i = conjunction - 1; i > text.Sentence.First && i > conjunction - Reach; i--)
        {
            if (text.IsQuoted(i) || text.Tag(i) == VerbGerund)
            {
                continue;
            }

            if (text.Tag(i) == VerbParticiple)
            {
                return FollowsHave(text, i);
            }

            if (text.Tokens[i].IsVerb || text.Tokens[i].IsFiniteVerb)
            {
                break;
            }
        }

        return false;
    }

    private static bool FollowsHave(ClauseText text, int participle)
    {
        var before = participle - 1;
        while (before > text.Sentence.First && text.Tag(before) == Adverb)
        {
            before--;
        }

        return text.Tag(before) == Auxiliary && text.HasLemma(before, text.Clause.PerfectAuxiliary);
    }
}
