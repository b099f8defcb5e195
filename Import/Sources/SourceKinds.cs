using System.Text;

namespace Corpus.Import.Sources;

/// <summary>Tells the kind by what the source holds, whatever its name ends with.</summary>
internal static class SourceKinds
{
    private static readonly string[] MailHeaders =
        ["from", "to", "subject", "date", "mime-version", "received", "return-path", "content-type", "message-id", "delivered-to",
            "snapshot-content-location", "x-", "dkim-signature", "list-id", "reply-to", "sender"];

    public static SourceKind Of(ReadOnlySpan<byte> head, IReadOnlyDictionary<string, string> fields)
    {
        if (head.Length == 0)
        {
            return SourceKind.Empty;
        }

        if (head.StartsWith("PK\x03\x04"u8))
        {
            // A document's parts are named in its first entries, mostly; the rest are other archives.
            return head.IndexOf("word/"u8) >= 0 || head.IndexOf("[Content_Types].xml"u8) >= 0 ? SourceKind.Docx : SourceKind.Zip;
        }

        if (head[..Math.Min(head.Length, 1024)].IndexOf("%PDF-"u8) >= 0)
        {
            return SourceKind.Pdf;
        }

        if (head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            return SourceKind.OldWord;
        }

        return head.StartsWith("{\\rtf"u8) ? SourceKind.RichText : OfText(TextOf(head), fields);
    }

    /// <summary>The start as text, however it is encoded: what tells the kind is ASCII.</summary>
    private static string TextOf(ReadOnlySpan<byte> head)
    {
        var encoding = head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) ? Encoding.Unicode
            : head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? Encoding.BigEndianUnicode
            : Encoding.UTF8;
        return encoding.GetString(head).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
    }

    private static SourceKind OfText(string text, IReadOnlyDictionary<string, string> fields)
    {
        if (text.Length == 0)
        {
            return SourceKind.Empty;
        }

        if (text.StartsWith("WARC/", StringComparison.Ordinal))
        {
            return SourceKind.Warc;
        }

        if (text[0] == '<')
        {
            return IsFeed(text) ? SourceKind.Feed : SourceKind.Html;
        }

        if (text[0] is '{' or '[' && text.Length > 1 && text.AsSpan(1).TrimStart() is { Length: > 0 } inside && inside[0] is '"' or '{' or '}' or ']')
        {
            return SourceKind.Json;
        }

        if (text.StartsWith("From ", StringComparison.Ordinal) && HasMailHeader(text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..]))
        {
            return SourceKind.Mailbox;
        }

        if (Exports.ExportKinds.Of(text) is not null)
        {
            return SourceKind.Export;
        }

        return HasMailHeader(text) ? SourceKind.Mail
            : Records.CsvReader.IsTable(text, fields) ? SourceKind.Csv
            : text.Contains("<html", StringComparison.OrdinalIgnoreCase)
                || text.Contains("<!doctype html", StringComparison.OrdinalIgnoreCase) ? SourceKind.Html
            : SourceKind.Unknown;
    }

    /// <summary>The root of the document, after a declaration and comments.</summary>
    private static bool IsFeed(string text)
    {
        var html = text.IndexOf("<html", StringComparison.OrdinalIgnoreCase);
        foreach (var root in (string[])["<rss", "<feed", "<rdf:RDF"])
        {
            var at = text.IndexOf(root, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && (html < 0 || at < html) && at + root.Length < text.Length && text[at + root.Length] is ' ' or '>' or '\n' or '\r' or '\t')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first lines are headers of a message, and one of them is known.</summary>
    private static bool HasMailHeader(string text)
    {
        var known = 0;
        foreach (var line in text.Split('\n', 12))
        {
            if (line.Length > 0 && line[0] is ' ' or '\t')
            {
                continue;
            }

            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0 || line.AsSpan(0, colon).IndexOfAny(" \t<") >= 0)
            {
                break;
            }

            known += Array.Exists(MailHeaders, header => line.StartsWith(header, StringComparison.OrdinalIgnoreCase)) ? 1 : 0;
        }

        return known >= 2;
    }
}
