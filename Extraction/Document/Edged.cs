using System;
using System.Runtime.CompilerServices;

namespace Corpus.Extraction.Document;

/// <summary>
/// A list that can be asked beyond its edges: before the first item and after the last stand some that say that there is none.
/// So a rule that looks at the words before or after needs not know where the article begins and ends. They stand in the array
/// itself, so that it costs no more than to ask an array.
/// </summary>
internal readonly struct Edged<T>
    where T : struct
{
    /// <summary>No rule looks farther out than this; a loop that has run off the edge ends here, as a fault of one article.</summary>
    private const int Margin = 64;

    private readonly T[] _items;

    public Edged(ReadOnlySpan<T> items)
    {
        _items = new T[items.Length + (2 * Margin)];
        _items.AsSpan(0, Margin).Fill(Nothing<T>.Item);
        _items.AsSpan(Margin + items.Length).Fill(Nothing<T>.Item);
        items.CopyTo(Items);
    }

    public int Length => _items.Length - (2 * Margin);

    /// <summary>The items alone, for the stage that makes them.</summary>
    public Span<T> Items => _items.AsSpan(Margin, Length);

    public ref readonly T this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref _items[index + Margin];
    }

    public Edged<T> Copy() => new(Items);

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
