using Corpus.Extraction.Languages;
using Corpus.Extraction.People.Names;

namespace Corpus.Extraction.People.Features;

/// <summary>Its last word is a common surname: <c>Rodaba Smith</c>, <c>Smith</c>.</summary>
internal sealed class KnownSurname : NameFeature
{
    public override bool IsOfName => true;

    public override int Score(in NameContext context) =>
        context[context.Name.Family.End - 1].HasClass(WordClass.Surname | WordClass.PublicFigure)
        && !context[context.Name.Family.End - 1].HasClass(WordClass.Place | WordClass.Organization)
        && !(context[context.Name.Tokens.First].HasClass(WordClass.Place) && context[context.Name.Family.End - 1].HasClass(WordClass.Noun))
            ? context.Name.Has(NameTraits.SentenceInitial) && !context.Name.IsFull ? 1 : 2
            : 0;
}
