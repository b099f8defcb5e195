using System;
using System.Threading;

namespace Corpus.Extraction.Collections;

/// <summary>
/// What was worked out of a record, kept in a field of it until somebody asks again. It says nothing that the record does not: with it and
/// without it the record is the same, and a copy of the record starts with nothing kept.
/// </summary>
internal struct Derived<T> : IEquatable<Derived<T>>
    where T : class
{
    private Entry? _entry;

    /// <summary>What was kept for a record; null where nothing was, or where the record has been copied since.</summary>
    public readonly T? Of(object record) => _entry is { } entry && ReferenceEquals(entry.Record, record) ? entry.Value : null;

    /// <summary>Keeps a value. Of several threads, one wins.</summary>
    public void Keep(object record, T value) => Volatile.Write(ref _entry, new(record, value));

    public readonly bool Equals(Derived<T> other) => true;

    public override readonly bool Equals(object? obj) => obj is Derived<T>;

    public override readonly int GetHashCode() => 0;

    private sealed class Entry(object record, T value)
    {
        public object Record { get; } = record;

        public T Value { get; } = value;
    }
}
