using System.Text;

namespace Corpus.Benchmarks.Import;

/// <summary>Writes an archive of edited pages.</summary>
internal static class WarcMaker
{
    /// <summary>Gives how many bytes of HTML are in it.</summary>
    public static long Write(string path, IReadOnlyList<SavedPage> pages, int count)
    {
        using var file = File.Create(path);
        long bytes = 0;
        for (var i = 0; i < count; i++)
        {
            var page = Encoding.UTF8.GetBytes(pages[i % pages.Count].Edited(i));
            var head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n";
            string[] lines =
            [
                "WARC/1.1", "WARC-Type: response", FormattableString.Invariant($"WARC-Target-URI: https://example.com/{i}"), "Content-Type: application/http",
                FormattableString.Invariant($"Content-Length: {head.Length + page.Length}"), "", head,
            ];
            file.Write(Encoding.ASCII.GetBytes(string.Join("\r\n", lines)));
            file.Write(page);
            file.Write("\r\n\r\n"u8);
            bytes += page.Length;
        }

        return bytes;
    }
}
