using System.Xml.Linq;
using Corpus.Import.Text;

namespace Corpus.Import.Feeds;

/// <summary>What a feed says of all its entries.</summary>
internal sealed class FeedInfo
{
    public string? Title { get; private set; }

    public string? Language { get; set; }

    public void Add(XElement element)
    {
        if (element.Name.LocalName == "title")
        {
            Title ??= PlainText.Clean(element.Value) is { Length: > 0 } title ? title : null;
        }
        else if (element.Name.LocalName == "language")
        {
            Language ??= element.Value;
        }
    }
}
