using System;
using System.Runtime.CompilerServices;
using System.Threading;
using Corpus.Extraction;
using Corpus.Extraction.Input;

namespace Corpus.Generator.Pipeline;

/// <summary>
/// Extracts articles on other threads while the pipeline, which asks for one after the other, is still busy with those before.
/// What the pipeline keeps are files and what came of them; work under way belongs to neither, and is forgotten with its file.
/// </summary>
internal static class ExtractionAhead
{
    private static readonly ConditionalWeakTable<ReadArticle, Work> Started = new();

    /// <summary>Begins with an article where a thread is free.</summary>
    /// <param name="stop">Told that nobody waits any longer, the pool does not begin with this one, or leaves off.</param>
    public static ReadArticle Start(ReadArticle read, CancellationToken stop)
    {
        var work = Started.GetValue(read, static read => new Work(read));
        ThreadPool.QueueUserWorkItem(_ => work.Begin(stop));
        return read;
    }

    /// <summary>What came of the file. Whoever comes first, the pool or the pipeline, does the work; after a stop it is done anew.</summary>
    /// <exception cref="OperationCanceledException">The host waits no longer.</exception>
    public static ArticleResult Finish(ReadArticle read, CancellationToken stop)
    {
        var result = Started.GetValue(read, static read => new Work(read)).Finish(stop);
        Started.Remove(read);
        return result;
    }

    private sealed class Work(ReadArticle read)
    {
        private readonly object _working = new();
        private ArticleResult? _result;

        public ArticleResult Finish(CancellationToken stop)
        {
            lock (_working)
            {
                return _result ??= ArticleResult.From(read, stop);
            }
        }

        public void Begin(CancellationToken stop)
        {
            try
            {
                if (!stop.IsCancellationRequested)
                {
                    Finish(stop);
                }
            }
            catch (OperationCanceledException)
            {
                // The pipeline has been told, too; nobody asks for what would have come of it.
            }
        }
    }
}
