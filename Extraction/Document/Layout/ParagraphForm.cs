using System;
using Corpus.Extraction.Model;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Document.Layout;

/// <summary>What the form of a whole paragraph shows: whether it is emphasized, and whether it is a question.</summary>
internal static class ParagraphForm
{
    private const int MostMarks = 3;

    public static Paragraph Of(LayoutDraft draft, Block block)
    {
        var text = draft.Text.AsSpan(block.Range.Start, block.Range.Length);
        var marks = draft.IsMarkdown ? Marks(text) : 0;
        var words = text.Slice(marks, text.Length - (2 * marks)).TrimWhiteSpace();
        return new(block.Kind, block.Range) { IsEmphasized = marks > 0, IsQuestion = words.Length > 0 && words[words.Length - 1] == '?' };
    }

    /// <summary>How many marks of emphasis begin and end the text, with none of them between; 0 where it is not emphasized as a whole.</summary>
    private static int Marks(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (count < text.Length && count < MostMarks && text[0] is '*' or '_' && text[count] == text[0])
        {
            count++;
        }

        if (count == 0 || text.Length <= 2 * count)
        {
            return 0;
        }

        var marks = text.Slice(0, count);
        var inner = text.Slice(count, text.Length - (2 * count));
        return text.EndsWith(marks) && inner.IndexOf(marks) < 0 ? count : 0;
    }
}
