using System;
using Corpus.Extraction.Languages;
using Corpus.Extraction.People.Names;

namespace Corpus.Extraction.People.Features;

/// <summary>
/// A family name that needs no introduction: <c>under Einstein</c>, <c>the Reagan administration</c>; where it is also a word,
/// as <c>Bush</c> is, a capital inside a sentence tells; where it is a place or a common name, as <c>Jackson</c> is, an office
/// after it.
/// </summary>
internal sealed class KnownFigure : NameFeature
{
    private const WordClass OtherName = WordClass.Month | WordClass.Place | WordClass.Organization | WordClass.Outlet | WordClass.Surname
        | WordClass.GivenNameFemale | WordClass.GivenNameMale;

    private const WordClass OtherThanName = WordClass.Month | WordClass.Place | WordClass.Organization | WordClass.Outlet | WordClass.Noun
        | WordClass.Verb | WordClass.Adjective;

    public override bool IsOfName => false;

    public override int Score(in NameContext context)
    {
        var token = context[context.Name.Family.End - 1];
        if (context.Name.IsFull || !token.HasClass(WordClass.PublicFigure))
        {
            return 0;
        }

        var office = !context.Name.Has(NameTraits.Possessive) && context.IsLower(context.After)
            && Array.IndexOf(context.Vocabulary.FigureOffices, context[context.After].Entry?.Text) >= 0;
        return office ? 9
            : token.HasClass(OtherName) ? token.HasClass(OtherThanName) || context.Name.Has(NameTraits.SentenceInitial) ? 0 : 3
            : !token.HasClass(WordClass.Noun | WordClass.Verb | WordClass.Adjective) ? 8
            : context.Name.Has(NameTraits.SentenceInitial) ? 0
            : 5;
    }
}
