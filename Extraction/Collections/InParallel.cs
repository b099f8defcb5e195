using System;
using System.Threading;
using System.Threading.Tasks;

namespace Corpus.Extraction.Collections;

/// <summary>As <c>Parallel.For</c>, whose code for numbers would have to be compiled first, which is long beside a short run.</summary>
internal static class InParallel
{
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static void For(int count, Action<int> body, CancellationToken stop)
    {
        var next = -1;
        void Work()
        {
            for (var i = Interlocked.Increment(ref next); i < count && !stop.IsCancellationRequested; i = Interlocked.Increment(ref next))
            {
                body(i);
            }
        }

        void WorkAside()
        {
            try
            {
                Work();
            }
            catch (OperationCanceledException)
            {
                // Told below, when all have left off.
            }
        }

        var helpers = new Task[Math.Max(0, Math.Min(Environment.ProcessorCount, count) - 1)];
        for (var h = 0; h < helpers.Length; h++)
        {
            helpers[h] = Task.Run(WorkAside, CancellationToken.None);
        }

        WorkAside();
        Task.WaitAll(helpers);
        stop.ThrowIfCancellationRequested();
    }
}
