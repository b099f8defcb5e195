using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Grammar;

namespace Corpus.Extraction.Attribution.RuleKinds;

/// <summary>A rule for a subject, its verb and the content after it: they have one reading, and each rule has its share of them.</summary>
internal abstract class SubjectVerbRule : IAttributionRule
{
    public abstract AttributionRule Id { get; }

    public abstract bool Holds(in SubjectVerbReading reading);
}
