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
            file.Write(Encoding.ASCII.GetBytes(FormattableString.Invariant(
                $"WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.com/{i}\r\nContent-Type: application/http\r\nContent-Length: {head.Length + page.Length}\r\n\r\n{head}")));
            file.Write(page);
            file.Write("\r\n\r\n"u8);
            bytes += page.Length;
        }

        return bytes;
    }
}
