using System;
using System.Threading;
using Corpus.Generator.Ingest;

namespace Corpus.Generator;

/// <summary>
/// An article that is being extracted, on another thread where one is free. The pipeline asks for one after the other;
/// whoever comes first, the pool or the pipeline, does the work. It stands for its file alone, and is compared by that.
/// </summary>
internal sealed class PendingArticle : IEquatable<PendingArticle>
{
    private readonly ReadArticle _read;
    private readonly object _working = new();
    private ExtractedArticle? _extracted;

    private PendingArticle(ReadArticle read) => _read = read;

    /// <param name="stop">Told that nobody waits any longer, the pool does not begin with this one, or leaves off.</param>
    public static PendingArticle Start(ReadArticle read, CancellationToken stop)
    {
        var pending = new PendingArticle(read);
        ThreadPool.QueueUserWorkItem(_ => pending.WorkAhead(stop));
        return pending;
    }

    /// <summary>What came of the file. Whoever asks once more after a stop begins anew.</summary>
    /// <exception cref="OperationCanceledException">The host waits no longer.</exception>
    public ExtractedArticle Finish(CancellationToken stop = default)
    {
        lock (_working)
        {
            return _extracted ??= ExtractedArticle.From(_read, stop);
        }
    }

    public bool Equals(PendingArticle? other) => other is not null && _read.Equals(other._read);

    public override bool Equals(object? obj) => Equals(obj as PendingArticle);

    public override int GetHashCode() => _read.GetHashCode();

    private void WorkAhead(CancellationToken stop)
    {
        try
        {
            Finish(stop);
        }
        catch (OperationCanceledException)
        {
            // The pipeline has been told, too; nobody asks for what would have come of it.
        }
    }
}
