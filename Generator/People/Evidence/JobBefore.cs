using Corpus.Generator.Lexicon;
using Corpus.Generator.People.Names;
using Corpus.Generator.Structure;

namespace Corpus.Generator.People.Evidence;

/// <summary>A word for a person stands before it: <c>spokesman Tarek Noori</c>; not <c>the man in Noori</c>.</summary>
internal sealed class JobBefore : INameEvidence
{
    public int Weigh(in NameContext context) =>
        context.IsLower(context.Before) && context.Is(context.Before, WordClass.Person | WordClass.Title) && !context[context.Before].IsVerb ? 5 : 0;
}
