using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.InteropServices;
using System.Text;
using Corpus.Extraction.Languages;

namespace Corpus.Lexicon;

/// <summary>Writes the table of words in the form of <c>WordTableReader</c>, which describes it.</summary>
internal sealed class WordTableWriter(Stream stream)
{
    private readonly StringBuilder _texts = new();
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);

    public void Write(IReadOnlyList<LexiconWord> words)
    {
        var slots = new WordSlot[words.Count];
        var lemmas = new int[words.Count];
        var sharing = new List<(int Number, int Position)>();
        for (var number = 0; number < words.Count; number++)
        {
            var word = words[number];
            slots[number] = new() { Key = word.Key, Classes = word.Classes };
            lemmas[number] = word.Lemma is { } lemma ? PositionOf(lemma) : -1;
            if (!word.Key.IsExact)
            {
                sharing.Add((number, PositionOf(word.Text)));
            }
        }

        // Half of the places are empty at least, so that a search ends soon.
        var bits = 1;
        while (1 << bits < 2 * words.Count)
        {
            bits++;
        }

        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(words.Count);
        writer.Write(bits);
        writer.Write(sharing.Count);
        writer.Write(_texts.Length);
        foreach (var place in Places(slots, bits))
        {
            writer.Write(place);
        }

        foreach (var part in MemoryMarshal.Cast<WordSlot, ulong>(slots))
        {
            writer.Write(part);
        }

        foreach (var word in words)
        {
            writer.Write((byte)word.Form);
        }

        foreach (var lemma in lemmas)
        {
            writer.Write(lemma);
        }

        foreach (var (number, _) in sharing)
        {
            writer.Write(number);
        }

        foreach (var (_, position) in sharing)
        {
            writer.Write(position);
        }

        foreach (var c in _texts.ToString())
        {
            writer.Write((ushort)c);
        }
    }

    /// <summary>The first free place from that of the key on.</summary>
    private static int[] Places(WordSlot[] slots, int bits)
    {
        var places = new int[1 << bits];
        for (var number = 0; number < slots.Length; number++)
        {
            var place = slots[number].Key.PlaceIn(bits);
            while (places[place] != 0)
            {
                place = (place + 1) & (places.Length - 1);
            }

            places[place] = number + 1;
        }

        return places;
    }

    private int PositionOf(string text)
    {
        if (!_positions.TryGetValue(text, out var position))
        {
            _positions.Add(text, position = _texts.Length);
            _texts.Append((char)text.Length).Append(text);
        }

        return position;
    }
}
