using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Grammar;
using Corpus.Extraction.Attribution.RuleKinds;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary>Source and cue before an infinitive: <c>The mayor vowed to appeal.</c></summary>
internal sealed class SubjectVerbInfinitive : SubjectVerbRule
{
    public override AttributionRule Id => AttributionRule.SubjectVerbInfinitive;

    public override bool Holds(in SubjectVerbReading reading) => reading.Reported.Shape is ContentShape.Infinitive or ContentShape.ObjectInfinitive;
}
