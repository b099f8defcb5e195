using static Corpus.Extraction.Document.PartOfSpeech;

namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>Somebody spoken to, between a cue and its content: <c>reporters</c>, <c>CNN's Ann Lee</c>, <c>the crowd in Ohio</c>.</summary>
internal static class Addressee
{
    private const int MaxSteps = 6;

    /// <summary>The end of the addressee that starts here, with what tells where and when; the start itself where none does.</summary>
    public static int End(ClauseText text, int start, int limit)
    {
        if (start >= limit || (text.IsQuoted(start) && text.TitleFrom(start) < 0))
        {
            return start;
        }

        var end = Circumstance.AfterTitle(text, RightPhrase.SimpleEnd(text, start, limit));
        for (var steps = 0; end > start && steps < MaxSteps && end < limit; steps++)
        {
            var next = Circumstance.After(text, end, limit);
            if (next == end)
            {
                next = JoinedEnd(text, end, limit);
            }

            if (next == end)
            {
                break;
            }

            end = next;
        }

        return end;
    }

    /// <summary><c>told reporters | and voters | that</c></summary>
    private static int JoinedEnd(ClauseText text, int conjunction, int limit) =>
        text.Tag(conjunction) == Conjunction && RightPhrase.SimpleEnd(text, conjunction + 1, limit) is var joined && joined > conjunction + 1
            ? joined
            : conjunction;
}
