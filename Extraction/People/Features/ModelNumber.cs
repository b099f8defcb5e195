using Corpus.Extraction.People.Names;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.People.Features;

/// <summary>
/// A number follows directly, as after the names of products: <c>the Hudson Zephyr 25</c>. Years follow people, too: <c>the Noori 2012
/// campaign</c>.
/// </summary>
internal sealed class ModelNumber : NameFeature
{
    private const int LongestNumber = 3;

    public override bool IsOfName => false;

    public override int Score(in NameContext context)
    {
        var t = context.After;
        if (context.Name.Has(NameTraits.Possessive) || !context.Has(t) || context[t].Kind != TokenKind.Number || context[t].Length > LongestNumber)
        {
            return 0;
        }

        return context.Name.HasKnownGiven ? -2 : -5;
    }
}
