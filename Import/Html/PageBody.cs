namespace Corpus.Import.Html;

/// <summary>The article's text in a page.</summary>
/// <param name="Container">The element that holds it.</param>
internal sealed record PageBody(PageTree Tree, int Container, IReadOnlyList<PageBlock> Blocks);
