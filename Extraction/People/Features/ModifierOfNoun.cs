using Corpus.Extraction.People.Names;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.People.Features;

/// <summary>
/// A noun follows that it describes: <c>the Zeta virus</c>, <c>Zeta voters</c>. The same goes for people (<c>the Noori campaign</c>), hence
/// the small weight.
/// </summary>
internal sealed class ModifierOfNoun : NameFeature
{
    public override bool IsOfName => false;

    public override int Score(in NameContext context) =>
        !context.Name.Has(NameTraits.Possessive)
        && context.IsLower(context.After)
        && context.HasTag(context.After, PartOfSpeech.Noun)
            ? -1
            : 0;
}
