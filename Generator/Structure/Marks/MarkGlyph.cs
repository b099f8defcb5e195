namespace Corpus.Generator.Structure.Marks;

/// <summary>What the glyph of a quotation mark says by itself.</summary>
internal static class MarkGlyph
{
    public static MarkSide SideOf(char glyph) => glyph switch
    {
        '“' or '„' or '«' or '‘' or '‚' or '‹' or '`' or '‟' => MarkSide.Opens,
        '”' or '»' or '’' or '›' => MarkSide.Closes,
        _ => MarkSide.Either,
    };

    /// <summary>A mark of one single glyph; <c>''</c> and <c>``</c> are double marks.</summary>
    public static bool IsSingle(string text, in Token mark) =>
        mark.Length == 1 && mark.FirstOf(text) is '\'' or '‘' or '’' or '‚' or '‛' or '‹' or '›' or '`';
}
