using System;
using Corpus.Extraction.People.Names;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.People.Features;

/// <summary>
/// Whose picture it is: <c>Image: Tarek Noori.</c>, <c>Tarek Noori/Zeta Images</c>, <c>Tarek Noori via Zeta Images</c>; not
/// <c>Noori via Zeta</c>.
/// </summary>
internal sealed class PhotoCredit : NameFeature
{
    public override bool IsOfName => false;

    /// <summary>Whether a credit says that a name is a person's, as it does also where every word has a capital.</summary>
    public static bool IsIn(AnnotatedDocument words, in NameCandidate name) => ScoreCredit(new(words, name)) > 0;

    public override int Score(in NameContext context) => ScoreCredit(context);

    private static int ScoreCredit(in NameContext context)
    {
        var after = context.IsMark(context.Before, ':') && context.Has(context.Before - 1)
            && Array.IndexOf(context.Vocabulary.Pictures, context[context.Before - 1].Entry?.Text) >= 0;
        var before = context.Has(context.After + 1) && context[context.After + 1].IsUpper
            && (context.IsMark(context.After, '/') || context.TextEquals(context.After, context.Vocabulary.CreditPreposition));
        return context.Name.IsFull && (after || before) ? 3 : 0;
    }
}
