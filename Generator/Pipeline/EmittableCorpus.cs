using System.Collections.Generic;
using System.Linq;
using Corpus.Emit;
using Corpus.Extraction;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Model;
using Corpus.Generator.Names;

namespace Corpus.Generator.Pipeline;

/// <summary>A linked corpus with what the project asks of its code.</summary>
internal sealed record EmittableCorpus(LinkedCorpus Linked, CorpusOptions Options)
{
    public CorpusModel Model => Linked.Model;

    public IEnumerable<LocatedFinding> MemberFindings(NameCheck names) => names.FindingsIn(Linked.PeopleNames, Linked.ArticleNames);
}
