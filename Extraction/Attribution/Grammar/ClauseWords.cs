using Corpus.Extraction.Document;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>Small groups of words that several constructions look for.</summary>
internal static class ClauseWords
{
    public static bool IsIndefiniteArticle(this ClauseText text, int token) => text.Is(token, "a") || text.Is(token, "an");

    /// <summary><c>Vega, | who</c>, <c>the mayor, | whose aide</c></summary>
    public static bool IsRelativeWord(this ClauseText text, int token) =>
        text.Is(token, "who") || text.Is(token, "whose") || text.Is(token, "which");

    /// <summary>A relative pronoun, or <c>who</c> whatever it was taken for.</summary>
    public static bool IsRelativePronoun(this ClauseText text, int token) =>
        text.Tag(token) == PartOfSpeech.RelativePronoun || text.Is(token, "who");

    /// <summary>They open a clause as well as a phrase: <c>after | she left</c>.</summary>
    public static bool IsTimeConjunction(this ClauseText text, int token) =>
        text.Is(token, "after") || text.Is(token, "before") || text.Is(token, "since") || text.Is(token, "until");

    /// <summary><c>Monday</c>, <c>week</c></summary>
    public static bool IsDayOrTime(this ClauseText text, int token) => text.Is(token, WordClass.Weekday | WordClass.Time);
}
