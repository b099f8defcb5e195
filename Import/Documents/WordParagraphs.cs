using System.Xml;

namespace Corpus.Import.Documents;

/// <summary>
/// The paragraphs of a document as they end, with those of tables and boxes; without what was deleted, moved away or hidden, and without
/// what programs get that do not know a drawing.
/// </summary>
internal sealed class WordParagraphs(XmlReader reader)
{
    /// <summary>A text box lies within a paragraph and has paragraphs of its own.</summary>
    private readonly Stack<WordParagraph> _open = new();

    public IEnumerable<WordParagraph> Read()
    {
        while (!reader.EOF)
        {
            if (reader.NodeType == XmlNodeType.Element && IsLeftOut())
            {
                reader.Skip();
                continue;
            }

            var name = WordXml.Name(reader);
            var starts = reader.NodeType == XmlNodeType.Element;
            if (name == "p" && starts)
            {
                _open.Push(new());
            }

            if (name == "p" && (!starts || reader.IsEmptyElement) && _open.TryPop(out var whole))
            {
                yield return whole;
            }
            else if (starts && _open.TryPeek(out var paragraph))
            {
                Start(name, paragraph);
            }

            reader.Read();
        }
    }

    private bool IsLeftOut() => WordXml.Name(reader) is "del" or "moveFrom" or "pPrChange" or "rPrChange" || reader.LocalName == "Fallback";

    private void Start(string name, WordParagraph paragraph)
    {
        switch (name)
        {
            case "pStyle":
                paragraph.Style = WordXml.Value(reader, "val") ?? "";
                break;
            case "numPr":
                paragraph.IsListItem = true;
                break;
            case "r":
                (paragraph.Run, paragraph.IsHidden) = (reader.Depth, false);
                break;
            case "vanish" when reader.Depth == paragraph.Run + 2:
                paragraph.IsHidden = WordXml.Holds(reader);
                break;
            default:
                if (reader.Depth == paragraph.Run + 1 && !paragraph.IsHidden)
                {
                    Show(name, paragraph);
                }

                break;
        }
    }

    private void Show(string name, WordParagraph paragraph)
    {
        switch (name)
        {
            case "t" when !reader.IsEmptyElement:
                var depth = reader.Depth;
                while (reader.Read() && reader.Depth > depth)
                {
                    paragraph.Text.Append(reader.Value);
                }

                break;
            case "tab":
                paragraph.Text.Append('\t');
                break;
            case "br" or "cr":
                paragraph.Text.Append('\n');
                break;
            case "noBreakHyphen":
                paragraph.Text.Append('-');
                break;
        }
    }
}
