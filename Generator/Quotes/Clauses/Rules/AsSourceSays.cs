using CorpusNamespace;
using Corpus.Generator.Structure;

namespace Corpus.Generator.Quotes.Clauses.Rules;

/// <summary><c>As the mayor put it, the plan had failed.</c> <c>The plan had failed, as CNN has reported.</c></summary>
internal static class AsSourceSays
{
    public static bool TryApply(ClauseText text, in VerbGroup verb)
    {
        if (!verb.Frame.Takes(Complement.Quote | Complement.Parenthetical) || verb.Mood != VerbMood.Finite || verb.IsPassive)
        {
            return false;
        }

        var limit = ContentEnd.Limit(text);
        if (SubjectFinder.Find(text, verb) is not { Kind: SubjectKind.Phrase } subject || subject.First <= text.Sentence.First || !text.Is(subject.First - 1, "as"))
        {
            return false;
        }

        var start = subject.First - 1;
        var cue = new TokenRange(verb.First, verb.End);
        var after = Tail.End(text, verb, limit);
        if ((start == text.Sentence.First || text.Tag(start - 1) == PartOfSpeech.Conjunction) && after + 1 < limit && (text.IsComma(after) || text.IsMark(after, ':')))
        {
            var first = after + 1;
            var end = text.PassageFrom(first) is var passage and >= 0 ? ContentEnd.Find(text, new(ContentShape.Quote, first, first), verb) : ContentEnd.Find(text, new(ContentShape.Zero, first, first), verb);
            text.Add(AttributionBuilder.Build(text, AttributionRule.AsSourceSays, subject.Source, cue, new TokenRange(first, end)));
            return true;
        }

        if (start > text.Sentence.First + 1 && text.IsComma(start - 1) && (after >= limit || text.IsComma(after)) && !text.IsTaken(start - 1)
            && ClauseStart.Before(text, start - 1) is var before && before < start - 1)
        {
            text.Add(AttributionBuilder.Build(text, AttributionRule.AsSourceSays, subject.Source, cue, new TokenRange(before, start - 1)));
            return true;
        }

        return false;
    }
}
