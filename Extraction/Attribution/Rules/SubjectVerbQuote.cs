using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Grammar;
using Corpus.Extraction.Attribution.RuleKinds;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary>Source and cue before a quote: <c>The mayor said, "We won."</c></summary>
internal sealed class SubjectVerbQuote : SubjectVerbRule
{
    public override AttributionRule Id => AttributionRule.SubjectVerbQuote;

    public override bool Holds(in SubjectVerbReading reading) => reading.Reported.Shape == ContentShape.Quote;
}
