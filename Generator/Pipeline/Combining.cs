using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Pipeline;

/// <summary>Steps that need several others, with a name for each instead of pairs of pairs.</summary>
internal static class Combining
{
    public static IncrementalValueProvider<TResult> With<T1, T2, TResult>(
        this IncrementalValueProvider<T1> one, IncrementalValueProvider<T2> two, Func<T1, T2, CancellationToken, TResult> select) =>
        one.Combine(two).Select((pair, stop) => select(pair.Left, pair.Right, stop));

    public static IncrementalValueProvider<TResult> With<T1, T2, T3, TResult>(
        this IncrementalValueProvider<T1> one,
        IncrementalValueProvider<T2> two,
        IncrementalValueProvider<T3> three,
        Func<T1, T2, T3, CancellationToken, TResult> select) =>
        one.Combine(two).Combine(three).Select((pair, stop) => select(pair.Left.Left, pair.Left.Right, pair.Right, stop));

    public static IncrementalValuesProvider<TResult> With<T1, T2, TResult>(
        this IncrementalValuesProvider<T1> one, IncrementalValueProvider<T2> two, Func<T1, T2, CancellationToken, TResult> select) =>
        one.Combine(two).Select((pair, stop) => select(pair.Left, pair.Right, stop));

    public static IncrementalValuesProvider<TResult> With<T1, T2, T3, TResult>(
        this IncrementalValuesProvider<T1> one,
        IncrementalValueProvider<T2> two,
        IncrementalValueProvider<T3> three,
        Func<T1, T2, T3, CancellationToken, TResult> select) =>
        one.Combine(two).Combine(three).Select((pair, stop) => select(pair.Left.Left, pair.Left.Right, pair.Right, stop));

    public static IncrementalValuesProvider<TResult> ManyWith<T1, T2, TResult>(
        this IncrementalValuesProvider<T1> one, IncrementalValueProvider<T2> two, Func<T1, T2, CancellationToken, IEnumerable<TResult>> select) =>
        one.Combine(two).SelectMany((pair, stop) => select(pair.Left, pair.Right, stop));

    public static IncrementalValuesProvider<TResult> ManyWith<T1, T2, TResult>(
        this IncrementalValueProvider<T1> one, IncrementalValueProvider<T2> two, Func<T1, T2, CancellationToken, IEnumerable<TResult>> select) =>
        one.Combine(two).SelectMany((pair, stop) => select(pair.Left, pair.Right, stop));

    public static IncrementalValuesProvider<TResult> ManyWith<T1, T2, T3, TResult>(
        this IncrementalValueProvider<T1> one,
        IncrementalValueProvider<T2> two,
        IncrementalValueProvider<T3> three,
        Func<T1, T2, T3, CancellationToken, IEnumerable<TResult>> select) =>
        one.Combine(two).Combine(three).SelectMany((pair, stop) => select(pair.Left.Left, pair.Left.Right, pair.Right, stop));

    public static IncrementalValuesProvider<TResult> ManyWith<T1, T2, T3, TResult>(
        this IncrementalValuesProvider<T1> one,
        IncrementalValueProvider<T2> two,
        IncrementalValueProvider<T3> three,
        Func<T1, T2, T3, CancellationToken, IEnumerable<TResult>> select) =>
        one.Combine(two).Combine(three).SelectMany((pair, stop) => select(pair.Left.Left, pair.Left.Right, pair.Right, stop));

    /// <summary>Those that a gate lets pass; after it nothing runs again while the gate stays as it is.</summary>
    public static IncrementalValuesProvider<T> Through<T, TGate>(
        this IncrementalValuesProvider<T> values, IncrementalValueProvider<TGate> gate, Func<TGate, T, bool> admits) =>
        values.Combine(gate).Where(pair => admits(pair.Right, pair.Left)).Select(static (pair, _) => pair.Left);
}
