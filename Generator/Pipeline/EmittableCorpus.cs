using System.Collections.Generic;
using System.Linq;
using Corpus.Emit;
using Corpus.Extraction;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Model;
using Corpus.Generator.Names;

namespace Corpus.Generator.Pipeline;

/// <summary>A linked corpus with what the project asks of its code.</summary>
internal sealed record EmittableCorpus(LinkedCorpus Linked, CorpusOptions Options)
{
    public CorpusModel Model => Linked.Model;

    /// <summary>The same, where declared fields of some names get no property.</summary>
    public EmittableCorpus Without(EquatableArray<string> fields) => fields.Count == 0 ? this : this with { Options = Options with { TakenFields = fields } };

    public IEnumerable<LocatedFinding> MemberFindings(NameCheck names) => names.FindingsIn(Linked.PeopleNames, Linked.ArticleNames);
}
