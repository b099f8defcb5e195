namespace CorpusNamespace;

internal static partial class CorpusStorage
{
    /// <summary>What a search has found, best first; a hit is made when it is asked for.</summary>
    private sealed class Hits<T> : global::System.Collections.Generic.IReadOnlyList<T>
    {
        private readonly RankedNumbers _ranked;
        private readonly global::System.Func<int, double, T> _make;

        public Hits(ulong[] keys, global::System.Func<int, double, T> make)
        {
            _ranked = new RankedNumbers(keys);
            _make = make;
        }

        public int Count => _ranked.Count;

        public T this[int index]
        {
            get
            {
                global::System.ArgumentOutOfRangeException.ThrowIfNegative(index);
                global::System.ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
                return _make(_ranked.NumberAt(index), _ranked.ScoreAt(index));
            }
        }

        public global::System.Collections.Generic.IEnumerator<T> GetEnumerator()
        {
            for (var i = 0; i < Count; i++)
            {
                yield return this[i];
            }
        }

        global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
