using System.Text;
using Corpus.Generator.Common;

namespace Corpus.Generator.Emit.Units;

/// <summary>The texts of some articles, one after another.</summary>
internal sealed record TextUnit(int Number, EquatableArray<string> Texts, CorpusOptions Options)
    : LiteralUnit(LiteralKind.Text, Number, Options)
{
    protected override StringBuilder Literal()
    {
        var literal = new StringBuilder();
        foreach (var text in Texts.AsSpan())
        {
            CSharpText.AppendLiteral(literal, text, 0, text.Length);
        }

        return literal;
    }
}
