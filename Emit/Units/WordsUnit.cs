namespace Corpus.Emit.Units;

/// <summary>A part of the word index, as it is written.</summary>
internal sealed record WordsUnit(int Number, string Table, CorpusOptions Options) : ChunkUnit(ChunkKind.Words, Number, Options)
{
    public override CharBuffer Content()
    {
        var content = new CharBuffer(Table.Length);
        content.Append(Table);
        return content;
    }
}
