using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Grammar;
using Corpus.Extraction.Attribution.RuleKinds;
using Corpus.Extraction.Document;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary><c>The plan had failed, said Ann Lee, the mayor.</c></summary>
internal sealed class ClauseVerbSubject : VerbRule
{
    public override AttributionRule Id => AttributionRule.ClauseVerbSubject;

    public override bool TryApply(ClauseText text, in VerbGroup verb)
    {
        if (!verb.Frame.Takes(Complement.Parenthetical) || !Inversion.IsPossible(text, verb)
            || text.Tag(verb.Head) is not (PartOfSpeech.VerbPast or PartOfSpeech.VerbPresent)
            || verb.First - 1 <= text.Sentence.First || !LeadingClause.IsBreak(text, verb.First - 1))
        {
            return false;
        }

        var limit = ContentBoundary.Limit(text);
        if (verb.End >= limit || text.IsQuoted(verb.End) || !OpensSource(text.Tag(verb.End)))
        {
            return false;
        }

        var end = RightPhrase.SourceEnd(text, verb.End, limit, relative: true);
        if (end == verb.End || text.IsDayOrTime(verb.End)
            || (end < limit && !LeadingClause.IsBreak(text, end) && text.Tag(end) is not PartOfSpeech.Preposition))
        {
            return false;
        }

        // "Vega, a Democrat, tweeted a warning."
        if (verb.Frame.Takes(Complement.Object) && text.HasClass(end - 1, WordClass.SpeechNoun | WordClass.Document)
            && SubjectFinder.Find(text, verb).Kind == SubjectKind.Phrase)
        {
            return false;
        }

        // "Vega, for example, said the plan — the first of all — failed": what comes before is no clause.
        if (end < limit && text.IsDash(end) && !LeadingClause.HasVerb(text, ClauseStart.Before(text, verb.First - 1), verb.First - 1))
        {
            return false;
        }

        var cue = new TokenRange(verb.First, verb.End);
        var source = new TokenRange(verb.End, end);
        if (LeadingClause.Add(text, Id, verb.First - 1, source, cue, end, limit))
        {
            return true;
        }

        // "Because of the rain, explained Vega, "we lost.""
        if (end + 1 < limit && text.IsComma(end) && text.QuotedSpanFrom(end + 1) is var quote and >= 0 && !text.IsTaken(end + 1))
        {
            text.Add(AttributionBuilder.Build(text, Id, source, cue, text.QuotedSpan(quote).Tokens));
            return true;
        }

        return false;
    }

    private static bool OpensSource(PartOfSpeech tag) => tag
        is PartOfSpeech.ProperNoun or PartOfSpeech.Determiner or PartOfSpeech.Noun or PartOfSpeech.Adjective;
}
