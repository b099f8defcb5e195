using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Grammar;
using Corpus.Extraction.Attribution.RuleKinds;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary>Source and cue before an infinitive: <c>The mayor vowed to appeal.</c></summary>
internal sealed class SubjectVerbInfinitive : ISubjectVerbRule
{
    public AttributionRule Id => AttributionRule.SubjectVerbInfinitive;

    public bool Holds(in SubjectVerbReading reading) => reading.Reported.Shape is ContentShape.Infinitive or ContentShape.ObjectInfinitive;
}
