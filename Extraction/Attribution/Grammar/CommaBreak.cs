using Corpus.Extraction.Languages;
using static Corpus.Extraction.Document.PartOfSpeech;

namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>Tells whether what follows a comma inside a content is the writer's again.</summary>
internal static class CommaBreak
{
    /// <param name="next">The token after the comma.</param>
    /// <param name="first">It is the first comma of the content.</param>
    public static bool IsAt(ClauseText text, int next, ContentShape shape, in VerbGroup verb, bool first)
    {
        if (text.IsTaken(next))
        {
            return true;
        }

        if (text.IsQuoted(next) || (IsClause(shape) && QuoteFollows(text, next)))
        {
            return false;
        }

        return text.Tag(next) == RelativePronoun || text.IsRelativeWord(next) || StartsWritersWords(text, next, shape, verb, first);
    }

    private static bool StartsWritersWords(ClauseText text, int next, ContentShape shape, in VerbGroup verb, bool first) => text.Tag(next) switch
    {
        VerbGerund => IsWritersGerund(text, next, shape),
        _ when text.TextEquals(next, text.Clause.PlaceRelative) && !IsClause(shape) => true,
        _ when text.IsAbsoluteMarker(next) => AnotherReports(text, next + 1),
        Conjunction => IsWritersConjunction(text, next, shape, verb),
        _ when IsContrast(text, next) => shape != ContentShape.Clause || SecondClause.AnotherSpeaks(text, next + 1, verb),
        _ when text.Tokens[next].IsFiniteVerb =>
            !IsClause(shape) || (shape is ContentShape.Zero or ContentShape.Quote && SecondClause.Agrees(text, next, verb)),
        var tag when first && (shape != ContentShape.Clause || tag != Pronoun) && SecondClause.StartsAt(text, next) => true,
        Determiner => IsApposition(text, next, shape),
        _ => !IsClause(shape) && text.TextEquals(next, text.Clause.FocusParticle),
    };

    private static bool IsClause(ContentShape shape) => shape is ContentShape.Clause or ContentShape.Zero or ContentShape.Quote;

    /// <summary><c>said it was over, | adding that</c></summary>
    private static bool IsWritersGerund(ClauseText text, int gerund, ContentShape shape) =>
        shape is not (ContentShape.Clause or ContentShape.Zero)
        || SecondClause.IsReporting(text, gerund)
        || (text.IsQuoted(gerund - 1) && text.Frames.OfVerb(text.Tokens[gerund].Entry) is not null);

    /// <summary><c>said it was over, | and left</c>; <c>…, | and the mayor said</c>; <c>saying it was over, | and adding</c></summary>
    private static bool IsWritersConjunction(ClauseText text, int conjunction, ContentShape shape, in VerbGroup verb)
    {
        var next = conjunction + 1;
        return next < text.Sentence.End && !text.IsQuoted(next)
            && (text.Tokens[next].IsFiniteVerb
                || (!IsClause(shape) && text.IsAdversative(conjunction))
                || SecondClause.StartsAt(text, next)
                || SecondClause.AnotherSpeaks(text, next, verb)
                || (verb.Mood == VerbMood.Gerund && text.Tag(next) == VerbGerund && SecondClause.IsReporting(text, next)));
    }

    private static bool IsContrast(ClauseText text, int i) => text.TextEqualsAny(i, text.Clause.ContrastConjunctions);

    /// <summary><c>praised the plan, | a draft of 2016</c></summary>
    private static bool IsApposition(ClauseText text, int determiner, ContentShape shape) =>
        text.IsIndefiniteArticle(determiner) || (text.IsDefiniteArticle(determiner) && shape != ContentShape.Clause);

    /// <summary><c>…, with the mayor of Tampa saying</c></summary>
    private static bool AnotherReports(ClauseText text, int start)
    {
        const int longest = 10;
        for (var i = start; i < text.Sentence.End && i < start + longest && !text.IsQuoted(i) && !text.IsComma(i); i++)
        {
            if (text.Tag(i) == VerbGerund)
            {
                return i > start && SecondClause.IsReporting(text, i);
            }

            if (text.Tokens[i].IsVerb)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Words in quotation marks follow that no verb of speech claims: <c>…, which “will help elect her”</c>. They are said too.</summary>
    private static bool QuoteFollows(ClauseText text, int start)
    {
        const int farthest = 20;
        for (var i = start; i < text.Sentence.End && i < start + farthest && !text.IsTaken(i); i++)
        {
            if (text.QuotedSpanFrom(i) is var quotedSpan and >= 0)
            {
                return text.IsUtterance(quotedSpan);
            }

            if (text.IsMark(i, ';') || text.IsMark(i, ':') || ClaimsQuote(text, i))
            {
                return false;
            }
        }

        return false;
    }

    private static bool ClaimsQuote(ClauseText text, int i) =>
        text.Tokens[i].IsVerb && text.Frames.OfVerb(text.Tokens[i].Entry) is { } frame
        && frame.Takes(Complement.Quote | Complement.Naming | Complement.Object);
}
