using Corpus.Extraction.Collections;
using Corpus.Extraction.Text;

namespace Corpus.Emit.Units;

/// <summary>The texts of some articles, one after another.</summary>
internal sealed record TextUnit(int Number, EquatableArray<string> Texts, CorpusOptions Options)
    : ChunkUnit(ChunkKind.Text, Number, Options)
{
    public override CharBuffer Content()
    {
        var content = new CharBuffer(LengthOf(Texts));
        foreach (var text in Texts.AsSpan())
        {
            content.Append(text);
        }

        return content;
    }

    private static int LengthOf(EquatableArray<string> texts)
    {
        var length = 0;
        foreach (var text in texts.AsSpan())
        {
            length += text.Length;
        }

        return length;
    }
}
