namespace Corpus.Generator.Emit.Units;

/// <summary>The order of the link tables; the emitted <c>Link</c> has the same.</summary>
internal enum Link
{
    Layout,
    ArticlePeople,
    PersonArticles,
    PersonQuotes,
    PersonNames,
    ArticleNames,
    VariantOf,
    Variants,
    NearDuplicateOf,
    NearDuplicates,
}

/// <summary>A table of numbers that tie the corpus together, as it is written.</summary>
internal sealed record LinkUnit(Link Link, string Table, CorpusOptions Options)
    : LiteralUnit(LiteralKind.Links, (int)Link, Options)
{
    protected override CharBuffer Literal()
    {
        var literal = new CharBuffer(Table.Length);
        literal.Append(Table);
        return literal;
    }
}
