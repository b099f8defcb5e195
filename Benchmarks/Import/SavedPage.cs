using System.IO.Compression;
using System.Text;

namespace Corpus.Benchmarks.Import;

/// <summary>A saved page, and the same with an edit: other words in one place, so that no two pages of an archive are one.</summary>
internal sealed class SavedPage(string html)
{
    public static IReadOnlyList<SavedPage> ReadAll(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.html*").Order(StringComparer.Ordinal).Select(path => new SavedPage(Read(path)))];

    public string Edited(int number)
    {
        var end = html.LastIndexOf("</p>", StringComparison.OrdinalIgnoreCase);
        var edit = FormattableString.Invariant($" This is edition {number} of the page.");
        return end < 0 ? html + edit : html.Insert(end, edit);
    }

    private static string Read(string path)
    {
        using var file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
