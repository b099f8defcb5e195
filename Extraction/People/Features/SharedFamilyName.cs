using Corpus.Extraction.Languages;
using Corpus.Extraction.People.Names;

namespace Corpus.Extraction.People.Features;

/// <summary>A given name that shares the family name of the next: <c>Orrin and Laura Wentworth</c>; not <c>Paris and Laura Wentworth</c>.</summary>
internal sealed class SharedFamilyName : NameFeature
{
    private const WordClass Given = WordClass.GivenNameFemale | WordClass.GivenNameMale;
    private const WordClass OtherThanName = WordClass.Place | WordClass.Month | WordClass.Nationality | WordClass.Organization | WordClass.Outlet;

    public override bool IsOfName => true;

    public override int Score(in NameContext context)
    {
        var name = context.Name;
        var next = context.After + 1;
        return !name.IsFull
            && name.LastRole == NameRole.Given
            && !context[name.Family.First].HasClass(OtherThanName)
            && (context.TextEquals(context.After, context.Clause.AdditiveConjunction) || context.IsMark(context.After, '&'))
            && context.HasClass(next, Given) && context[next].IsUpper
            && context.Has(next + 1) && context[next + 1].IsUpper && context.RoleOf(next + 1) is NameRole.Name or NameRole.Given
                ? 4
                : 0;
    }
}
