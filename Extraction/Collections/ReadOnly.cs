using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace Corpus.Extraction.Collections;

/// <summary>Lists to hand out: nobody can change them.</summary>
internal static class ReadOnly
{
    public static IReadOnlyList<T> From<T>(EquatableArray<T> items)
        where T : IEquatable<T> => Select(items, item => item);

    public static IReadOnlyList<TResult> Select<T, TResult>(EquatableArray<T> items, Func<T, TResult> make)
        where T : IEquatable<T>
    {
        var made = new TResult[items.Count];
        for (var i = 0; i < made.Length; i++)
        {
            made[i] = make(items[i]);
        }

        return new ReadOnlyCollection<TResult>(made);
    }
}
