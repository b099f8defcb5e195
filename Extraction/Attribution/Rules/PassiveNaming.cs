using Corpus.Extraction.Languages;
using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Grammar;
using Corpus.Extraction.Attribution.RuleKinds;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary>
/// Quoted words that something is called: <c>The plan was described by the mayor as "a mess."</c> <c>an offer seen as a
/// "lifeline" by the union</c>. Whoever comes after <c>by</c> calls it so.
/// </summary>
internal sealed class PassiveNaming : VerbRule
{
    public override AttributionRule Id => AttributionRule.PassiveNaming;

    public override bool TryApply(ClauseText text, in VerbGroup verb)
    {
        if (!verb.Frame.Takes(Complement.Naming | Complement.NamingAs) || !(verb.IsPassive || verb.Mood == VerbMood.Participle))
        {
            return false;
        }

        var limit = ContentBoundary.Limit(text);
        var first = verb.End;
        var cueEnd = first;
        TokenRange? source = null;
        if (By(text, first, limit) is { } before)
        {
            source = before;
            first = before.End;
        }

        if (first < limit && text.IsRoleMarker(first))
        {
            first++;
            cueEnd = source is null ? first : cueEnd;
        }
        else if (verb.Frame.Takes(Complement.NamingAs))
        {
            return false;
        }

        if (RightPhrase.QuoteAfterModifiers(text, first, limit) is not (>= 0 and var quotedSpan) || text.IsTaken(first))
        {
            return false;
        }

        var end = text.QuotedSpan(quotedSpan).Tokens.End;
        if (source is null && By(text, end, limit) is { } after)
        {
            source = after;
        }
        else if (source is null && (!verb.IsPassive || !text.IsUtterance(quotedSpan)))
        {
            return false;
        }
        else
        {
            end = ContentBoundary.Find(text, new(ContentShape.Object, first, cueEnd), verb);
        }

        var cue = new TokenRange(verb.First, cueEnd);
        text.Add(verb.IsPassive && SubjectFinder.Find(text, verb) is { Kind: SubjectKind.Phrase } subject
            ? AttributionBuilder.Build(text, Id, source, cue, subject.Source, new(first, end))
            : AttributionBuilder.Build(text, Id, source, cue, new TokenRange(first, end)));
        return true;
    }

    private static TokenRange? By(ClauseText text, int by, int limit) =>
        by < limit && !text.IsQuoted(by) && text.IsAgentMarker(by) && RightPhrase.SourceEnd(text, by + 1, limit) is var end && end > by + 1
            ? new TokenRange(by + 1, end)
            : null;
}
