using System;
using System.Runtime.CompilerServices;

namespace Corpus.Extraction.Document;

/// <summary>
/// A list that can be asked beyond its edges: before the first item and after the last stand some that say that there is none.
/// So a rule that looks at the words before or after needs not know where the article begins and ends. They are in the array
/// itself, so that it costs no more than to ask an array.
/// </summary>
internal readonly struct PaddedList<T>
    where T : struct
{
    /// <summary>No rule looks farther out than this; a loop that has run off the edge ends here, as a fault of one article.</summary>
    private const int Margin = 64;

    /// <summary>So many items more than it holds has an array that <see cref="Over"/> takes.</summary>
    public const int Room = 2 * Margin;

    private readonly T[] _items;
    private readonly int _length;

    public PaddedList(ReadOnlySpan<T> items)
        : this(items.Length) => items.CopyTo(Items);

    /// <summary>A list of so many items, which are still to be written.</summary>
    public PaddedList(int length)
        : this(new T[length + Room], length)
    {
    }

    private PaddedList(T[] items, int length)
    {
        _items = items;
        _length = length;
        items.AsSpan(0, Margin).Fill(Nothing<T>.Item);
        items.AsSpan(Margin + length, Margin).Fill(Nothing<T>.Item);
    }

    public int Length => _length;

    /// <summary>The items alone, for the stage that makes them.</summary>
    public Span<T> Items => _items.AsSpan(Margin, Length);

    public ref readonly T this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref _items[index + Margin];
    }

    /// <summary>A list of the first items of an array, which it takes over: it moves them, as a copy of very many would cost memory.</summary>
    public static PaddedList<T> Over(T[] items, int length)
    {
        Array.Copy(items, 0, items, Margin, length);
        return new(items, length);
    }

    public PaddedList<T> Copy() => new(Items);

    /// <summary>Its array, for another list to take over once nobody asks this one any more.</summary>
    public T[] Release() => _items;

    public Span<T>.Enumerator GetEnumerator() => Items.GetEnumerator();
}

/// <summary>What stands beyond the edges of a list.</summary>
internal static class Nothing<T>
    where T : struct
{
    public static readonly T Item = (T)(default(T) switch
    {
        int => -1,                  // numbers name an item of another list
        Token => Token.None,
        Sentence => new Sentence(default, -1),
        var none => (object)none,
    });
}
