using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Grammar;
using Corpus.Extraction.Attribution.RuleKinds;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary>Source and cue before a clause: <c>The mayor said that the plan had failed.</c></summary>
internal sealed class SubjectVerbClause : SubjectVerbRule
{
    public override AttributionRule Id => AttributionRule.SubjectVerbClause;

    public override bool Holds(in SubjectVerbReading reading) => reading.Reported.Shape is ContentShape.Clause or ContentShape.Zero;
}
