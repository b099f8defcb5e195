using Corpus.Extraction.Languages;
using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Grammar;
using Corpus.Extraction.Attribution.RuleKinds;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary><c>As the mayor put it, the plan had failed.</c> <c>The plan had failed, as CNN has reported.</c></summary>
internal sealed class AsSourceSays : VerbRule
{
    public override AttributionRule Id => AttributionRule.AsSourceSays;

    public override bool TryApply(ClauseText text, in VerbGroup verb)
    {
        if (!verb.Frame.Takes(Complement.Quote | Complement.Parenthetical) || verb.Mood != VerbMood.Finite || verb.IsPassive)
        {
            return false;
        }

        var limit = ContentBoundary.Limit(text);
        if (SubjectFinder.Find(text, verb) is not { Kind: SubjectKind.Phrase } subject || subject.First <= text.Sentence.First
            || !text.TextEquals(subject.First - 1, text.Clause.CommentConjunction))
        {
            return false;
        }

        var start = subject.First - 1;
        var after = TrailingAdjuncts.End(text, verb, limit);
        if (Content(text, verb, start, after, limit) is not { } content)
        {
            return false;
        }

        text.Add(AttributionBuilder.Build(text, Id, subject.Source, new(verb.First, verb.End), content));
        return true;
    }

    /// <summary>The content after the comment or before it, or null.</summary>
    private static TokenRange? Content(ClauseText text, in VerbGroup verb, int start, int after, int limit) =>
        IsBeforeContent(text, verb, start, after, limit) ? ContentFrom(text, verb, after + 1) : ContentBefore(text, start, after, limit);

    /// <summary><c>| As the mayor said | , the plan had failed</c></summary>
    private static bool IsBeforeContent(ClauseText text, in VerbGroup verb, int start, int after, int limit) =>
        verb.Frame.Takes(Complement.Parenthetical)
        && (start == text.Sentence.First || text.Tag(start - 1) == PartOfSpeech.Conjunction)
        && after + 1 < limit && (text.IsComma(after) || text.IsMark(after, ':'));

    private static TokenRange ContentFrom(ClauseText text, in VerbGroup verb, int first)
    {
        var shape = text.QuotedSpanFrom(first) >= 0 ? ContentShape.Quote : ContentShape.Zero;
        return new(first, ContentBoundary.Find(text, new(shape, first, first), verb));
    }

    /// <summary>
    /// <c>That it "has failed," | as she put it, …</c>: the comma may be inside the marks, where no verb before them has said
    /// who speaks.
    /// </summary>
    private static TokenRange? ContentBefore(ClauseText text, int start, int after, int limit)
    {
        var marked = text.QuotedSpanTo(start - 1) >= 0;
        if (IsReported(text, start - 1) || start <= text.Sentence.First + 2 || !text.IsComma(marked ? start - 2 : start - 1)
            || !(after >= limit || text.IsComma(after)) || text.IsTaken(start - 1))
        {
            return null;
        }

        var end = marked ? start : start - 1;
        return ClauseStart.Before(text, end) is var before && before < end ? new TokenRange(before, end) : null;
    }

    private static bool IsReported(ClauseText text, int end)
    {
        for (var i = text.Sentence.First; i < end; i++)
        {
            if (!text.IsQuoted(i) && text.Tokens[i].IsFiniteVerb && text.Frames.OfVerb(text.Tokens[i].Entry) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
