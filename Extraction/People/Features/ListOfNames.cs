using Corpus.Extraction.Languages;
using Corpus.Extraction.People.Names;

namespace Corpus.Extraction.People.Features;

/// <summary>It is in a list of names: <c>Laura Marsh, Orvik Noori and Tarek Marsh</c>; not <c>Laura Marsh, of Orvik Noori</c>.</summary>
internal sealed class ListOfNames : NameFeature
{
    private const WordClass Given = WordClass.GivenNameFemale | WordClass.GivenNameMale;

    public override bool IsOfName => true;

    public override int Score(in NameContext context)
    {
        if (!context.Name.IsFull || context.Name.Has(NameTraits.Possessive))
        {
            return 0;
        }

        var before = context.Before;
        var second = context.After + 1;
        return (Joins(context, before) && IsName(context, before - 2)) || (Joins(context, context.After) && IsName(context, second)) ? 2 : 0;
    }

    private static bool Joins(in NameContext context, int token) => context.IsMark(token, ',') || context.TextEquals(token, context.Clause.AdditiveConjunction);

    /// <summary>A given name and one word more; a city and its state, <c>Austin, Texas</c>, are none.</summary>
    private static bool IsName(in NameContext context, int token) =>
        context.HasClass(token, Given) && !context.HasClass(token, WordClass.Place) && context[token].IsUpper && context.Has(token + 1)
            && context[token + 1].IsUpper;
}
