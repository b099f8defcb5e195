using Corpus.Abstractions;
using Corpus.Extraction.People.Names;

namespace Corpus.Extraction.People.Features;

/// <summary>It is a paragraph of its own, as under a letter to the editor: <c>Tarek Noori.</c>; not <c>Noori.</c></summary>
internal sealed class SignatureFeature : NameFeature
{
    public override bool IsOfName => false;

    public override int Score(in NameContext context)
    {
        var name = context.Name;
        return name.IsFull
            && name.Tokens.First == context.Sentence.First
            && name.Tokens.Count == 2
            && (name.Tokens.End == context.Sentence.End || (name.Tokens.End + 1 == context.Sentence.End && context.IsMark(name.Tokens.End, '.')))
            && context.Words.KindOf(name.Tokens.First) == ParagraphKind.Body
            && context.RoleOf(name.Tokens.First) == NameRole.Name && context.RoleOf(name.Tokens.First + 1) == NameRole.Name
                ? 1
                : 0;
    }
}
