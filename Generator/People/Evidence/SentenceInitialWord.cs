using Corpus.Generator.Lexicon;
using Corpus.Generator.People.Names;
using Corpus.Generator.Structure;

namespace Corpus.Generator.People.Evidence;

/// <summary>A word of the language that opens its sentence: <c>Price is no object</c>; not <c>Mr. Price</c>.</summary>
internal sealed class SentenceInitialWord : INameEvidence
{
    public bool IsOfName => false;

    public int Weigh(in NameContext context) =>
        context.Name.Has(NameTraits.SentenceInitial) && !context.Name.HasTitle && !context.Name.IsFull && context[context.Name.Family.First].Entry is not null && context.Name.LastRole != NameRole.Given
            ? -4
            : 0;
}
