using System.Collections.Generic;
using Corpus.Extraction.Findings;

namespace Corpus.Extraction;

/// <summary>What the whole way gives.</summary>
/// <param name="Findings">All that is wrong or doubtful, in the order of the steps.</param>
/// <param name="Lost">How many files were to be articles and are none, by a fault that is among the findings.</param>
internal sealed record BuiltCorpus(LinkedCorpus Corpus, IReadOnlyList<LocatedFinding> Findings, int Lost);
