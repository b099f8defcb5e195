using System.Globalization;

namespace Corpus.Import.Archives;

/// <summary>The header of a record.</summary>
internal sealed record WarcRecord(string Type, string? Address, string Date, string ContentType, long Length)
{
    private const int MostHeaders = 200;

    public bool MayBePage =>
        (Type == "response" && ContentType.StartsWith("application/http", StringComparison.OrdinalIgnoreCase))
        || (Type == "resource" && ContentType.StartsWith("text/html", StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads the next header, past whatever is before it; null at the end.</summary>
    public static WarcRecord? Read(WarcStream stream)
    {
        string? line;
        do
        {
            line = stream.Line();
            if (line is null)
            {
                return null;
            }
        }
        while (!line.StartsWith("WARC/", StringComparison.Ordinal));

        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (stream.Line() is { Length: > 0 } header)
        {
            var colon = header.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && headers.Count < MostHeaders)
            {
                headers[header[..colon].Trim()] = header[(colon + 1)..].Trim();
            }
        }

        var length = long.TryParse(headers.GetValueOrDefault("Content-Length"), NumberStyles.None, CultureInfo.InvariantCulture, out var known) ? known : 0;
        return new(
            headers.GetValueOrDefault("WARC-Type") ?? "",
            headers.GetValueOrDefault("WARC-Target-URI")?.Trim('<', '>'),
            headers.GetValueOrDefault("WARC-Date") ?? "",
            headers.GetValueOrDefault("Content-Type") ?? "",
            length);
    }
}
