using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Corpus.Extraction.Collections;

namespace Corpus.Extraction;

/// <summary>Makes many things of many, in their order and a block at a time, so that few of them are in memory.</summary>
internal static class InBlocks
{
    /// <summary>The blocks in the order of the sources. The next is made on all processors while the caller has one.</summary>
    /// <param name="size">How many things a block has.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static IEnumerable<TResult[]> Of<TSource, TResult>(IEnumerable<TSource> sources, int size, Func<TSource, TResult> make, CancellationToken stop)
    {
        using var source = sources.GetEnumerator();
        var next = Started();
        try
        {
            while (next.GetAwaiter().GetResult() is { Length: > 0 } block)
            {
                next = Started();
                yield return block;
            }
        }
        finally
        {
            // The caller may have left off, and then closes what is read here. What fails now has no one to tell it to.
            ((IAsyncResult)next).AsyncWaitHandle.WaitOne();
        }

        Task<TResult[]> Started() => Task.Run(Next, CancellationToken.None);

        TResult[] Next()
        {
            var items = new List<TSource>(size);
            while (items.Count < size && source.MoveNext())
            {
                items.Add(source.Current);
            }

            var made = new TResult[items.Count];
            InParallel.For(made.Length, i => made[i] = make(items[i]), stop);
            return made;
        }
    }
}
