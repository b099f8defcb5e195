using System;
using System.Collections.Generic;
using System.IO;

namespace Corpus.Emit.Tables;

/// <summary>
/// A hash table of names, at most three quarters full: a name's slot has its row and number, or where several have the name, the
/// number of their list.
/// </summary>
internal sealed class NameSlots
{
    /// <exception cref="InvalidDataException">There are more rows, each with more names, than a slot can tell.</exception>
    public NameSlots(NameKeys names)
    {
        NumberBits = NumberBitsOf(names);
        Bits = 1;
        while (3L << Bits < names.Keys.Count * 4L)
        {
            Bits++;
        }

        Slots = new int[1 << Bits];
        foreach (var name in names.Keys)
        {
            var slot = (int)Chunking.Hash(name.Key) & (Slots.Length - 1);
            while (Slots[slot] != 0)
            {
                slot = (slot + 1) & (Slots.Length - 1);
            }

            var entry = name.IsSeveral ? ((long)ListOf(name.Several) << 1) | 1 : (long)Packed(name.First) << 1;
            Slots[slot] = Fitting(entry + 1);
            Largest = Math.Max(Largest, Slots[slot]);
        }
    }

    public int Bits { get; }

    /// <summary>How many bits of an entry are the number of the name.</summary>
    public int NumberBits { get; }

    /// <summary>By slot an entry and one; zero where there is none.</summary>
    public int[] Slots { get; }

    public int Largest { get; }

    /// <summary>The entries of names that several have.</summary>
    public RowLists Several { get; } = new();

    private int Packed(NameEntry entry) => Fitting(((long)entry.Row << NumberBits) | (uint)entry.Number);

    private static int Fitting(long entry) =>
        entry <= int.MaxValue ? (int)entry : throw new InvalidDataException("There are too many people for one corpus: split it into several.");

    private int ListOf(List<NameEntry> entries)
    {
        foreach (var entry in entries)
        {
            Several.Values.Add(Packed(entry));
        }

        Several.EndList();
        return Several.Starts.Count - 2;
    }

    private static int NumberBitsOf(NameKeys names)
    {
        var largest = 0;
        foreach (var name in names.Keys)
        {
            largest = Math.Max(largest, name.First.Number);
            if (name.IsSeveral)
            {
                name.Several.ForEach(entry => largest = Math.Max(largest, entry.Number));
            }
        }

        var bits = 0;
        while (largest >> bits != 0)
        {
            bits++;
        }

        return bits;
    }
}
