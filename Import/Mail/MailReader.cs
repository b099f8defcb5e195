using Corpus.Import.Html;
using Corpus.Import.Records;
using Corpus.Import.Sources;
using Corpus.Import.Text;
using MimeKit;

namespace Corpus.Import.Mail;

/// <summary>
/// Messages: newsletters and articles that were sent, one by one (.eml) or in a mailbox (.mbox); and pages that browsers save as messages (MHTML).
/// </summary>
internal static class MailReader
{
    private static readonly ParserOptions Options = new() { MaxMimeDepth = 50, MaxAddressGroupDepth = 10 };

    public static IEnumerable<ImportItem> ReadMessage(Source source)
    {
        using var stream = new MemoryStream(source.ReadAll(), writable: false);
        using var message = MimeMessage.Load(Options, stream, source.Stop);
        yield return Read(message, source.Name);
    }

    public static IEnumerable<ImportItem> ReadMailbox(Source source)
    {
        using var stream = new PartStream(source.Open(), source);
        var parser = new MimeParser(Options, stream, MimeFormat.Mbox);
        long number = 0;
        while (!parser.IsEndOfStream)
        {
            using var message = parser.ParseMessage(source.Stop);
            stream.NextPart();
            var place = source.At(++number);
            yield return SourceReader.Part(place, () => Read(message, place));
        }
    }

    private static ImportItem Read(MimeMessage message, string place)
    {
        var html = message.BodyParts.OfType<TextPart>().FirstOrDefault(part => part.IsHtml && !part.IsAttachment);
        if (html is not null && SavedFrom(message) is { } address)
        {
            return PageSource.Read(BytesOf(html), html.ContentType.Charset, place, address);
        }

        var blocks = html is null ? [] : PageReader.ReadFragment(HtmlDecoder.Decode(BytesOf(html), html.ContentType.Charset, out _));
        var plain = message.BodyParts.OfType<TextPart>().FirstOrDefault(part => part.IsPlain && !part.IsAttachment);
        if (blocks.Count == 0 && plain is not null)
        {
            blocks = PlainText.Blocks(HtmlDecoder.Decode(BytesOf(plain), plain.ContentType.Charset, out _));
        }

        if (blocks.Count == 0)
        {
            return ImportItem.Only(ImportFindingId.NoArticle, place, "The message has no text");
        }

        var sender = message.From.Mailboxes.Select(mailbox => PlainText.Clean(mailbox.Name ?? "")).FirstOrDefault(name => name.Length > 0);
        var isNewsletter = message.Headers.Contains(HeaderId.ListId) || message.Headers.Contains(HeaderId.ListUnsubscribe);
        return new(new ImportedArticle
        {
            Title = PlainText.Clean(message.Subject ?? "") is { Length: > 0 } subject ? WithoutForward(subject) : null,
            Authors = isNewsletter || sender is null ? [] : [.. AuthorNames.Of(sender)],
            Publisher = isNewsletter ? sender : null,
            Date = message.Headers.Contains(HeaderId.Date) && message.Date.Year > 1 ? DateOnly.FromDateTime(message.Date.DateTime) : null,
            Language = LanguageTag.Of(message.Headers[HeaderId.ContentLanguage]),
            Body = MarkdownWriter.Write(blocks),
            Source = place,
        }, []);
    }

    /// <summary>The address of a page that a browser saved; empty where it does not say it; null for a message that was sent.</summary>
    private static string? SavedFrom(MimeMessage message) =>
        message.Headers["Snapshot-Content-Location"]
        ?? (message.Headers[HeaderId.From]?.Contains("<Saved by", StringComparison.OrdinalIgnoreCase) == true ? message.Headers[HeaderId.ContentLocation]
            ?? "" : null);

    private static byte[] BytesOf(TextPart part)
    {
        using var bytes = new MemoryStream();
        part.Content?.DecodeTo(bytes);
        return bytes.ToArray();
    }

    private static string WithoutForward(string subject)
    {
        foreach (var mark in (string[])["Fwd:", "FW:", "Re:", "WG:"])
        {
            if (subject.StartsWith(mark, StringComparison.OrdinalIgnoreCase) && subject.Length > mark.Length)
            {
                return subject[mark.Length..].Trim();
            }
        }

        return subject;
    }
}
