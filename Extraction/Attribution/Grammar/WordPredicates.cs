using Corpus.Extraction.Document;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>What many constructions ask of a word.</summary>
internal static class WordPredicates
{
    public static bool IsDefiniteArticle(this ClauseText text, int token) => text.TextEquals(token, text.Phrase.DefiniteArticle);

    public static bool IsIndefiniteArticle(this ClauseText text, int token) => text.TextEqualsAny(token, text.Phrase.IndefiniteArticles);

    /// <inheritdoc cref="ClauseWords.Complementizer"/>
    public static bool IsComplementizer(this ClauseText text, int token) => text.TextEquals(token, text.Clause.Complementizer);

    /// <inheritdoc cref="ClauseWords.GeneralRelative"/>
    public static bool IsGeneralRelative(this ClauseText text, int token) => text.TextEquals(token, text.Clause.GeneralRelative);

    /// <inheritdoc cref="ClauseWords.PersonalRelative"/>
    public static bool IsPersonalRelative(this ClauseText text, int token) => text.TextEquals(token, text.Clause.PersonalRelative);

    /// <summary><c>Vega, | who</c>, <c>the mayor, | whose aide</c></summary>
    public static bool IsRelativeWord(this ClauseText text, int token) => text.TextEqualsAny(token, text.Clause.RelativeWords);

    /// <summary>A relative pronoun, or that for people whatever it was taken for.</summary>
    public static bool IsRelativePronoun(this ClauseText text, int token) =>
        text.Tag(token) == PartOfSpeech.RelativePronoun || text.IsPersonalRelative(token);

    /// <inheritdoc cref="ClauseWords.InfinitiveMarker"/>
    public static bool IsInfinitiveMarker(this ClauseText text, int token) => text.TextEquals(token, text.Clause.InfinitiveMarker);

    /// <inheritdoc cref="ClauseWords.GenitivePreposition"/>
    public static bool IsGenitive(this ClauseText text, int token) => text.TextEquals(token, text.Clause.GenitivePreposition);

    /// <inheritdoc cref="ClauseWords.AgentMarker"/>
    public static bool IsAgentMarker(this ClauseText text, int token) => text.TextEquals(token, text.Clause.AgentMarker);

    /// <inheritdoc cref="ClauseWords.RoleMarker"/>
    public static bool IsRoleMarker(this ClauseText text, int token) => text.TextEquals(token, text.Clause.RoleMarker);

    /// <inheritdoc cref="ClauseWords.AbsoluteMarker"/>
    public static bool IsAbsoluteMarker(this ClauseText text, int token) => text.TextEquals(token, text.Clause.AbsoluteMarker);

    /// <inheritdoc cref="ClauseWords.AdversativeConjunction"/>
    public static bool IsAdversative(this ClauseText text, int token) => text.TextEquals(token, text.Clause.AdversativeConjunction);

    /// <inheritdoc cref="ClauseWords.TimeConjunctions"/>
    public static bool IsTimeConjunction(this ClauseText text, int token) => text.TextEqualsAny(token, text.Clause.TimeConjunctions);

    /// <summary><c>Monday</c>, <c>week</c></summary>
    public static bool IsDayOrTime(this ClauseText text, int token) => text.HasClass(token, WordClass.Weekday | WordClass.Time);
}
