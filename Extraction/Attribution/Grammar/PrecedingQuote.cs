using Corpus.Extraction.Languages;
using Corpus.Extraction.Document;
using static Corpus.Extraction.Document.PartOfSpeech;

namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>What the rules for a quote before its cue share: which quoted span can be one, and how much around it belongs to the content.</summary>
internal static class PrecedingQuote
{
    /// <summary>Whether the quoted span ends as a quote does before its attribution: by a comma, question mark, dash; or is long.</summary>
    public static bool MayBeQuote(ClauseText text, int quotedSpan, in VerbGroup verb)
    {
        if (verb.Frame == VerbFrame.Unlisted && !MayBeCuedByAnyVerb(text, quotedSpan, verb))
        {
            return false;
        }

        var tokens = text.QuotedSpan(quotedSpan).Tokens;
        if (!text.IsUtterance(quotedSpan) || tokens.Count < 2)
        {
            return false;
        }

        var last = tokens.End - 2;
        var after = tokens.End;
        return tokens.Count > 6 || text.IsComma(last) || text.IsStop(last) || text.IsDash(last)
            || (after < text.Tokens.Length && (text.IsComma(after) || text.IsDash(after)));
    }

    /// <summary>A verb of no list cues a quote that ends open, with nothing but dates and places after the verb.</summary>
    private static bool MayBeCuedByAnyVerb(ClauseText text, int quotedSpan, in VerbGroup verb)
    {
        var quote = text.QuotedSpan(quotedSpan).Tokens;
        var limit = ContentBoundary.Limit(text);
        return quote.Count > 4 && text.IsQuoteEnd(quote.End - 2) && !text.IsMark(quote.End - 2, '.') && TrailingAdjuncts.End(text, verb, limit) >= limit;
    }

    /// <summary>Whether the cue has content after it: then the quote before is not what it cues.</summary>
    public static bool HasOwnContent(ClauseText text, in VerbGroup verb, int quotedSpan)
    {
        var limit = ContentBoundary.Limit(text);
        if (verb.End >= limit)
        {
            return false;
        }

        var quote = text.QuotedSpan(quotedSpan).Tokens;
        if (text.IsMark(quote.End - 2, '.') && HasContentAfterStop(text, verb, limit))
        {
            return true;
        }

        if (text.IsComma(verb.End) || text.IsDayOrTime(verb.End) || IsTemporal(text, verb.End))
        {
            return false;
        }

        var found = ComplementReader.Read(text, verb);

        // "We won," she told them that night: the whole sentence before leaves room for a that-clause only.
        if (quote.First <= text.Sentence.First && quote.Count > 3 && text.IsQuoteEnd(quote.End - 2))
        {
            return found.Shape == ContentShape.Clause && text.IsComplementizer(found.First) && !text.Tokens[found.First + 1].IsFiniteVerb;
        }

        return IsOwn(text, verb, found);
    }

    private static bool IsOwn(ClauseText text, in VerbGroup verb, in Reported found) => found.Shape switch
    {
        ContentShape.None => false,
        ContentShape.Quote => text.QuotedSpanFrom(verb.End) >= 0 || text.IsMark(found.First - 1, ':'),
        ContentShape.Object => found.First == verb.End && !verb.Frame.Takes(Complement.Prepositional | Complement.Addressee),
        ContentShape.Zero => found.First == verb.End && !verb.Frame.Takes(Complement.Addressee),
        ContentShape.Clause => text.TextEqualsAny(found.First, text.Clause.ClauseMarkers),
        _ => true,
    };

    /// <summary><c>“We won.” Vega said: “They lost.”</c>: a full stop ends what was said before.</summary>
    private static bool HasContentAfterStop(ClauseText text, in VerbGroup verb, int limit)
    {
        var own = ComplementReader.Read(text, verb);
        var startsRightThere = own.Shape != ContentShape.None && own.First == verb.End && !text.IsDayOrTime(verb.End);
        return startsRightThere
            || own.Shape is ContentShape.Quote or ContentShape.Clause
            || (verb.First < verb.Head && TrailingAdjuncts.End(text, verb, limit) < limit);
    }

    /// <summary><c>"…," she said | as she left</c>: when it was said.</summary>
    private static bool IsTemporal(ClauseText text, int i) => text.TextEqualsAny(i, text.Clause.TemporalConjunctions);

    /// <summary>The quoted span with the words of the clause before it, and what goes on after the attribution.</summary>
    public static TokenRange[] Content(ClauseText text, int quotedSpan, int after)
    {
        var tokens = text.QuotedSpan(quotedSpan).Tokens;
        var first = First(text, tokens);
        var limit = ContentBoundary.Limit(text);
        if (after + 1 < limit && text.IsComma(after))
        {
            var next = after + 1;
            if (text.QuotedSpanFrom(next) is var second and >= 0)
            {
                return [new(first, tokens.End), new(next, text.QuotedSpan(second).Tokens.End)];
            }

            if (GoesOn(text, next) && !text.IsStop(tokens.End - 2))
            {
                var verb = new VerbGroup(next, next, next, null!, VerbMood.Finite, false, false);
                var end = ContentBoundary.Find(text, new(ContentShape.Zero, next, next), verb);
                return [new(first, tokens.End), new(next, end)];
            }
        }

        return [new(first, tokens.End)];
    }

    /// <summary>The clause goes on after the attribution: <c>The "overload," he said, | was planned</c>.</summary>
    private static bool GoesOn(ClauseText text, int next) => text.IsFree(next)
        && ((text.Tokens[next].IsFiniteVerb && text.Frames.OfInflected(text.Tokens[next].Entry) is null) || text.Tag(next) is Auxiliary or Modal);

    private static int First(ClauseText text, TokenRange quotedSpan)
    {
        if (quotedSpan.First <= text.Sentence.First)
        {
            return quotedSpan.First;
        }

        var start = ClauseStart.Before(text, quotedSpan.First);
        if (start >= quotedSpan.First)
        {
            return quotedSpan.First;
        }

        return EndsIntroduction(text, quotedSpan.First - 1) || SpeakerComesAgain(text, start, quotedSpan) ? quotedSpan.First : start;
    }

    /// <summary><c>In an interview| , "…," he said</c>: what ends with a comma or colon introduces the quote.</summary>
    private static bool EndsIntroduction(ClauseText text, int before) => text.IsComma(before) || text.IsMark(before, ':') || text.IsDash(before);

    /// <summary><c>Vega said she left because | "it was late," | she said</c></summary>
    private static bool SpeakerComesAgain(ClauseText text, int start, TokenRange quotedSpan) =>
        quotedSpan.End < text.Tokens.Length && text.Tag(quotedSpan.End) == Pronoun && HoldsCue(text, start, quotedSpan.First);

    /// <summary>A name and its verb of speech report the words before the quote, and the pronoun after it is the same speaker.</summary>
    private static bool HoldsCue(ClauseText text, int start, int end)
    {
        const int longest = 60;                     // tokens looked at
        var subject = -1;                           // where a run of names that can be one began, or -1
        for (var i = start; i < end && i < start + longest && !text.IsQuoted(i); i++)
        {
            if (text.Tag(i) is ProperNoun or Pronoun)
            {
                subject = i == start || text.IsComma(i - 1) ? i : subject;
            }
            else if (subject >= 0 && text.Tag(i) is VerbPast or VerbPresent)
            {
                return text.Frames.OfInflected(text.Tokens[i].Entry) is { } frame && frame.Takes(Complement.Quote);
            }
            else
            {
                subject = -1;
            }
        }

        return false;
    }
}
