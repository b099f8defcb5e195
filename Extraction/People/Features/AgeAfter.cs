using Corpus.Extraction.Document;

namespace Corpus.Extraction.People.Features;

/// <summary>An age follows: <c>Tarek Noori, 57, said</c>; not a year, <c>In Geneva, 1991 was</c>.</summary>
internal sealed class AgeAfter : NameFeature
{
    public override bool IsOfName => false;

    public override int Score(in NameContext context)
    {
        var t = context.After;
        return context.IsMark(t, ',')
            && context.Has(t + 1)
            && context[t + 1].Kind == TokenKind.Number
            && context[t + 1].Length <= 2
            && (context.IsMark(t + 2, ',') || context.IsMark(t + 2, '.'))
                ? 5
                : 0;
    }
}
