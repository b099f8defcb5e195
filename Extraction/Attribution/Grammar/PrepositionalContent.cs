using Corpus.Extraction.Languages;
using static Corpus.Extraction.Document.PartOfSpeech;

namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>What is reported after a preposition of the cue verb: <c>called for | a vote</c>, <c>spoke at length about | the plan</c>.</summary>
internal static class PrepositionalContent
{
    private const int MaxSteps = 3;

    public static Reported Read(ClauseText text, VerbFrame frame, int i, int limit)
    {
        if (IsOfVerb(text, frame, i, limit))
        {
            return new(ContentShape.Object, i + 1, i + 1);
        }

        // "spoke at length about", "talked on Monday about"
        var end = i;
        for (var steps = 0; steps < MaxSteps; steps++)
        {
            var next = Circumstance.After(text, end, limit);
            if (next == end)
            {
                break;
            }

            end = next;
            if (!IsOfNoun(text, end) && IsOfVerb(text, frame, end, limit))
            {
                return new(ContentShape.Object, end + 1, end + 1);
            }
        }

        return frame.Takes(Complement.Quote) ? Reported.None : DirectContent.Read(text, frame, i, limit, i);
    }

    /// <summary>A preposition of the verb is here, with something after it.</summary>
    private static bool IsOfVerb(ClauseText text, VerbFrame frame, int i, int limit) =>
        i + 1 < limit && !text.IsQuoted(i) && frame.TakesPreposition(text.Tokens[i].Entry?.Text) && !text.IsTaken(i + 1);

    /// <summary><c>spoke in favor | of</c>: it belongs to the noun.</summary>
    private static bool IsOfNoun(ClauseText text, int i) => text.IsGenitive(i) && text.Tag(i - 1) == Noun;
}
