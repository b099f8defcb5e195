namespace CorpusNamespace;

internal static partial class CorpusStorage
{
    /// <summary>A list that has no objects of its own: each is made when it is asked for, or is there because somebody keeps it.</summary>
    private sealed class RowList<T> : global::System.Collections.Generic.IReadOnlyList<T>, global::System.Collections.Generic.IList<T>
        where T : class
    {
        private readonly global::System.Func<int, T> _at;
        private readonly global::System.Func<global::System.Collections.Generic.IEnumerator<T>> _walk;

        public RowList(int count, global::System.Func<int, T> at, global::System.Func<global::System.Collections.Generic.IEnumerator<T>> walk)
        {
            Count = count;
            _at = at;
            _walk = walk;
        }

        public int Count { get; }

        public bool IsReadOnly => true;

        public T this[int index]
        {
            get
            {
                global::System.ArgumentOutOfRangeException.ThrowIfNegative(index);
                global::System.ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
                return _at(index);
            }
        }

        T global::System.Collections.Generic.IList<T>.this[int index]
        {
            get => this[index];
            set => throw ReadOnly();
        }

        public global::System.Collections.Generic.IEnumerator<T> GetEnumerator() => _walk();

        global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

        public bool Contains(T item) => IndexOf(item) >= 0;

        public int IndexOf(T item)
        {
            var index = 0;
            foreach (var known in this)
            {
                if (ReferenceEquals(known, item))
                {
                    return index;
                }

                index++;
            }

            return -1;
        }

        public void CopyTo(T[] array, int arrayIndex)
        {
            global::System.ArgumentNullException.ThrowIfNull(array);
            foreach (var item in this)
            {
                array[arrayIndex++] = item;
            }
        }

        void global::System.Collections.Generic.ICollection<T>.Add(T item) => throw ReadOnly();

        void global::System.Collections.Generic.ICollection<T>.Clear() => throw ReadOnly();

        bool global::System.Collections.Generic.ICollection<T>.Remove(T item) => throw ReadOnly();

        void global::System.Collections.Generic.IList<T>.Insert(int index, T item) => throw ReadOnly();

        void global::System.Collections.Generic.IList<T>.RemoveAt(int index) => throw ReadOnly();

        private static global::System.NotSupportedException ReadOnly() => new global::System.NotSupportedException("The corpus is read-only.");
    }
}
