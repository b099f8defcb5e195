namespace CorpusNamespace;

internal static partial class CorpusStorage
{
    /// <summary>In bytes: how much of a resource or a file is checked at a time.</summary>
    internal const int BlockSize = 4096;

    /// <summary>The last number of a corpus file, which no other file ends with.</summary>
    internal const ulong FileMark = 0x0A31737570726F43;

    /// <summary>
    /// How many numbers a corpus file ends with: the length of its content, where the directory of its tables is, how many tables there are, the
    /// version, the mark.
    /// </summary>
    internal const int FileEndNumbers = 5;

    /// <summary>
    /// A checksum of some bytes. Each step can be undone, so that no change within eight bytes goes unseen, and
    /// any other but once in 2^64. The seed tells equal bytes in different places from each other.
    /// </summary>
    /// <remarks>512 stands for AggressiveOptimization, which older libraries do not name: most of its calls come in the first answer.</remarks>
    [global::System.Runtime.CompilerServices.MethodImpl((global::System.Runtime.CompilerServices.MethodImplOptions)512)]
    internal static ulong Checksum(global::System.ReadOnlySpan<byte> bytes, ulong seed)
    {
        unchecked
        {
            const ulong factor = 0x9E3779B97F4A7C15;
            var sum = (seed ^ (ulong)bytes.Length) * factor;
            var words = global::System.Runtime.InteropServices.MemoryMarshal.Cast<byte, ulong>(bytes);
            foreach (var word in words)
            {
                var number = global::System.BitConverter.IsLittleEndian
                    ? word
                    : global::System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(word);
                sum = (sum ^ number) * factor;
                sum ^= sum >> 29;
            }

            var rest = 0UL;
            var shift = 0;
            foreach (var last in bytes.Slice(words.Length * sizeof(ulong)))
            {
                rest |= (ulong)last << shift;
                shift += 8;
            }

            sum = (sum ^ rest) * factor;
            return sum ^ (sum >> 32);
        }
    }

    /// <summary>Eight bytes as a number, the lowest first.</summary>
    internal static ulong Word(byte[] bytes, int position)
    {
        if (global::System.BitConverter.IsLittleEndian)
        {
            return global::System.BitConverter.ToUInt64(bytes, position);
        }

        var word = 0UL;
        for (var i = sizeof(ulong) - 1; i >= 0; i--)
        {
            word = (word << 8) | bytes[position + i];
        }

        return word;
    }
}
