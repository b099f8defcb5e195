using System.IO.Compression;
using System.Reflection.Metadata;
using System.Text;

namespace Corpus.Tests.Package;

/// <summary>Looks for words in files of every kind that a build leaves, byte by byte.</summary>
internal static class Traces
{
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    /// <summary>The files below a folder that contain any of the words, in UTF-8 or UTF-16 and in any case: in their path, as they are, or in what is packed in them.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<string> words, string folder)
    {
        var needles = words.SelectMany(word => (byte[][])[Encoding.UTF8.GetBytes(word), Encoding.Unicode.GetBytes(word)]).Select(Lower).ToList();
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            foreach (var (name, bytes) in Parts(Path.GetRelativePath(folder, path), File.ReadAllBytes(path)))
            {
                var text = Lower(bytes);
                if (needles.Exists(needle => text.AsSpan().IndexOf(needle) >= 0) || words.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase)))
                {
                    yield return name;
                }
            }
        }
    }

    /// <summary>A file, and what is compressed in it: the entries of a package, and the sources in symbols.</summary>
    private static IEnumerable<(string Name, byte[] Bytes)> Parts(string name, byte[] bytes)
    {
        yield return (name, bytes);
        if (name.EndsWith(".nupkg", StringComparison.Ordinal))
        {
            using var zip = new ZipArchive(new MemoryStream(bytes));
            foreach (var entry in zip.Entries)
            {
                foreach (var part in Parts($"{name}/{entry.FullName}", Read(entry.Open())))
                {
                    yield return part;
                }
            }
        }
        else if (name.EndsWith(".pdb", StringComparison.Ordinal))
        {
            foreach (var source in Sources(bytes))
            {
                yield return (name + " (source)", source);
            }
        }
    }

    private static List<byte[]> Sources(byte[] symbols)
    {
        using var provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(symbols));
        var reader = provider.GetMetadataReader();
        var sources = new List<byte[]>();
        foreach (var information in reader.CustomDebugInformation.Select(reader.GetCustomDebugInformation))
        {
            if (reader.GetGuid(information.Kind) == EmbeddedSource)
            {
                // The length that the source has when it is inflated, or 0 where it is not compressed.
                var blob = reader.GetBlobBytes(information.Value);
                sources.Add(BitConverter.ToInt32(blob) == 0 ? blob : Read(new DeflateStream(new MemoryStream(blob, 4, blob.Length - 4), CompressionMode.Decompress)));
            }
        }

        return sources;
    }

    private static byte[] Read(Stream stream)
    {
        using (stream)
        {
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return bytes.ToArray();
        }
    }

    private static byte[] Lower(byte[] bytes) => Array.ConvertAll(bytes, b => b is >= (byte)'A' and <= (byte)'Z' ? (byte)(b | 0x20) : b);
}
