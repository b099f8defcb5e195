using Corpus.Extraction.English;
using Corpus.Extraction.People.Names;

namespace Corpus.Extraction.People.Features;

/// <summary>An article stands before it: <c>the Hudson</c>, <c>a Breitling</c>. Names of persons have none, but in <c>the Noori campaign</c>.</summary>
internal sealed class ArticleBefore : INameEvidence
{
    public bool IsOfName => false;

    public int Weigh(in NameContext context)
    {
        var t = context.Before;
        return context.Is(t, "the") || context.Is(t, "a") || context.Is(t, "an") || context.Is(t, "this") || context.Is(t, "these")
            ? context.Name.HasTitle ? 0 : context.IsLower(context.After) && !context.Name.Has(NameTraits.Possessive) ? context.Name.HasKnownGiven || IsSurname(context) ? -1 : -3 : -6
            : 0;
    }

    /// <summary><c>the Tarek Marsh case</c></summary>
    private static bool IsSurname(in NameContext context) => context.Name.IsFull && context.Name.FirstRole == NameRole.Name && context[context.Name.Family.End - 1].Is(WordClass.Surname);
}
