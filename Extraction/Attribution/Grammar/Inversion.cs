using Corpus.Extraction.Text;

namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>Which verbs may stand before their subject: <c>said Vega</c>; after <c>told</c> always comes who is told.</summary>
internal static class Inversion
{
    private static readonly WordSet Never = new("tell inform assure remind notify convince persuade");

    public static bool IsPossible(ClauseText text, in VerbGroup verb) =>
        !verb.Auxiliary && !text.HasLemma(verb.Head, Never);
}
