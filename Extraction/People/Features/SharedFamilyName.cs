using Corpus.Extraction.Languages;
using Corpus.Extraction.People.Names;

namespace Corpus.Extraction.People.Features;

/// <summary>A given name that shares the family name of the next: <c>Orrin and Laura Wentworth</c>; not <c>Paris and Laura Wentworth</c>.</summary>
internal sealed class SharedFamilyName : INameEvidence
{
    private const WordClass Given = WordClass.GivenNameFemale | WordClass.GivenNameMale;
    private const WordClass OtherThanName = WordClass.Place | WordClass.Month | WordClass.Nationality | WordClass.Organization | WordClass.Outlet;

    public bool IsOfName => true;

    public int Weigh(in NameContext context)
    {
        var name = context.Name;
        var next = context.After + 1;
        return !name.IsFull
            && name.LastRole == NameRole.Given
            && !context[name.Family.First].Is(OtherThanName)
            && (context.Is(context.After, context.Clause.AdditiveConjunction) || context.Is(context.After, '&'))
            && context.Is(next, Given) && context[next].IsUpper
            && context.Has(next + 1) && context[next + 1].IsUpper && context.RoleOf(next + 1) is NameRole.Name or NameRole.Given
                ? 4
                : 0;
    }
}
