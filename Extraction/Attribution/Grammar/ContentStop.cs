using Corpus.Extraction.Languages;
using static Corpus.Extraction.Document.PartOfSpeech;

namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>What ends a content in its sentence, other than a comma: marks, dashes, conjunctions, and when or where it was said.</summary>
internal static class ContentStop
{
    /// <param name="holdsClause">The content so far holds a clause that may go on with when or after.</param>
    /// <param name="dashed">The cue is between dashes.</param>
    public static bool IsAt(ClauseText text, int i, int limit, in Reported reported, in VerbGroup verb, bool holdsClause, bool dashed)
    {
        var shape = reported.Shape;
        return text.IsMark(i, ';')
            || StartsQuoteOfItsOwn(text, i, limit)
            || ConjunctionBreak.IsAtWhile(text, i, limit)
            || (shape == ContentShape.Object && IsInMedium(text, i, limit))
            || (IsPhrase(shape) && !holdsClause && TellsWhen(text, i, limit))
            || IsWritersDash(text, i, limit, shape, dashed)
            || IsWritersConjunction(text, i, limit, reported, verb);
    }

    /// <summary>A clause inside the content: what tells when belongs to it.</summary>
    public static bool OpensClause(ClauseText text, int i, int limit) =>
        text.Tokens[i].IsFiniteVerb || (text.Tag(i) is Subordinator or RelativePronoun && !TellsWhen(text, i, limit));

    /// <summary>The marks that end what a noun reports.</summary>
    public static bool EndsNounContent(ClauseText text, int i) =>
        text.IsComma(i) || text.IsMark(i, ';') || text.IsDash(i) || text.IsMark(i, ':') || text.IsMark(i, ')');

    private static bool IsPhrase(ContentShape shape) => shape is not (ContentShape.Clause or ContentShape.Zero or ContentShape.Quote);

    /// <summary><c>He said he was busy| : "I have no time," he wrote</c>: the comma in the marks says that an attribution follows.</summary>
    private static bool StartsQuoteOfItsOwn(ClauseText text, int colon, int limit) =>
        text.IsMark(colon, ':') && colon + 1 < limit && text.QuotedSpanFrom(colon + 1) is >= 0 and var quotedSpan
        && text.QuotedSpan(quotedSpan).Tokens is { Count: > 2 } quote && text.IsComma(quote.End - 2)
        && quote.End < text.Tokens.Length && text.SameParagraph(colon, quote.End);

    /// <summary><c>praised the plan | in an interview</c>: where it was said.</summary>
    private static bool IsInMedium(ClauseText text, int i, int limit) =>
        text.TextEquals(i, text.Clause.MediumPreposition) && i + 2 < limit && text.IsIndefiniteArticle(i + 1)
        && RightPhrase.SimpleEnd(text, i + 1, limit) is var end && end > i + 2 && text.HasClass(end - 1, WordClass.Document | WordClass.SpeechNoun);

    /// <summary><c>praised the plan | before leaving</c>, <c>called for a vote | when she spoke</c>: when or beside what it was done.</summary>
    private static bool TellsWhen(ClauseText text, int i, int limit)
    {
        if (text.TextEqualsAny(i, text.Clause.ConcessiveWords))
        {
            return true;
        }

        var next = i + 1;
        return next < limit && !text.IsQuoted(next)
            && ((text.TextEqualsAny(i, text.Clause.TimeConjunctionsBeforeClause) && text.Tag(next) is Pronoun or ProperNoun)
                || (text.TextEqualsAny(i, text.Clause.TimeConjunctionsBeforeGerund) && text.Tag(next) == VerbGerund));
    }

    /// <summary><c>praised the plan | — and she left</c></summary>
    private static bool IsWritersDash(ClauseText text, int i, int limit, ContentShape shape, bool dashed) =>
        text.IsDash(i) && i + 1 < limit
        && (dashed
            || shape is not (ContentShape.Clause or ContentShape.Zero)
            || SecondClause.StartsAt(text, text.Tag(i + 1) == Conjunction ? i + 2 : i + 1));

    /// <summary><c>praised the plan | and left</c></summary>
    private static bool IsWritersConjunction(ClauseText text, int i, int limit, in Reported reported, in VerbGroup verb) =>
        text.Tag(i) == Conjunction && i + 1 < limit && !text.IsComma(i - 1)
        && ConjunctionBreak.IsAt(text, reported.First, i + 1, reported.Shape, verb);
}
