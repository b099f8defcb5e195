using Corpus.Extraction.Document;
using static Corpus.Extraction.Document.PartOfSpeech;

namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>Finds where the content after a cue ends: at the end of the sentence, or before something the writer adds.</summary>
internal static class ContentBoundary
{
    /// <summary>The end of the sentence without its full stop and without marks that close what is not its own.</summary>
    public static int Limit(ClauseText text)
    {
        var end = text.Sentence.End;
        while (end > text.Sentence.First && !text.IsQuoted(end - 1) && (text.IsStop(end - 1) || text.Tokens[end - 1].Kind == TokenKind.QuoteMark))
        {
            end--;
        }

        return end;
    }

    /// <param name="subject">That of the cue.</param>
    public static int Find(ClauseText text, in Reported reported, in VerbGroup verb, in Subject subject)
    {
        var limit = Limit(text);
        if (MainVerb.Follows(text, verb, subject))
        {
            limit = MainVerb.After(text, reported, limit);
        }

        return Find(text, reported, verb, CueClause.Of(text, verb, subject), limit);
    }

    public static int Find(ClauseText text, in Reported reported, in VerbGroup verb) => Find(text, reported, verb, CueClause.Main, Limit(text));

    private static int Find(ClauseText text, in Reported reported, in VerbGroup verb, CueClause cueClause, int limit)
    {
        if (reported.Shape != ContentShape.Quote)
        {
            return FindFrom(reported.First + 1, limit, text, reported, verb, cueClause);
        }

        // Words in quotation marks belong to it to their closing mark, before which the comma may stand that ends it.
        var quotedSpan = text.QuotedSpan(text.QuotedSpanFrom(reported.First)).Tokens;
        return quotedSpan.End >= limit || EndsUtterance(text, quotedSpan)
            ? quotedSpan.End
            : FindFrom(quotedSpan.End - 1, limit, text, reported, verb, cueClause);
    }

    private static int FindFrom(int start, int limit, ClauseText text, in Reported reported, in VerbGroup verb, CueClause cueClause)
    {
        var shape = reported.Shape;
        var introduction = StartsWithIntroduction(text, reported);
        var first = true;
        var clause = false;             // it holds one that may go on with when or after
        var verbSeen = shape is not (ContentShape.Clause or ContentShape.Zero);
        for (var i = start; i < limit; i++)
        {
            if (text.IsTaken(i))
            {
                return ContentTrim.Marks(text, reported.First, i);
            }

            verbSeen |= text.Tokens[i].IsFiniteVerb;
            clause |= ContentStop.OpensClause(text, i, limit);
            if (text.IsQuoted(i))
            {
                if (EndsMarksWithComma(text, i, limit) && !introduction && (cueClause.IsSubordinate || CommaBreak.IsAt(text, i + 1, shape, verb, first)))
                {
                    return i + 1;
                }
            }
            else if (text.IsComma(i) && i + 1 < limit)
            {
                // What is between commas before the verb belongs to the subject: "that Lee, a Democrat, had left".
                var mayEnd = verbSeen && !introduction;
                if (mayEnd && ((cueClause.IsSubordinate && text.Tag(i + 1) != Conjunction) || CommaBreak.IsAt(text, i + 1, shape, verb, first)))
                {
                    return i;
                }

                introduction = first = false;
            }
            else if (ContentStop.IsAt(text, i, limit, reported, verb, clause, cueClause.IsDashed))
            {
                return i;
            }
        }

        var end = ContentTrim.Marks(text, reported.First, limit);
        return shape == ContentShape.Object ? ContentTrim.Date(text, reported.First, end) : end;
    }

    /// <summary>The words in quotation marks are complete: what follows the closing mark is the writer's again.</summary>
    private static bool EndsUtterance(ClauseText text, TokenRange quotedSpan) =>
        quotedSpan.Count > 2 && text.IsStop(quotedSpan.End - 2) && !text.IsMark(quotedSpan.End - 2, '\u2026');

    /// <summary><c>"soft power,| " he</c>: the comma that may end the content is inside the marks.</summary>
    private static bool EndsMarksWithComma(ClauseText text, int i, int limit) => i + 1 < limit && text.QuotedSpanTo(i) >= 0 && text.IsComma(i - 1);

    /// <summary><c>that if it rained, the …</c>: the first comma is the clause's own.</summary>
    private static bool StartsWithIntroduction(ClauseText text, in Reported reported)
    {
        if (reported.Shape is not (ContentShape.Clause or ContentShape.Zero))
        {
            return false;
        }

        var i = reported.Shape == ContentShape.Clause ? reported.First + 1 : reported.First;
        return i < text.Sentence.End && !text.IsQuoted(i) && text.Tag(i) is Preposition or Subordinator or VerbGerund;
    }

    /// <summary>The end of what a noun reports: it stops before the verb whose subject the noun is.</summary>
    public static int OfNoun(ClauseText text, in Reported reported)
    {
        var limit = Limit(text);
        var verbs = reported.Shape == ContentShape.Clause ? 1 : 0;
        for (var i = reported.First + 1; i < limit; i++)
        {
            if (text.IsTaken(i))
            {
                return ContentTrim.Marks(text, reported.First, i);
            }

            if (text.IsQuoted(i))
            {
                continue;
            }

            if (ContentStop.EndsNounContent(text, i))
            {
                return i;
            }

            verbs += text.Tag(i) == RelativePronoun ? 1 : 0;
            if (text.Tokens[i].IsFiniteVerb)
            {
                if (verbs == 0)
                {
                    return ContentTrim.Marks(text, reported.First, i);
                }

                i = VerbGroup.Last(text, i, limit);
                verbs--;
            }
        }

        return ContentTrim.Marks(text, reported.First, limit);
    }

    /// <summary>The comma (or closing mark with a comma inside) after which a main clause starts, or -1.</summary>
    public static int MainClause(ClauseText text, int start, int limit)
    {
        const int farthest = 60;
        for (var i = start; i + 1 < limit && i < start + farthest; i++)
        {
            var comma = text.IsQuoted(i) ? text.QuotedSpanTo(i) >= 0 && text.IsComma(i - 1) : text.IsComma(i);
            if (comma && !text.IsQuoted(i + 1) && text.Tag(i + 1) is ProperNoun or Pronoun or Determiner or Noun or Number or Adjective)
            {
                return i;
            }
        }

        return -1;
    }
}
