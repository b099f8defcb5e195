using System.Text;
using Corpus.Generator.Common;

namespace Corpus.Generator.Emit.Units;

/// <summary>The texts of some articles, one after another.</summary>
internal sealed record TextUnit(int Number, EquatableArray<string> Texts, CorpusOptions Options)
    : LiteralUnit(LiteralKind.Text, Number, Options)
{
    protected override void AppendLiteral(StringBuilder file)
    {
        foreach (var text in Texts.AsSpan())
        {
            CSharpText.AppendLiteral(file, text, 0, text.Length);
        }
    }
}
