using System.Diagnostics.CodeAnalysis;

namespace Corpus.Import.Sources;

/// <summary>Reads a source by its kind. What goes wrong inside becomes a finding, and what came before it stays.</summary>
internal static class SourceReader
{
    public static IEnumerable<ImportItem> Read(Source source)
    {
        IEnumerator<ImportItem>? items = null;
        var hasRead = false;
        try
        {
            while (true)
            {
                source.Stop.ThrowIfCancellationRequested();
                var (item, goesOn) = Next(source, ref items, hasRead);
                hasRead |= item?.Article is not null;
                if (item is not null)
                {
                    yield return item;
                }

                if (!goesOn)
                {
                    yield break;
                }
            }
        }
        finally
        {
            items?.Dispose();
        }
    }

    /// <summary>The libraries that read sources throw whatever they like at what is malformed.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "A source may not end a program, whatever a library makes of it.")]
    private static (ImportItem? Item, bool GoesOn) Next(Source source, ref IEnumerator<ImportItem>? items, bool hasRead)
    {
        try
        {
            items ??= Start(source).GetEnumerator();
            return items.MoveNext() ? (items.Current, true) : (null, false);
        }
        catch (OperationCanceledException)
        {
            throw;
        }
        catch (ImportException fault)
        {
            return (ImportItem.Only(fault.Id, source.Name, fault.Message), false);
        }
        catch (Exception fault)
        {
            return (hasRead
                ? ImportItem.Only(ImportFindingId.Malformed, source.Name,
                    $"The rest cannot be read; what comes before was imported: {FirstLine(fault.Message)}")
                : ImportItem.Only(ImportFindingId.Unreadable, source.Name, $"It cannot be read: {FirstLine(fault.Message)}"), false);
        }
    }

    /// <summary>Reads one part of a source; where it cannot be read, the others can.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "A source may not end a program, whatever a library makes of it.")]
    public static ImportItem Part(string place, Func<ImportItem> read)
    {
        try
        {
            return read();
        }
        catch (OperationCanceledException)
        {
            throw;
        }
        catch (ImportException fault)
        {
            return ImportItem.Only(fault.Id, place, fault.Message);
        }
        catch (Exception fault)
        {
            return ImportItem.Only(ImportFindingId.Malformed, place, $"It cannot be read: {FirstLine(fault.Message)}");
        }
    }

    private static string FirstLine(string message) => message.ReplaceLineEndings("\n").Split('\n')[0];

    private static IEnumerable<ImportItem> Start(Source file)
    {
        var source = file.Decompressed();
        return SourceKinds.Of(source.Head(), source.Options.Fields) switch
        {
            SourceKind.Html => Html.PageSource.Read(source),
            SourceKind.Warc => Archives.WarcReader.Read(source),
            SourceKind.Json => Records.JsonReader.Read(source),
            SourceKind.Csv => Records.CsvReader.Read(source),
            SourceKind.Feed => Feeds.FeedReader.Read(source),
            SourceKind.Mail => Mail.MailReader.ReadMessage(source),
            SourceKind.Mailbox => Mail.MailReader.ReadMailbox(source),
            SourceKind.Docx => Documents.DocxReader.Read(source),
            SourceKind.Pdf => Documents.PdfReader.Read(source),
            SourceKind.Export => Exports.ExportReader.Read(source),
            SourceKind.Empty => [ImportItem.Only(ImportFindingId.NoArticle, source.Name, "It is empty")],
            SourceKind.Zip => [ImportItem.Only(ImportFindingId.UnknownKind, source.Name, "It is an archive; unpack it, and import the folder")],
            SourceKind.OldWord => [ImportItem.Only(ImportFindingId.UnknownKind, source.Name, "It is a document of an old Word; save it as .docx")],
            SourceKind.RichText => [ImportItem.Only(ImportFindingId.UnknownKind, source.Name, "It is rich text; save it as .docx or as plain text")],
            _ => [ImportItem.Only(ImportFindingId.UnknownKind, source.Name,
                "It is no page, archive, feed, message, document, table or export that can be told; plain text is put among the articles as it is")],
        };
    }
}
