using System.Xml;
using System.Xml.Linq;
using Corpus.Import.Html;
using Corpus.Import.Sources;
using Corpus.Import.Text;

namespace Corpus.Import.Feeds;

/// <summary>Feeds (RSS 0.9 to 2.0, RSS 1.0, Atom): each entry that has its text. No document type, no entity and no address of a feed is followed.</summary>
internal static class FeedReader
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        MaxCharactersFromEntities = 1024,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CheckCharacters = false,
    };

    /// <summary>Deeper than this is nothing in a feed; what builds a tree of it must not be led further down.</summary>
    private const int Deepest = 200;

    public static IEnumerable<ImportItem> Read(Source source)
    {
        CheckDepth(source);
        using var stream = source.Open();
        using var reader = XmlReader.Create(stream, Settings);
        var feed = new FeedInfo();
        long number = 0;
        reader.MoveToContent();
        var more = reader.Read();
        while (more)
        {
            source.Stop.ThrowIfCancellationRequested();
            if (reader.NodeType != XmlNodeType.Element)
            {
                more = reader.Read();
            }
            else if (reader.LocalName is "item" or "entry")
            {
                var entry = (XElement)XNode.ReadFrom(reader);
                var place = source.At(++number);
                yield return SourceReader.Part(place, () => FeedEntry.Read(entry, feed, place));
                more = !reader.EOF;
            }
            else if (reader.LocalName is "channel")
            {
                feed.Language ??= reader.GetAttribute("xml:lang");
                more = reader.Read();
            }
            else
            {
                feed.Add((XElement)XNode.ReadFrom(reader));
                more = !reader.EOF;
            }
        }

        if (number == 0)
        {
            yield return ImportItem.Only(ImportFindingId.NoArticle, source.Name, "The feed has no entries");
        }
    }

    private static void CheckDepth(Source source)
    {
        using var stream = source.Open();
        using var reader = XmlReader.Create(stream, Settings);
        try
        {
            while (reader.Read())
            {
                source.Stop.ThrowIfCancellationRequested();
                if (reader.Depth > Deepest)
                {
                    throw new ImportException(ImportFindingId.OverLimit, "It is nested deeper than any feed is; it was left out");
                }
            }
        }
        catch (XmlException)
        {
            // The entries before the fault are read, and the fault is reported then.
        }
    }
}
