using Corpus.Extraction.Document;
using Corpus.Extraction.Languages;
using static Corpus.Extraction.Document.PartOfSpeech;

namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>
/// A noun phrase after a cue and what may follow it: <c>praised | the plan</c>, <c>urged | the court to act</c>,
/// <c>sees | the plan as a mistake</c>.
/// </summary>
internal static class ObjectContent
{
    private const Complement WithObject = Complement.Object | Complement.ObjectInfinitive | Complement.Naming | Complement.NamingAs;

    public static Reported Read(ClauseText text, VerbFrame frame, int i, int limit, int cueEnd)
    {
        if (!frame.Takes(WithObject))
        {
            return Reported.None;
        }

        if (frame.Takes(Complement.Object) && HoldsUtterance(text, i, limit))
        {
            return new(ContentShape.Object, i, cueEnd);
        }

        var end = RightPhrase.SimpleEnd(text, i, limit);
        if (end <= i || Circumstance.IsTime(text, i))
        {
            return Reported.None;
        }

        // "He exposed himself."
        if (end == i + 1 && text.TextEqualsAny(i, text.Phrase.Reflexives) && (end >= limit || text.Tokens[end].Kind == TokenKind.Punctuation))
        {
            return Reported.None;
        }

        end = RightPhrase.WithPrepositions(text, end, limit, true);
        if (frame.Takes(Complement.ObjectInfinitive) && IsInfinitiveAfter(text, end, limit))
        {
            return new(ContentShape.ObjectInfinitive, i, cueEnd);
        }

        if (IsReplyAfter(text, end, limit))
        {
            return text.IsTaken(end + 1) ? Reported.None : new(ContentShape.Quote, end + 1, cueEnd);
        }

        return IsWholeObject(text, frame, end, limit) ? new(ContentShape.Object, i, cueEnd) : Reported.None;
    }

    /// <summary><c>condemned | the "attack on reason"</c></summary>
    private static bool HoldsUtterance(ClauseText text, int i, int limit) =>
        RightPhrase.QuoteAfterModifiers(text, i, limit) is var quoted and >= 0 && text.IsUtterance(quoted);

    /// <summary><c>urged the court | to act</c>, <c>told voters | not to stay home</c>, <c>urged the court | on Monday to act</c></summary>
    private static bool IsInfinitiveAfter(ClauseText text, int end, int limit)
    {
        var to = end + 1 < limit && text.TextEquals(end, text.Clause.NegationParticle) && text.Tag(end + 1) == Particle ? end + 1 : end;
        return IsInfinitive(text, Circumstance.After(text, to, limit), limit) || IsInfinitive(text, to, limit);
    }

    private static bool IsInfinitive(ClauseText text, int to, int limit) =>
        to + 1 < limit && (text.Tag(to) == Particle || (text.IsInfinitiveMarker(to) && text.QuotedSpanFrom(to + 1) >= 0));

    /// <summary><c>defended her deputy | : "He was right."</c></summary>
    private static bool IsReplyAfter(ClauseText text, int end, int limit) =>
        end < limit && text.IsMark(end, ':') && text.QuotedSpanFrom(end + 1) is >= 0 and var reply && text.IsUtterance(reply);

    /// <summary>The verb needs no more than the phrase, or what it takes the phrase for follows: <c>sees the plan | as a mistake</c>.</summary>
    private static bool IsWholeObject(ClauseText text, VerbFrame frame, int end, int limit) =>
        frame.Takes(Complement.Object | Complement.Naming) || (frame.Takes(Complement.NamingAs) && end < limit && text.IsRoleMarker(end));
}
