using Corpus.Extraction.People.Names;

namespace Corpus.Extraction.People.Features;

/// <summary>It does something: <c>what Noori accomplished</c>. Organisations do, too; the weight only adds to other signs.</summary>
internal sealed class SubjectOfVerb : INameFeature
{
    public bool IsOfName => false;

    public int Score(in NameContext context) =>
        !context.Name.Has(NameTraits.Possessive) && context.IsLower(context.After) && context[context.After].IsFiniteVerb ? 1 : 0;
}
