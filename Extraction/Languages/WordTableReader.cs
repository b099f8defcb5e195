using System;
using System.Buffers.Binary;
using System.IO;
using System.Runtime.InteropServices;

namespace Corpus.Extraction.Languages;

/// <summary>
/// Reads a table of words. In it are, as numbers with their lowest byte first: how many words there are, the power of two that says how many
/// places, how many words share their keys, and how many letters all texts have; the places; by word its slot, its form and the position of its
/// lemma; of those that share their keys the numbers, and then the positions of their texts; and the texts, each after its length.
/// </summary>
/// <remarks>Copied as it is: a process that reads one article would otherwise spend most of its time on making this table.</remarks>
internal sealed class WordTableReader
{
    private readonly Stream _stream;
    private readonly byte[] _buffer = new byte[1 << 14];

    private WordTableReader(Stream stream) => _stream = stream;

    /// <exception cref="EndOfStreamException">The table is cut off.</exception>
    public static WordTable Read(Stream stream)
    {
        var reader = new WordTableReader(stream);
        var counts = reader.Numbers(4);
        var places = reader.Numbers(1 << counts[1]);
        var slots = new WordSlot[counts[0]];
        reader.Read(MemoryMarshal.Cast<WordSlot, ulong>(slots));
        var forms = new VerbForm[slots.Length];
        reader.Fill(MemoryMarshal.Cast<VerbForm, byte>(forms));
        var lemmas = reader.Numbers(slots.Length);
        var sharing = reader.Numbers(counts[2]);
        var positions = reader.Numbers(counts[2]);
        var texts = new char[counts[3]];
        reader.Read(MemoryMarshal.Cast<char, ushort>(texts));
        return new(new(slots, places, sharing, positions, texts), forms, lemmas);
    }

    private int[] Numbers(int count)
    {
        var numbers = new int[count];
        Fill(MemoryMarshal.AsBytes(numbers.AsSpan()));
        for (var i = 0; !BitConverter.IsLittleEndian && i < count; i++)
        {
            numbers[i] = BinaryPrimitives.ReverseEndianness(numbers[i]);
        }

        return numbers;
    }

    private void Read(Span<ulong> numbers)
    {
        Fill(MemoryMarshal.AsBytes(numbers));
        for (var i = 0; !BitConverter.IsLittleEndian && i < numbers.Length; i++)
        {
            numbers[i] = BinaryPrimitives.ReverseEndianness(numbers[i]);
        }
    }

    private void Read(Span<ushort> numbers)
    {
        Fill(MemoryMarshal.AsBytes(numbers));
        for (var i = 0; !BitConverter.IsLittleEndian && i < numbers.Length; i++)
        {
            numbers[i] = BinaryPrimitives.ReverseEndianness(numbers[i]);
        }
    }

    private void Fill(Span<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            var read = _stream.Read(_buffer, 0, Math.Min(_buffer.Length, bytes.Length));
            if (read == 0)
            {
                throw new EndOfStreamException("The table of words is cut off.");
            }

            _buffer.AsSpan(0, read).CopyTo(bytes);
            bytes = bytes.Slice(read);
        }
    }
}
