using Corpus.Import.Text;

namespace Corpus.Import.Html;

/// <summary>A block of a page.</summary>
/// <param name="Node">The innermost element around it, an index into the page's nodes.</param>
/// <param name="Linked">How many of its characters lead to other pages.</param>
internal sealed record PageBlock(int Node, BlockKind Kind, int Level, string Text, int Bold, int Linked) : Block(Kind, Level, Text, Bold)
{
    public double LinkDensity => Text.Length == 0 ? 1 : (double)Linked / Text.Length;
}
