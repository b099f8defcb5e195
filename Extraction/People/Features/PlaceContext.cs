using Corpus.Extraction.People.Names;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.People.Features;

/// <summary>It is where something is: <c>in Hudson</c>, <c>Hudson, Ohio</c>; not <c>in Laura Hudson</c>.</summary>
internal sealed class PlaceContext : NameFeature
{
    public override bool IsOfName => false;

    public override int Score(in NameContext context)
    {
        if (context.Name.HasTitle)
        {
            return 0;
        }

        var known = context.Name.IsFull && context.Name.FirstRole == NameRole.Given;
        var weight = 0;
        if (context.IsMark(context.After, ',') && context.Has(context.After + 1) && context[context.After + 1].IsUpper
            && context.RoleOf(context.After + 1) == NameRole.Place && !context.Name.Has(NameTraits.Possessive))
        {
            weight -= known ? 1 : 5;
        }

        // "in Exeter, Hudson": the region after its town.
        if (context.IsMark(context.Before, ',') && context.Has(context.Before - 2) && context[context.Before - 1].IsUpper && !context.Name.IsFull
            && context.TextEqualsAny(context.Before - 2, context.Vocabulary.PlacePrepositionsAfterName))
        {
            weight -= 6;
        }

        if (context.TextEqualsAny(context.Before, context.Vocabulary.PlacePrepositionsBeforeName))
        {
            weight -= known ? 1 : 4;
        }

        // "the river town Van Noor"
        if (context.IsLower(context.Before) && context[context.Before].Tag == PartOfSpeech.Noun
            && context.TextEqualsAny(context.Before, context.Vocabulary.TownNouns))
        {
            weight -= 6;
        }

        // "the port of Hudson"
        if (!context.Name.IsFull && context.TextEquals(context.Before, context.Clause.GenitivePreposition) && context.IsLower(context.Before - 1)
            && context.TextEqualsAny(context.Before - 1, context.Vocabulary.PlaceNouns))
        {
            weight -= 6;
        }

        return weight;
    }
}
