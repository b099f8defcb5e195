using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Grammar;
using Corpus.Extraction.Attribution.RuleKinds;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary>A participle before the clause whose subject is its source: <c>Noting that it had failed, the mayor left.</c></summary>
internal sealed class ParticipialCue : VerbRule
{
    public override AttributionRule Id => AttributionRule.ParticipialCue;

    public override bool TryApply(ClauseText text, in VerbGroup verb)
    {
        if (verb.Mood != VerbMood.Gerund || verb.Head - text.Sentence.First > 3 || text.SourceBefore(verb.Head) is not null)
        {
            return false;
        }

        var reported = ComplementReader.Read(text, verb);
        if (reported.Shape == ContentShape.None)
        {
            return false;
        }

        var limit = ContentBoundary.Limit(text);
        var comma = ContentBoundary.MainClause(text, reported.First, limit);
        if (comma < 0)
        {
            return false;
        }

        var start = comma + 1;
        var end = RightPhrase.SourceEnd(text, start, limit);
        if (end == start)
        {
            return false;
        }

        var content = new TokenRange(reported.First, text.IsQuoted(comma) ? comma + 1 : comma);
        text.Add(AttributionBuilder.Build(text, Id, new TokenRange(start, end), new(verb.First, reported.CueEnd), content));
        return true;
    }
}
