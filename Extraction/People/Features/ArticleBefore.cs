using Corpus.Extraction.Languages;
using Corpus.Extraction.People.Names;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.People.Features;

/// <summary>
/// An article comes before it: <c>the Hudson</c>, <c>a Breitling</c>, <c>the HTV Hudson</c>, <c>a white Hudson gown</c>. Names of persons have none,
/// but in <c>the Noori campaign</c>.
/// </summary>
internal sealed class ArticleBefore : NameFeature
{
    public override bool IsOfName => false;

    public override int Score(in NameContext context)
    {
        var t = context.Before;
        if (context.Name.HasTitle)
        {
            return 0;
        }

        // her "Fav Noori"
        if (context.Has(t) && context[t].Kind == TokenKind.QuoteMark && !context.Name.HasKnownGiven && EndsMarked(context)
            && (IsArticle(context, t - 1) || context.TextEqualsAny(t - 1, context.Words.Language.Phrase.PossessivePronouns)))
        {
            return -6;
        }

        var isBeforeNoun = context.IsLower(context.After) && !context.Name.Has(NameTraits.Possessive);
        if (!IsArticle(context, t))
        {
            return !IsArticle(context, t - 1) || context.Name.HasKnownGiven ? 0
                : IsCode(context, t) ? -6
                : isBeforeNoun && !context.Name.IsFull && context.HasTag(t, PartOfSpeech.Adjective) && context.HasTag(context.After, PartOfSpeech.Noun) ? -3
                : 0;
        }

        return !isBeforeNoun ? -6
            : context.Name.HasKnownGiven || IsSurname(context) ? -1
            : -3;
    }

    /// <summary>A maker or a number: <c>the HTV</c>, <c>a 20D</c>.</summary>
    private static bool IsCode(in NameContext context, int t) =>
        context[t].Kind == TokenKind.Word && context[t].Shape is WordShape.AllCaps or WordShape.Other && context.RoleOf(t) is NameRole.Acronym or NameRole.Break
        && context[t].Entry is null;

    /// <summary>A quotation mark follows, a comma before it or not.</summary>
    private static bool EndsMarked(in NameContext context)
    {
        var mark = context.After + (context.IsMark(context.After, ',') || context.IsMark(context.After, '.') ? 1 : 0);
        return context.Has(mark) && context[mark].Kind == TokenKind.QuoteMark;
    }

    private static bool IsArticle(in NameContext context, int t) =>
        context.TextEqualsAny(t, context.Vocabulary.ArticlesAndDemonstratives);

    /// <summary><c>the Tarek Marsh case</c></summary>
    private static bool IsSurname(in NameContext context) =>
        context.Name.IsFull && context.Name.FirstRole == NameRole.Name && context[context.Name.Family.End - 1].HasClass(WordClass.Surname);
}
