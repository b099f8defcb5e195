namespace Corpus.Emit.Units;

/// <summary>A table that ties the corpus together, as it is written.</summary>
/// <param name="Link">The name of the table; the emitted storage has a property of it.</param>
internal sealed record LinkUnit(string Link, string Table, CorpusOptions Options)
    : LiteralUnit("Links." + Link, "Load" + Link, $"static partial void Load{Link}(ref global::System.ReadOnlySpan<byte> data) => data =", Options)
{
    public override CharBuffer Content()
    {
        var content = new CharBuffer(Table.Length);
        content.Append(Table);
        return content;
    }
}
