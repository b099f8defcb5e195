using Corpus.Extraction.Languages;
using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Grammar;
using Corpus.Extraction.Attribution.RuleKinds;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary><c>"We won," the mayor said.</c> and <c>The "overload," he said, was planned.</c></summary>
internal sealed class QuoteSubjectVerb : VerbRule
{
    public override AttributionRule Id => AttributionRule.QuoteSubjectVerb;

    public override bool TryApply(ClauseText text, in VerbGroup verb)
    {
        if (!verb.Frame.Takes(Complement.Quote) || verb.Mood != VerbMood.Finite || verb.IsPassive)
        {
            return false;
        }

        var source = SubjectFinder.Find(text, verb) is { Kind: SubjectKind.Phrase } subject
            && !text.TextEquals(subject.Source.First, text.Clause.Demonstrative) ? subject.Source : default;
        var quotedSpan = source.IsEmpty ? -1 : QuotedSpanBefore(text, source.First, verb);
        if (quotedSpan < 0 && PostQuoteSubjectFinder.Subject(text, verb) is { } between)
        {
            source = between;
            quotedSpan = QuotedSpanBefore(text, source.First, verb);
        }

        if (quotedSpan < 0 || IsOfParticiple(text, quotedSpan) || text.IsTaken(text.QuotedSpan(quotedSpan).Tokens.End - 1)
            || !PrecedingQuote.MayBeQuote(text, quotedSpan, verb) || PrecedingQuote.HasOwnContent(text, verb, quotedSpan))
        {
            return false;
        }

        var content = PrecedingQuote.Content(text, quotedSpan, TrailingAdjuncts.End(text, verb, ContentBoundary.Limit(text)));
        text.Add(AttributionBuilder.Build(text, Id, source, new(verb.First, CueExtent.End(text, verb, ContentBoundary.Limit(text))), content));
        return true;
    }

    /// <summary>
    /// <c>Asked if it is "fit to drive," most said no</c>, <c>Described by Vega as "a mess", the plan goes on</c>: the quoted words
    /// belong to the participle.
    /// </summary>
    private static bool IsOfParticiple(ClauseText text, int quotedSpan)
    {
        var first = text.Sentence.First;
        return text.QuotedSpan(quotedSpan).Tokens.First > first + 2 && !text.IsWhole(quotedSpan) && text.Tag(first) == PartOfSpeech.VerbParticiple
            && (text.TextEquals(first, text.Cues.AskedParticiple)
                || text.Frames.OfVerb(text.Tokens[first].Entry) is { } frame && frame.Takes(Complement.Naming | Complement.NamingAs));
    }

    /// <summary>The quoted span that ends before the source, or -1.</summary>
    private static int QuotedSpanBefore(ClauseText text, int source, in VerbGroup verb)
    {
        var closing = source - 1;
        if (closing > text.Sentence.First && (text.IsComma(closing) || text.IsDash(closing)) && !text.IsQuoted(closing))
        {
            closing--;
        }

        closing = BeforeParenthesis(text, closing);
        return closing >= text.Sentence.First - 1 && text.SameParagraph(closing, verb.Head) ? text.QuotedSpanTo(closing) : -1;
    }

    /// <summary><c>"It is "mir" (the word for peace,) he said</c>: the writer's gloss is between.</summary>
    private static int BeforeParenthesis(ClauseText text, int closing)
    {
        const int longest = 12;
        if (closing > text.Sentence.First && !text.IsQuoted(closing) && text.IsMark(closing, ')'))
        {
            for (var i = closing - 1; i > text.Sentence.First && i > closing - longest; i--)
            {
                if (text.IsMark(i, '('))
                {
                    return i - 1;
                }
            }
        }

        return closing;
    }
}
