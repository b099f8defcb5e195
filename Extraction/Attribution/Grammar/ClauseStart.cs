using Corpus.Extraction.Document;
using static Corpus.Extraction.Document.PartOfSpeech;

namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>Finds where the content before a cue starts: at the start of the sentence, or after what the writer puts before it.</summary>
internal static class ClauseStart
{
    private const int Reach = 120;

    /// <summary>The first token of the clause that ends before <paramref name="end"/>; <paramref name="end"/> itself where there is none.</summary>
    public static int Before(ClauseText text, int end)
    {
        var start = end;
        var brackets = 0;
        for (var i = end - 1; i >= text.Sentence.First && i > end - Reach; i--)
        {
            // A cue inside brackets governs what is in them.
            brackets += Depth(text, i);
            if (text.IsTaken(i) || brackets < 0 || (!text.IsQuoted(i) && text.IsMark(i, ';')))
            {
                break;
            }

            start = i;
        }

        while (start < end && !text.IsQuoted(start) && StandsBeforeClause(text, start))
        {
            start++;
        }

        return start;
    }

    private static int Depth(ClauseText text, int i) => text.IsMark(i, ')') ? 1 : text.IsMark(i, '(') ? -1 : 0;

    private static bool StandsBeforeClause(ClauseText text, int i) =>
        (text.Tag(i) == Conjunction && i > text.Sentence.First) || text.IsComma(i) || text.IsDash(i) || text.Tokens[i].Kind == TokenKind.QuoteMark;
}
