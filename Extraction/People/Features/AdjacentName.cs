using Corpus.Extraction.Languages;
using Corpus.Extraction.People.Names;

namespace Corpus.Extraction.People.Features;

/// <summary>
/// It is named in one breath with a person: <c>Reagan and Noori</c>, <c>Laura and Noori</c>; not <c>Laura and Noori counties</c>, <c>Noori
/// and Laura Marsh</c>.
/// </summary>
internal sealed class AdjacentName : NameFeature
{
    private const WordClass Named = WordClass.PublicFigure | WordClass.GivenNameFemale | WordClass.GivenNameMale;
    private const WordClass OtherThanPerson = WordClass.Place | WordClass.Noun | WordClass.Verb | WordClass.Adjective | WordClass.Month | WordClass.Organization
        | WordClass.Outlet | WordClass.Nationality | WordClass.Party;

    public override bool IsOfName => true;

    public override int Score(in NameContext context)
    {
        var name = context.Name;
        if (!name.IsFull && name.LastRole is NameRole.Name or NameRole.Given
            && !context[name.Family.First].HasClass(WordClass.Place | WordClass.Organization | WordClass.Outlet | WordClass.Nationality)
            && IsBesideMe(context))
        {
            return 4;
        }

        return !name.IsFull
            && name.LastRole == NameRole.Name
            && !name.Has(NameTraits.SentenceInitial)
            && !context[name.Family.First].HasClass(OtherThanPerson)
            && ((context.TextEquals(context.Before, context.Clause.AdditiveConjunction) && IsPerson(context, context.Before - 1)
                    && !context.HasClass(context.After, WordClass.Plural))
                || (context.TextEquals(context.After, context.Clause.AdditiveConjunction) && IsPerson(context, context.After + 1)
                    && !(context.Has(context.After + 2) && (context[context.After + 2].IsUpper || context.HasClass(context.After + 2, WordClass.Plural)))))
                ? 5
                : 0;
    }

    /// <summary><c>Noori and I</c>, <c>Noori and me</c></summary>
    private static bool IsBesideMe(in NameContext context) =>
        (context.TextEquals(context.After, context.Clause.AdditiveConjunction) || context.IsMark(context.After, '&'))
        && context.TextEqualsAny(context.After + 1, context.Vocabulary.FirstPersons);

    private static bool IsPerson(in NameContext context, int token) =>
        context.Has(token) && context[token].IsUpper && context.HasClass(token, Named) && !context.HasClass(token, OtherThanPerson);
}
