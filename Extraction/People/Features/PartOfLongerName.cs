using Corpus.Extraction.Languages;
using Corpus.Extraction.People.Names;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.People.Features;

/// <summary>
/// It is part of a longer name: <c>University of Hudson</c>, <c>Centre for Hudson Studies</c>,
/// <c>Hudson of America</c>, <c>Hudson &amp; Sons</c>, <c>Hudson Inc.</c>
/// </summary>
internal sealed class PartOfLongerName : NameFeature
{
    public override bool IsOfName => false;

    public override int Score(in NameContext context)
    {
        var before = context.Before;
        if (IsOfBody(context, before) || IsOfCentre(context, before))
        {
            return -6;
        }

        // "2 Timothy" is a book.
        if (!context.Name.IsFull && !context.Name.HasTitle && context.Has(before) && context[before].Kind == TokenKind.Number && context[before].Length == 1)
        {
            return -6;
        }

        if (context.IsMark(context.After, '&') && IsFirm(context, context.After + 1))
        {
            return -10;
        }

        // "Wentvale and Marsh Hospital"
        if (!context.Name.IsFull && !context.Name.HasTitle && context.TextEquals(context.After, context.Clause.AdditiveConjunction)
            && !context[context.Name.Family.First].HasClass(WordClass.PublicFigure) && OpensOrganization(context, context.After + 1))
        {
            return -6;
        }

        if (context.IsMark(context.After, '&') || context.IsMark(before, '&'))
        {
            return -5;
        }

        return context.TextEquals(context.After, context.Clause.GenitivePreposition) && context.Has(context.After + 1) && context[context.After + 1].IsUpper
            && !context.Name.HasTitle && !context.Name.Has(NameTraits.Possessive) && !context.Name.IsFull
            ? -3
            : 0;
    }

    /// <summary><c>University of Hudson</c></summary>
    private static bool IsOfBody(in NameContext context, int preposition) =>
        context.TextEquals(preposition, context.Clause.GenitivePreposition) && context.Has(preposition - 1) && context[preposition - 1].IsUpper
        && context.RoleOf(preposition - 1) == NameRole.Organization;

    /// <summary><c>Centre for Hudson Studies</c></summary>
    private static bool IsOfCentre(in NameContext context, int preposition) =>
        context.TextEquals(preposition, context.Vocabulary.TopicPreposition) && context.Has(preposition - 1) && context[preposition - 1].IsUpper
        && context.RoleOf(preposition - 1) == NameRole.Organization && !context.Name.HasTitle && !context.Name.HasKnownGiven;

    /// <summary><c>&amp; Co.</c>, <c>&amp; Sons</c></summary>
    private static bool IsFirm(in NameContext context, int t) => context.Has(t) && context.TextEqualsAny(t, context.Vocabulary.PartnersOfFirms);

    /// <summary>A name and a word for a body: <c>Marsh Hospital</c>.</summary>
    private static bool OpensOrganization(in NameContext context, int t) =>
        context.Has(t + 1) && context[t].Shape == WordShape.Capitalized && context[t + 1].Shape == WordShape.Capitalized
        && context.RoleOf(t) is NameRole.Name or NameRole.Place && context.RoleOf(t + 1) == NameRole.Organization;
}
