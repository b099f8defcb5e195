using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Grammar;
using Corpus.Extraction.Attribution.RuleKinds;
using Corpus.Extraction.Document;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary>The clause comes before or around its cue: <c>The plan had failed, she said.</c> <c>The plan, she said, had failed.</c></summary>
internal sealed class ClauseSubjectVerb : VerbRule
{
    public override AttributionRule Id => AttributionRule.ClauseSubjectVerb;

    public override bool TryApply(ClauseText text, in VerbGroup verb)
    {
        if (!verb.Frame.Takes(Complement.Parenthetical) || verb.Mood != VerbMood.Finite || verb.IsPassive || IsNegated(text, verb))
        {
            return false;
        }

        var limit = ContentBoundary.Limit(text);
        if (!LeadingClause.EndsAttribution(text, verb, limit, out var after))
        {
            return false;
        }

        if (SubjectFinder.Find(text, verb) is not { Kind: SubjectKind.Phrase } subject || subject.First <= text.Sentence.First
            || !LeadingClause.IsBreak(text, subject.First - 1))
        {
            return false;
        }

        return LeadingClause.Add(text, Id, subject.First - 1, subject.Source, new(verb.First, verb.End), after, limit);
    }

    /// <summary>What somebody did not say comes after its cue only.</summary>
    private static bool IsNegated(ClauseText text, in VerbGroup verb)
    {
        for (var i = verb.First; i < verb.Head; i++)
        {
            if (text.HasClass(i, WordClass.Negation))
            {
                return true;
            }
        }

        return false;
    }
}
