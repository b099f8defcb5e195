using System.Collections.Generic;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Document.Layout;

/// <summary>Finds paragraphs that an empty line breaks in the middle of a sentence.</summary>
internal static class JoinRule
{
    private const int Shortest = 30;

    /// <summary>Indexes of blocks that go on in the next one.</summary>
    public static List<int> Find(LayoutDraft draft)
    {
        var joins = new List<int>();
        for (var i = 0; i + 1 < draft.Blocks.Count; i++)
        {
            var block = draft.Blocks[i];
            var next = draft.Blocks[i + 1];
            if (block.IsOpen && next.IsOpen && block.Mark == BlockMark.None && next.Mark == BlockMark.None && block.Length >= Shortest
                && CharClasses.IsLower(draft.FirstOf(next)) && EndsInSentence(draft.Text[block.End - 1]))
            {
                joins.Add(i);
            }
        }

        return joins;
    }

    private static bool EndsInSentence(char last) => CharClasses.IsLetterOrDigit(last) || last is ',';
}
