using Corpus.Extraction.Document;
using Corpus.Extraction.Languages;
using Corpus.Extraction.People.Names;

namespace Corpus.Extraction.People.Features;

/// <summary>A brand, whose product has a capital in the middle of a sentence: <c>a can of Noori's Soup</c>; not <c>Noori's Office</c>.</summary>
internal sealed class BrandPossessive : NameFeature
{
    private const WordClass OtherThanProduct = WordClass.Person | WordClass.Title | WordClass.Organization | WordClass.NameHead | WordClass.Group
        | WordClass.Document | WordClass.Place | WordClass.Outlet | WordClass.Month | WordClass.Weekday | WordClass.Nationality | WordClass.Party
        | WordClass.GivenNameFemale | WordClass.GivenNameMale | WordClass.Surname | WordClass.Verb | WordClass.Time | WordClass.NamePrefix;

    public override bool IsOfName => false;

    public override int Score(in NameContext context) =>
        !context.Name.IsFull && !context.Name.HasTitle && context.Name.Has(NameTraits.Possessive) && !context.Name.Has(NameTraits.TitleCase)
        && context.HasClass(context.After, WordClass.Noun) && context[context.After].Shape == WordShape.Capitalized
        && !context[context.After].HasClass(OtherThanProduct)
        && context.Has(context.After + 1) && !context[context.After + 1].IsUpper
            ? -4
            : 0;
}
