using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Grammar;
using Corpus.Extraction.Attribution.RuleKinds;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary>Source and cue before a noun phrase: <c>The mayor criticized the plan.</c></summary>
internal sealed class SubjectVerbObject : SubjectVerbRule
{
    public override AttributionRule Id => AttributionRule.SubjectVerbObject;

    public override bool Holds(in SubjectVerbReading reading) => reading.Reported.Shape == ContentShape.Object;
}
