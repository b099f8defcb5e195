using System;
using System.Runtime.CompilerServices;

namespace Corpus.Generator.Structure;

/// <summary>
/// An array that can be asked beyond its edges: before the first item and after the last stands one that says that there is
/// none. So a rule that looks at the word before or after needs not know where the article begins and ends.
/// </summary>
internal readonly struct Edged<T>
    where T : struct
{
    /// <summary>No rule looks farther out than this; a loop that has run off the edge ends here, as a fault of one article.</summary>
    private const int Farthest = 64;

    private readonly T[] _items;

    public Edged(T[] items) => _items = items;

    public int Length => _items.Length;

    public ref readonly T this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            var items = _items;
            if ((uint)index < (uint)items.Length)
            {
                return ref items[index];
            }

            return ref Beyond(items, index);
        }
    }

    /// <summary>A copy that can be written to.</summary>
    public T[] ToArray() => (T[])_items.Clone();

    public ReadOnlySpan<T>.Enumerator GetEnumerator() => new ReadOnlySpan<T>(_items).GetEnumerator();

    private static ref readonly T Beyond(T[] items, int index)
    {
        if (index < -Farthest || index >= (long)items.Length + Farthest)
        {
            throw new IndexOutOfRangeException("Item " + index + " of " + items.Length);
        }

        return ref Nothing<T>.Item[0];
    }
}

/// <summary>What stands beyond the edges of an array: one item.</summary>
internal static class Nothing<T>
{
    public static readonly T[] Item = (T[])(default(T) switch
    {
        int => new[] { -1 },                    // numbers name an item of another list
        Token => new[] { Token.None },
        Sentence => new[] { new Sentence(default, -1) },
        _ => (object)new T[1],
    });
}
