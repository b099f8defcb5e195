namespace Corpus.Generator.Emit.Units;

/// <summary>A table that ties the corpus together, as it is written.</summary>
/// <param name="Name">The name of the table; the emitted storage has a property of it.</param>
internal sealed record LinkUnit(string Name, string Table, CorpusOptions Options)
    : LiteralUnit("Links." + Name, "Load" + Name, $"static partial void Load{Name}(ref global::System.ReadOnlySpan<byte> data) => data =", Options)
{
    protected override CharBuffer Literal()
    {
        var literal = new CharBuffer(Table.Length);
        literal.Append(Table);
        return literal;
    }
}
