using Corpus.Extraction.Languages;
using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Grammar;
using Corpus.Extraction.Attribution.RuleKinds;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary><c>As the mayor put it, the plan had failed.</c> <c>The plan had failed, as CNN has reported.</c></summary>
internal sealed class AsSourceSays : IVerbRule
{
    public AttributionRule Id => AttributionRule.AsSourceSays;

    public bool TryApply(ClauseText text, in VerbGroup verb)
    {
        if (!verb.Frame.Takes(Complement.Quote | Complement.Parenthetical) || verb.Mood != VerbMood.Finite || verb.IsPassive)
        {
            return false;
        }

        var limit = ContentEnd.Limit(text);
        if (SubjectFinder.Find(text, verb) is not { Kind: SubjectKind.Phrase } subject || subject.First <= text.Sentence.First || !text.Is(subject.First - 1, text.Clause.CommentConjunction))
        {
            return false;
        }

        var start = subject.First - 1;
        var cue = new TokenRange(verb.First, verb.End);
        var after = Tail.End(text, verb, limit);
        if (verb.Frame.Takes(Complement.Parenthetical) && (start == text.Sentence.First || text.Tag(start - 1) == PartOfSpeech.Conjunction) && after + 1 < limit && (text.IsComma(after) || text.IsMark(after, ':')))
        {
            var first = after + 1;
            var end = text.PassageFrom(first) is var passage and >= 0 ? ContentEnd.Find(text, new(ContentShape.Quote, first, first), verb) : ContentEnd.Find(text, new(ContentShape.Zero, first, first), verb);
            text.Add(AttributionBuilder.Build(text, Id, subject.Source, cue, new TokenRange(first, end)));
            return true;
        }

        // "That it "has failed," as she put it, …": the comma may stand inside the marks, where no verb before them has said who speaks.
        var marked = text.PassageTo(start - 1) >= 0;
        if (IsReported(text, start - 1))
        {
            return false;
        }

        if (start > text.Sentence.First + 2 && text.IsComma(marked ? start - 2 : start - 1) && (after >= limit || text.IsComma(after)) && !text.IsTaken(start - 1))
        {
            var end = marked ? start : start - 1;
            if (ClauseStart.Before(text, end) is var before && before < end)
            {
                text.Add(AttributionBuilder.Build(text, Id, subject.Source, cue, new TokenRange(before, end)));
                return true;
            }
        }

        return false;
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
