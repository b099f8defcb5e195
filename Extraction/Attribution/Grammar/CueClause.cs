using static Corpus.Extraction.Document.PartOfSpeech;

namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>The clause of a cue where it is not the main clause: that one goes on after the content.</summary>
internal static class CueClause
{
    private static readonly string[] Openers = ["as", "after", "before", "while", "when"];

    /// <summary><c>When Lee said it was over, …</c>: the main clause follows the next comma.</summary>
    /// <param name="first">The first token of the clause, or -1.</param>
    public static bool IsSubordinate(ClauseText text, int first)
    {
        var before = first - 1;
        return before >= text.Sentence.First && !text.IsQuoted(before)
            && ((text.Tag(before) == Subordinator && !text.Is(before, "that")) || text.IsOneOf(before, Openers));
    }

    /// <summary><c>Lee, who said it was over, left</c>: the main clause goes on after the next comma.</summary>
    public static bool IsRelativeAside(ClauseText text, int pronoun) =>
        pronoun > text.Sentence.First && text.IsComma(pronoun - 1) && !text.IsQuoted(pronoun) && (text.Is(pronoun, "who") || text.Is(pronoun, "which"));

    /// <summary><c>Lee — who said it was over — left</c></summary>
    public static bool IsRelativeAfterDash(ClauseText text, int pronoun) =>
        pronoun > text.Sentence.First && text.IsDash(pronoun - 1) && text.Tag(pronoun) == RelativePronoun;
}
