using Corpus.Extraction.People.Names;

namespace Corpus.Extraction.People.Features;

/// <summary>It begins with its family name, as names of East Asia do: <c>Zhang Xiaobo</c>, <c>Park Ji-won</c>.</summary>
internal sealed class FamilyNameFirst : NameFeature
{
    public override bool IsOfName => true;

    public override int Score(in NameContext context) => EastAsianName.Is(context.Words, context.Name) ? 4 : 0;
}
