using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Grammar;
using Corpus.Extraction.Attribution.RuleKinds;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary>A second cue of one subject: <c>She said it had failed, adding that the town was lost.</c></summary>
internal sealed class SharedSubject : SubjectVerbRule
{
    public override AttributionRule Id => AttributionRule.SharedSubject;

    public override bool Holds(in SubjectVerbReading reading) => reading.Subject.Kind == SubjectKind.Shared;
}
