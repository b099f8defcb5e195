using Corpus.Extraction.Languages;
using Corpus.Extraction.People.Names;

namespace Corpus.Extraction.People.Features;

/// <summary>An article comes before it: <c>the Hudson</c>, <c>a Breitling</c>. Names of persons have none, but in <c>the Noori campaign</c>.</summary>
internal sealed class ArticleBefore : INameFeature
{
    public bool IsOfName => false;

    public int Score(in NameContext context)
    {
        var t = context.Before;
        if (context.Name.HasTitle || !IsArticle(context, t))
        {
            return 0;
        }

        var isBeforeNoun = context.IsLower(context.After) && !context.Name.Has(NameTraits.Possessive);
        return !isBeforeNoun ? -6
            : context.Name.HasKnownGiven || IsSurname(context) ? -1
            : -3;
    }

    private static bool IsArticle(in NameContext context, int t) =>
        context.TextEqualsAny(t, context.Vocabulary.ArticlesAndDemonstratives);

    /// <summary><c>the Tarek Marsh case</c></summary>
    private static bool IsSurname(in NameContext context) =>
        context.Name.IsFull && context.Name.FirstRole == NameRole.Name && context[context.Name.Family.End - 1].HasClass(WordClass.Surname);
}
