using Corpus.Extraction.Languages;
using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Grammar;
using Corpus.Extraction.Attribution.RuleKinds;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary>
/// Who does what a passive says comes after "by": <c>The plan was criticized by the mayor.</c> <c>a plan described by the
/// mayor as "vague"</c>
/// </summary>
internal sealed class Passive : VerbRule
{
    private const int Reach = 6;

    private const Complement HasAgent = Complement.Object | Complement.Naming | Complement.Quote | Complement.NamingAs | Complement.ObjectInfinitive;

    public override AttributionRule Id => AttributionRule.Passive;

    public override bool TryApply(ClauseText text, in VerbGroup verb)
    {
        if (!(verb.IsPassive || verb.Mood == VerbMood.Participle) || !verb.Frame.Takes(HasAgent)
            || text.TextEqualsAny(verb.Head, text.Cues.AskingParticiples))
        {
            return false;
        }

        var limit = ContentBoundary.Limit(text);
        var by = By(text, verb, limit);
        if (by < 0)
        {
            return false;
        }

        var end = RightPhrase.SourceEnd(text, by + 1, limit);
        if (end == by + 1 || IsQuotedAs(text, end) || !MayReport(text, new(by + 1, end)) || Content(text, verb) is not { } subject)
        {
            return false;
        }

        var source = new TokenRange(by + 1, end);
        var cue = new TokenRange(verb.First, verb.End);
        if (Told(text, verb, end) is var quote and >= 0)
        {
            text.Add(AttributionBuilder.Build(text, Id, source, cue, text.QuotedSpan(quote).Tokens));
            return true;
        }

        var rest = Rest(text, verb, by, end, limit);
        if (rest.IsEmpty && !verb.Frame.Takes(HasAgent & ~Complement.ObjectInfinitive))
        {
            return false;
        }

        text.Add(rest.IsEmpty
            ? AttributionBuilder.Build(text, Id, source, cue, subject)
            : AttributionBuilder.Build(text, Id, source, cue, subject, rest));
        return true;
    }

    /// <summary><c>was quoted by the Herald | as saying</c>: the subject says it.</summary>
    private static bool IsQuotedAs(ClauseText text, int role) =>
        text.IsRoleMarker(role) && !text.IsQuoted(role) && text.Tag(role + 1) == PartOfSpeech.VerbGerund;

    /// <summary><c>Oro was told by Vega: "We lost."</c>: what is said is the quote, and not the subject.</summary>
    private static int Told(ClauseText text, in VerbGroup verb, int end)
    {
        var quotedSpan = verb.Frame.Takes(Complement.Addressee) && (text.IsMark(end, ':') || text.IsComma(end)) ? text.QuotedSpanFrom(end + 1) : -1;
        return quotedSpan >= 0 && text.IsUtterance(quotedSpan) && !text.IsTaken(end + 1) ? quotedSpan : -1;
    }

    /// <summary>"by" after the verb, or after what it is called: <c>deemed insufficient by</c>.</summary>
    private static int By(ClauseText text, in VerbGroup verb, int limit)
    {
        for (var i = verb.End; i + 1 < limit && i < verb.End + Reach && !text.IsQuoted(i) && !text.IsTaken(i); i++)
        {
            if (text.IsAgentMarker(i))
            {
                return text.IsQuoted(i + 1) || text.IsTaken(i + 1) || text.Tag(i + 1) == PartOfSpeech.VerbGerund ? -1 : i;
            }

            if (text.Tokens[i].IsVerb || text.Tokens[i].Kind == TokenKind.Punctuation)
            {
                break;
            }
        }

        return -1;
    }

    /// <summary>Somebody, or something that tells: no number ("fell by 10 percent") and no date.</summary>
    private static bool MayReport(ClauseText text, TokenRange source) => text.Tag(source.First) != PartOfSpeech.Number;

    private static TokenRange? Content(ClauseText text, in VerbGroup verb)
    {
        if (verb.IsPassive)
        {
            return SubjectFinder.Find(text, verb) is { Kind: SubjectKind.Phrase or SubjectKind.Relative } subject ? subject.Source : null;
        }

        // "the memo, first reported by the paper"; without a comma it only tells which one ("a memo seen by the paper").
        var last = verb.First - 2;
        var isNoun = last >= text.Sentence.First && (text.IsComma(last + 1) || text.IsDash(last + 1))
            && text.IsFree(last) && text.Tag(last) is PartOfSpeech.Noun or PartOfSpeech.ProperNoun;
        return isNoun ? LeftPhrase.Simple(text, last) : null;
    }

    /// <summary>What comes after the source as its content: <c>described by the mayor | as "vague"</c>, <c>deemed | unfit | by the mayor</c>.</summary>
    private static TokenRange Rest(ClauseText text, in VerbGroup verb, int by, int end, int limit)
    {
        if (by > verb.End)
        {
            return new(verb.End, by);
        }

        if (end + 1 < limit && text.IsFree(end) && text.TextEqualsAny(end, text.Clause.PassiveComplementPrepositions) && !text.IsTaken(end + 1))
        {
            return new(end, ContentBoundary.Find(text, new(ContentShape.Object, end, end), verb));
        }

        // "urged by the mayor | to resign"
        if (end + 1 < limit && verb.Frame.Takes(Complement.ObjectInfinitive) && text.IsFree(end) && text.IsInfinitiveMarker(end)
            && !text.IsTaken(end + 1))
        {
            return new(end, ContentBoundary.Find(text, new(ContentShape.Infinitive, end, end), verb));
        }

        return default;
    }
}
