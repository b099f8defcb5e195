namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>How far a cue goes after its verb: <c>said sarcastically</c>, <c>said in a statement</c>.</summary>
internal static class CueExtent
{
    public static int End(ClauseText text, in VerbGroup verb, int limit)
    {
        var i = verb.End;
        if (i < limit && !text.IsQuoted(i) && Circumstance.IsManner(text, i))
        {
            i++;
        }

        return MediumEnd(text, i, limit);
    }

    /// <summary><c>said | in a statement |</c></summary>
    private static int MediumEnd(ClauseText text, int i, int limit) =>
        i < limit && !text.IsQuoted(i) && text.TextEquals(i, text.Clause.MediumPreposition)
        && RightPhrase.SimpleEnd(text, i + 1, limit) is var end && end > i + 1 && Circumstance.IsMedium(text, i, end)
            ? end
            : i;
}
