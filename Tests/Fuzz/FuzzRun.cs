using System.Collections.Concurrent;
using System.Diagnostics;
using Corpus.Tests.Fuzz.Checks;
using Corpus.Tests.Fuzz.Making;

namespace Corpus.Tests.Fuzz;

/// <summary>Makes inputs, checks them on several threads, and gathers the failures by kind.</summary>
public sealed class FuzzRun
{
    private const int MostHangs = 3;
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(500);

    private readonly FuzzOptions _options;
    private readonly ConcurrentDictionary<string, Found> _found = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Worker, bool> _workers = new();
    private long _next;
    private long _done;
    private long _characters;
    private double _steps;
    private long _stepsAt;

    private FuzzRun(FuzzOptions options) => _options = options;

    /// <param name="progress">Told now and then how many inputs are done and how many kinds of failure there are.</param>
    public static FuzzReport Of(FuzzOptions options, Action<long, int>? progress = null) => new FuzzRun(options).Run(progress);

    private FuzzReport Run(Action<long, int>? progress)
    {
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < _options.Threads; i++)
        {
            Start();
        }

        var hangs = 0;
        while (!_workers.IsEmpty && hangs < MostHangs)
        {
            Thread.Sleep(Look);
            progress?.Invoke(Interlocked.Read(ref _done), _found.Count);
            foreach (var worker in _workers.Keys.Where(worker => worker.IsOver(_options.Patience)))
            {
                // The thread cannot be stopped; the run goes on with another, and the process ends without it.
                hangs++;
                _workers.TryRemove(worker, out _);
                Record(new($"no answer within {_options.Patience.TotalSeconds:0} s", ""), worker.Index);
                Start();
            }
        }

        return new(
            _done,
            _characters,
            Sampled(_options.Depth.Compiles),
            Sampled(_options.Depth.ComparesStorage),
            _steps,
            _stepsAt,
            clock.Elapsed,
            [.. _found.OrderBy(found => found.Value.Index).Select(found => Finding(found.Key, found.Value))]);
    }

    private void Start()
    {
        var worker = new Worker();
        _workers[worker] = true;
        new Thread(() => Work(worker)) { IsBackground = true, Name = "Fuzz" }.Start();
    }

    private void Work(Worker worker)
    {
        while (Interlocked.Increment(ref _next) - 1 is var number && number < _options.Count && _workers.ContainsKey(worker))
        {
            var index = _options.First + number;
            worker.Begin(index);
            var input = InputMaker.Make(_options.Seed, index);
            if (InputCheck.Of(input, index, _options.Depth, stages => Count(stages.Steps, index)) is { } failure)
            {
                Record(failure, index);
            }

            Interlocked.Add(ref _characters, input.Length);
            Interlocked.Increment(ref _done);
        }

        _workers.TryRemove(worker, out _);
    }

    private void Count(double steps, long index)
    {
        lock (_found)
        {
            if (steps > _steps || (steps == _steps && index < _stepsAt))
            {
                (_steps, _stepsAt) = (steps, index);
            }
        }
    }

    private void Record(Failure failure, long index) => _found.AddOrUpdate(
        failure.Kind,
        _ => new(index, 1, failure),
        (_, found) => index < found.Index ? new(index, found.Count + 1, failure) : found with { Count = found.Count + 1 });

    private long Sampled(Func<long, bool> isSampled)
    {
        var count = 0L;
        for (var index = _options.First; index < _options.First + _done; index++)
        {
            count += isSampled(index) ? 1 : 0;
        }

        return count;
    }

    private FuzzFinding Finding(string kind, Found found)
    {
        var input = InputMaker.Make(_options.Seed, found.Index);
        if (found.Failure.Detail.Length > 0 && Needed(input, kind, found.Index) is { } depth)
        {
            input = new Shrinker(smaller => InputCheck.Of(smaller, found.Index, depth)?.Kind == kind, depth.Compile + depth.Storage > 0 ? _options.ShrinkTries / 10 : _options.ShrinkTries).Shrink(input);
        }

        return new(kind, found.Count, found.Index, input.ToString(), InputCheck.Of(input, found.Index, _options.Depth)?.Detail ?? found.Failure.Detail);
    }

    /// <summary>The least that shows the failure, so that shrinking is fast.</summary>
    private static Depth? Needed(FuzzInput input, string kind, long index) =>
        new[] { Depth.StagesOnly, new(1, 0, 0), new(0, 1, 0), new(0, 0, 1) }.FirstOrDefault(depth => InputCheck.Of(input, index, depth)?.Kind == kind);

    private sealed record Found(long Index, long Count, Failure Failure);

    private sealed class Worker
    {
        private long _since;
        private long _index;

        public long Index => Interlocked.Read(ref _index);

        public void Begin(long index)
        {
            Interlocked.Exchange(ref _index, index);
            Interlocked.Exchange(ref _since, Stopwatch.GetTimestamp());
        }

        public bool IsOver(TimeSpan patience) => Interlocked.Read(ref _since) is > 0 and var since && Stopwatch.GetElapsedTime(since) > patience;
    }
}
