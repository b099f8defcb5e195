using static Corpus.Extraction.Document.PartOfSpeech;

namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>Whether the clause of a cue is in another, which goes on after the content.</summary>
/// <param name="IsSubordinate">The main clause goes on after the next comma.</param>
/// <param name="IsDashed">The clause is between dashes.</param>
internal readonly record struct CueClause(bool IsSubordinate, bool IsDashed)
{
    public static CueClause Main => default;

    public static CueClause Of(ClauseText text, in VerbGroup verb, in Subject subject)
    {
        if (subject.Kind is not (SubjectKind.Phrase or SubjectKind.Relative))
        {
            return Main;
        }

        var isAside = subject.Kind == SubjectKind.Phrase && ParticipleSubjectFinder.IsAside(text, verb);
        return new(
            isAside || IsOpened(text, subject.First) || IsRelativeAfterComma(text, subject.First),
            IsRelativeAfterDash(text, subject.First));
    }

    /// <summary><c>When | Lee | said it was over, …</c></summary>
    private static bool IsOpened(ClauseText text, int subject)
    {
        var before = subject - 1;
        return before >= text.Sentence.First && !text.IsQuoted(before)
            && ((text.Tag(before) == Subordinator && !text.IsComplementizer(before)) || text.TextEqualsAny(before, text.Clause.CueClauseOpeners));
    }

    /// <summary><c>Lee, | who | said it was over, left</c></summary>
    private static bool IsRelativeAfterComma(ClauseText text, int pronoun) =>
        pronoun > text.Sentence.First && text.IsComma(pronoun - 1) && !text.IsQuoted(pronoun) && text.TextEqualsAny(pronoun, text.Clause.SubjectRelatives);

    /// <summary><c>Lee — | who | said it was over — left</c></summary>
    private static bool IsRelativeAfterDash(ClauseText text, int pronoun) =>
        pronoun > text.Sentence.First && text.IsDash(pronoun - 1) && text.Tag(pronoun) == RelativePronoun;
}
