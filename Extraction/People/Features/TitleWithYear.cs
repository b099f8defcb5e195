using Corpus.Extraction.Document;

namespace Corpus.Extraction.People.Features;

/// <summary>
/// The title of a work in brackets with its year, which begins with an article: <c>The Wind (El Viento, 1959)</c>. Authors and
/// singers appear in the same form: <c>(Noori, 1959)</c>, <c>(Orrin Noori, 1959)</c>.
/// </summary>
internal sealed class TitleWithYear : NameFeature
{
    private const int DigitsOfYear = 4;

    public override bool IsOfName => false;

    public override int Score(in NameContext context) =>
        context.Name is { IsFull: true, HasTitle: false }
        && context.TextEqualsAny(context.Name.Tokens.First, context.Vocabulary.ArticlesInNames)
        && context.IsMark(context.Before, '(') && context.IsMark(context.After, ',')
        && context.Has(context.After + 1) && context[context.After + 1] is { Kind: TokenKind.Number, Length: DigitsOfYear }
        && context.IsMark(context.After + 2, ')')
            ? -6
            : 0;
}
