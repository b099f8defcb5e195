using Corpus.Extraction.Languages;
using Corpus.Extraction.People.Names;

namespace Corpus.Extraction.People.Features;

/// <summary>A word of the language that opens its sentence: <c>Price is no object</c>; not <c>Mr. Price</c>.</summary>
internal sealed class SentenceInitialWord : NameFeature
{
    private const WordClass Names = WordClass.Surname | WordClass.PublicFigure | WordClass.PhraseStart;

    public override bool IsOfName => false;

    public override int Score(in NameContext context) =>
        context.Name.Has(NameTraits.SentenceInitial) && !context.Name.HasTitle && !context.Name.IsFull
            && context[context.Name.Family.First].Entry is { } entry && (entry.Classes & ~Names) != 0
            && context.Name.LastRole != NameRole.Given
            ? -4
            : 0;
}
