using Corpus.Generator.People.Names;

namespace Corpus.Generator.People.Evidence;

/// <summary>It begins with its family name, as names of East Asia do: <c>Zhang Xiaobo</c>, <c>Park Ji-won</c>.</summary>
internal sealed class FamilyNameFirst : INameEvidence
{
    public bool IsOfName => true;

    public int Weigh(in NameContext context) => EastAsianName.Is(context.Words, context.Name) ? 4 : 0;
}
