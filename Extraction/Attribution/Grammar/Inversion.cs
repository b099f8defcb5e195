using Corpus.Extraction.Text;

namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>Which verbs may come before their subject: <c>said Vega</c>; after <c>told</c> always comes who is told.</summary>
internal static class Inversion
{
    public static bool IsPossible(ClauseText text, in VerbGroup verb) =>
        !verb.Auxiliary && !text.HasLemma(verb.Head, text.Cues.NeverInverted);
}
