using Corpus.Extraction.Document;

namespace Corpus.Extraction.People.Features;

/// <summary>Capitals alone in brackets are short for what is before them: <c>the Hudson Energy Research Board (HERB)</c>.</summary>
internal sealed class BracketedCapitals : NameFeature
{
    public override bool IsOfName => false;

    public override int Score(in NameContext context) =>
        !context.Name.IsFull && !context.Name.HasTitle && context[context.Name.Family.First].Shape == WordShape.AllCaps
        && context.IsMark(context.Before, '(') && context.IsMark(context.After, ')') && context.Has(context.Before - 1)
            ? -14
            : 0;
}
