using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Corpus.Tool;

/// <summary>One of so many parts of a corpus. To which of them an article belongs follows from its id alone, on every machine.</summary>
/// <param name="Number">From 1.</param>
internal sealed record Shard(int Number, int Count)
{
    /// <summary>The corpus as a whole.</summary>
    public static Shard Whole { get; } = new(1, 1);

    /// <summary>What follows the names of the files of a part: nothing for the whole.</summary>
    public string Suffix
    {
        get
        {
            var digits = Count.ToString(CultureInfo.InvariantCulture);
            return Count == 1 ? "" : "-" + Number.ToString(CultureInfo.InvariantCulture).PadLeft(digits.Length, '0') + "-of-" + digits;
        }
    }

    /// <summary><c>3/64</c>; null where it is no part.</summary>
    public static Shard? Parse(string text) =>
        text.Split('/') is [var number, var count]
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
        && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var c)
        && n >= 1 && n <= c
            ? new(n, c)
            : null;

    /// <param name="id">The id of an article.</param>
    public bool Has(string id)
    {
        if (Count == 1)
        {
            return true;
        }

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(id), hash);
        return BinaryPrimitives.ReadUInt64BigEndian(hash) % (ulong)Count == (ulong)(Number - 1);
    }

    public override string ToString() => FormattableString.Invariant($"{Number}/{Count}");
}
