using System.IO.Compression;
using System.Text;

namespace Corpus.Tests.Import;

/// <summary>Sources of all kinds with faults that nobody would make on purpose. The same number gives the same input.</summary>
internal sealed class MutatedInputs
{
    private static readonly byte[][] Tokens =
    [
        .. ((string[])
        [
            "<", ">", "</", "<!--", "-->", "<script>", "</script>", "<svg>", "<table><tr><td>", "<p>", "<b>", "\"", "'", "&#x", "&#xD800;", "&amp;", "{", "}", "[", "]", ",", ":", "\\u",
            "\\ud800", "\r\n\r\n", "\n", "\0", "../../../", "WARC/1.0\r\n", "Content-Length: 99999999999999999999\r\n", "Content-Length: -1\r\n", "Content-Length: 0\r\n", "HTTP/1.1 200 OK\r\n",
            "From ", "From: a@b\n", "Subject: ", "Content-Type: multipart/mixed; boundary=b\n\n--b\n", "--b--\n", "Content-Transfer-Encoding: base64\n", "=?utf-8?B?", "%PDF-1.7\n", "endobj\n",
            "1 0 obj << /Kids [1 0 R] >> ", "stream\n", "startxref\n0\n", "<rss>", "<item>", "<![CDATA[", "]]>", "<!DOCTYPE x [", "End of Document\n", "2 of 2 DOCUMENTS\n", "Body\n", "HD  ", "\u2028", "\uFEFF", "é",
            "{\"@type\":\"NewsArticle\",\"headline\":", "\"articleBody\":", "title,text\n", "\"\"\"",
        ]).Select(Encoding.UTF8.GetBytes),
        [0xFF, 0xFE], [0xFE, 0xFF], [0xC3], [0x80, 0x80], [0x1F, 0x8B], [0xED, 0xA0, 0x80],
    ];

    private readonly byte[][] _seeds;

    public MutatedInputs(IEnumerable<byte[]> seeds) => _seeds = [.. seeds];

    public byte[] Make(int number)
    {
        var random = new Random(number);
        var seed = _seeds[number % _seeds.Length];
        if (seed.AsSpan().StartsWith("PK"u8) && random.Next(4) > 0)
        {
            return InsideZip(seed, random);
        }

        if (seed.AsSpan().StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) && random.Next(4) > 0)
        {
            using var packed = new GZipStream(new MemoryStream(seed), CompressionMode.Decompress);
            using var plain = new MemoryStream();
            packed.CopyTo(plain);
            return Samples.Gzip(Mutated(plain.ToArray(), random));
        }

        return Mutated(seed, random);
    }

    private byte[] Mutated(byte[] seed, Random random)
    {
        var bytes = new List<byte>(seed);
        for (var i = random.Next(1, 8); i > 0; i--)
        {
            Mutate(bytes, random);
        }

        return [.. bytes];
    }

    private void Mutate(List<byte> bytes, Random random)
    {
        var at = random.Next(bytes.Count + 1);
        var length = Math.Min(random.Next(1, 200), bytes.Count - at);
        switch (random.Next(9))
        {
            case 0 when at < bytes.Count:
                bytes[at] = (byte)random.Next(256);
                break;
            case 1:
                bytes.RemoveRange(at, length);
                break;
            case 2:
                bytes.InsertRange(at, bytes.GetRange(at, length));
                break;
            case 3:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 4:
                var other = _seeds[random.Next(_seeds.Length)];
                var start = random.Next(other.Length);
                bytes.InsertRange(at, other[start..Math.Min(other.Length, start + random.Next(2000))]);
                break;
            case 5:
                var token = Tokens[random.Next(Tokens.Length)];
                var times = random.Next(20) == 0 ? random.Next(1, 5000) : random.Next(1, 4);
                bytes.InsertRange(at, Enumerable.Repeat(token, times).SelectMany(part => part));
                break;
            default:
                bytes.InsertRange(at, Tokens[random.Next(Tokens.Length)]);
                break;
        }
    }

    /// <summary>The parts of a document, packed again: a fault in the packing itself is found at once.</summary>
    private byte[] InsideZip(byte[] seed, Random random)
    {
        using var result = new MemoryStream();
        using (var source = new ZipArchive(new MemoryStream(seed)))
        using (var target = new ZipArchive(result, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries)
            {
                using var content = new MemoryStream();
                using (var stream = entry.Open())
                {
                    stream.CopyTo(content);
                }

                using var written = target.CreateEntry(entry.FullName).Open();
                written.Write(entry.Name == "document.xml" || random.Next(4) == 0 ? Mutated(content.ToArray(), random) : content.ToArray());
            }
        }

        return result.ToArray();
    }
}
