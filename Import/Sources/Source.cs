using System.IO.Compression;

namespace Corpus.Import.Sources;

/// <summary>A source that is being read.</summary>
/// <param name="Name">As it stands in findings and in front matter.</param>
/// <param name="Open">Opens it at its start; it may be opened more than once.</param>
/// <param name="Options">How it is read.</param>
/// <param name="Stop">The user waits no longer.</param>
internal sealed record Source(string Name, Func<Stream> Open, ImportOptions Options, CancellationToken Stop)
{
    /// <summary>What is looked at to tell the kind.</summary>
    private const int HeadLength = 16 * 1024;

    /// <summary>A place in it, counted from 1.</summary>
    public string At(long number) => FormattableString.Invariant($"{Name}#{number}");

    /// <summary>The source without its compression, which is told by its first bytes.</summary>
    public Source Decompressed()
    {
        using (var stream = Open())
        {
            Span<byte> magic = stackalloc byte[2];
            if (stream.ReadAtLeast(magic, 2, throwOnEndOfStream: false) < 2 || magic[0] != 0x1F || magic[1] != 0x8B)
            {
                return this;
            }
        }

        return this with { Open = OpenCompressed };
    }

    public byte[] Head()
    {
        using var stream = Open();
        var head = new byte[HeadLength];
        var read = stream.ReadAtLeast(head, HeadLength, throwOnEndOfStream: false);
        return head[..read];
    }

    /// <summary>All of it.</summary>
    /// <exception cref="ImportException">It is larger than a document can be.</exception>
    public byte[] ReadAll()
    {
        using var stream = Open();
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            Stop.ThrowIfCancellationRequested();
            if (bytes.Length + read > Options.LargestDocument)
            {
                throw TooLarge(Options);
            }

            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }

    public static ImportException TooLarge(ImportOptions options) =>
        new(ImportFindingId.OverLimit, FormattableString.Invariant($"It is larger than {options.LargestDocument} bytes, which no article is; it was left out"));

    private Stream OpenCompressed()
    {
        var stream = Open();
        var limit = stream.CanSeek ? Math.Max(ImportOptions.SmallestExpansionLimit, stream.Length * Options.LargestExpansion)
            : ImportOptions.SmallestExpansionLimit;
        return new LimitedStream(new GZipStream(stream, CompressionMode.Decompress), limit);
    }
}
