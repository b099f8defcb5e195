using Corpus.Extraction.Languages;
using static Corpus.Extraction.Document.PartOfSpeech;

namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>The content that starts right at a token, by the constructions that the frame of the cue takes.</summary>
internal static class DirectContent
{
    /// <param name="cueEnd">Where the cue ends; a colon right there belongs to it.</param>
    public static Reported Read(ClauseText text, VerbFrame frame, int i, int limit, int cueEnd)
    {
        if (i >= limit || text.IsTaken(i) || Circumstance.IsDateBeforeContent(text, i, limit))
        {
            return Reported.None;
        }

        if (text.IsMark(i, ':') && frame.Takes(Complement.Quote | Complement.That))
        {
            return AfterColon(text, frame, i + 1, limit, i == cueEnd ? i + 1 : cueEnd);
        }

        if (text.IsComma(i) || text.IsDash(i))
        {
            return AfterCommaOrDash(text, frame, i, limit, cueEnd);
        }

        if (text.QuotedSpanFrom(i) >= 0)
        {
            return frame.Takes(Complement.Quote | Complement.Object | Complement.Naming) ? new(ContentShape.Quote, i, cueEnd) : Reported.None;
        }

        if (StartsThatClause(text, frame, i, limit))
        {
            return new(ContentShape.Clause, i, cueEnd);
        }

        if (StartsInfinitive(text, frame, i, limit))
        {
            return frame.Takes(Complement.Infinitive) ? new(ContentShape.Infinitive, i, cueEnd) : Reported.None;
        }

        if (frame.Takes(Complement.Zero) && BareClause.StartsAt(text, i, limit))
        {
            return new(ContentShape.Zero, i, cueEnd);
        }

        return StartsGerund(text, frame, i) ? new(ContentShape.Object, i, cueEnd) : ObjectContent.Read(text, frame, i, limit, cueEnd);
    }

    /// <summary><c>said: "We won."</c>, <c>said: the plan had failed</c></summary>
    private static Reported AfterColon(ClauseText text, VerbFrame frame, int content, int limit, int cueEnd)
    {
        var isQuote = text.QuotedSpanFrom(content) >= 0;
        if ((content < text.Tokens.Length && text.IsTaken(content)) || (content >= limit && !(isQuote && frame.Takes(Complement.Quote))))
        {
            return Reported.None;
        }

        return new(isQuote ? ContentShape.Quote : ContentShape.Zero, content, cueEnd);
    }

    private static Reported AfterCommaOrDash(ClauseText text, VerbFrame frame, int i, int limit, int cueEnd)
    {
        if (text.IsComma(i) && IsThatClauseAfterComma(text, frame, i + 1, limit))
        {
            return new(ContentShape.Clause, i + 1, cueEnd);
        }

        if ((text.IsComma(i) || (i == cueEnd && text.Tokens[i + 2].IsUpper)) && IsQuoteAfterComma(text, frame, i + 1))
        {
            return new(ContentShape.Quote, i + 1, cueEnd);
        }

        var close = ParentheticalSkipper.End(text, i, limit, frame);
        return close < 0 ? Reported.None : Read(text, frame, close, limit, cueEnd) with { CueEnd = cueEnd };
    }

    /// <summary><c>added, | that it was over</c></summary>
    private static bool IsThatClauseAfterComma(ClauseText text, VerbFrame frame, int that, int limit) =>
        frame.Takes(Complement.That) && that + 1 < limit && text.IsComplementizer(that) && !text.IsTaken(that) && BareClause.StartsAt(text, that + 1, limit);

    /// <summary><c>said, | "We won"</c>, <c>said – | "We won"</c></summary>
    private static bool IsQuoteAfterComma(ClauseText text, VerbFrame frame, int i) =>
        frame.Takes(Complement.Quote) && text.QuotedSpanFrom(i) >= 0 && text.TitleFrom(i) < 0 && !text.IsTaken(i);

    /// <summary><c>said | that it was over</c>, <c>asked | whether it was</c>; but not <c>told the mayors | who had come | that …</c></summary>
    private static bool StartsThatClause(ClauseText text, VerbFrame frame, int i, int limit) =>
        frame.Takes(Complement.That)
        && (text.IsComplementizer(i) ? !IsThatDay(text, i) : text.TextEqualsAny(i, text.Clause.QuestionWords))
        && !(frame.Takes(Complement.Addressee) && Circumstance.AfterRelative(text, i, limit) > i);

    /// <summary><c>said | that day</c></summary>
    private static bool IsThatDay(ClauseText text, int that) =>
        that + 1 < text.Tokens.Length && text.IsDayOrTime(that + 1)
        && (text.Tag(that) == Determiner || that + 2 >= text.Sentence.End || text.Tag(that + 2) == Punctuation);

    /// <summary><c>vowed | to appeal</c>, <c>vowed | not to appeal</c>, <c>vowed | to "fight on"</c></summary>
    private static bool StartsInfinitive(ClauseText text, VerbFrame frame, int i, int limit)
    {
        if (text.Tag(i) == Particle)
        {
            return true;
        }

        var takes = frame.Takes(Complement.Infinitive);
        return i + 1 < limit
            && ((takes && text.TextEquals(i, text.Clause.NegationParticle) && text.Tag(i + 1) == Particle)
                || (text.IsInfinitiveMarker(i) && (text.Tag(i + 1) == VerbBase || (takes && text.QuotedSpanFrom(i + 1) >= 0))));
    }

    /// <summary><c>denied | taking money</c></summary>
    private static bool StartsGerund(ClauseText text, VerbFrame frame, int i) =>
        frame.Takes(Complement.Gerund | Complement.Object) && text.Tag(i) == VerbGerund && !text.TextEquals(i, text.Phrase.SequenceParticiple);
}
