using System.Diagnostics;
using System.Reflection;

namespace Corpus.Mutation;

/// <summary>The tests of the project in this process, one after another.</summary>
internal sealed class TestRunner : IDisposable
{
    private readonly XunitTestFramework _framework = new(new Discovered());
    private readonly ITestFrameworkExecutor _executor;
    private readonly TimeSpan _patience;

    public TestRunner(Suite suite)
    {
        _patience = suite.Patience;
        var assembly = Assembly.Load(suite.TestAssembly);
        var discovered = new Discovered();
        _framework.GetDiscoverer(Reflector.Wrap(assembly)).Find(false, discovered, new Options { ["xunit.discovery.PreEnumerateTheories"] = true });
        discovered.Finished.Wait();
        Cases = discovered.Cases
            .Where(test => !Suite.LeftOut.Any($"{test.TestMethod.TestClass.Class.Name}.{test.TestMethod.Method.Name}".Contains))
            .GroupBy(test => test.UniqueID, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        _executor = _framework.GetExecutor(assembly.GetName());
    }

    public IReadOnlyDictionary<string, ITestCase> Cases { get; }

    /// <summary>Runs tests until one fails.</summary>
    /// <returns>What the failed test is called; null where all pass or are skipped.</returns>
    /// <exception cref="TimeoutException">A test does not end; the message says which.</exception>
    public string? Run(IEnumerable<ITestCase> tests, Action<ITestCase>? before = null, Action<ITestCase, TimeSpan, bool>? after = null)
    {
        var sink = new Sink(before, after);
        var options = new Options
        {
            ["xunit.execution.DisableParallelization"] = true,
            ["xunit.execution.MaxParallelThreads"] = 1,
            ["xunit.execution.SynchronousMessageReporting"] = true,
        };

        // On another thread: a test that does not end must not end the watch over it.
        _ = Task.Run(() => _executor.RunTests(tests, sink, options));
        var patience = new Patience(_patience);
        while (!sink.Finished.Wait(500))
        {
            if (patience.IsOver(sink.Progress))
            {
                throw new TimeoutException(sink.Current);
            }
        }

        return sink.Failed;
    }

    public void Dispose()
    {
        _executor.Dispose();
        _framework.Dispose();
    }

    private sealed class Options : Dictionary<string, object>, ITestFrameworkDiscoveryOptions, ITestFrameworkExecutionOptions
    {
        public TValue GetValue<TValue>(string name) => TryGetValue(name, out var value) ? (TValue)value : default!;

        public void SetValue<TValue>(string name, TValue value) => this[name] = value!;
    }

    private sealed class Discovered : Xunit.LongLivedMarshalByRefObject, IMessageSink
    {
        public List<ITestCase> Cases { get; } = [];
        public ManualResetEventSlim Finished { get; } = new();

        public bool OnMessage(IMessageSinkMessage message)
        {
            if (message is ITestCaseDiscoveryMessage found)
            {
                Cases.Add(found.TestCase);
            }
            else if (message is IDiscoveryCompleteMessage)
            {
                Finished.Set();
            }

            return true;
        }
    }

    private sealed class Patience(TimeSpan most)
    {
        private int _progress = -1;
        private TimeSpan _since;

        public bool IsOver(int progress)
        {
            var now = Process.GetCurrentProcess().TotalProcessorTime;
            if (progress != _progress)
            {
                (_progress, _since) = (progress, now);
            }

            return now - _since > most;
        }
    }

    private sealed class Sink(Action<ITestCase>? before, Action<ITestCase, TimeSpan, bool>? after) : Xunit.LongLivedMarshalByRefObject, IMessageSink
    {
        private bool _passed;

        public ManualResetEventSlim Finished { get; } = new();
        public string? Failed { get; private set; }
        public string? Current { get; private set; }
        public int Progress { get; private set; }

        public bool OnMessage(IMessageSinkMessage message)
        {
            Progress++;
            switch (message)
            {
                case ITestCaseStarting starting:
                    Current = starting.TestCase.DisplayName;
                    _passed = true;
                    before?.Invoke(starting.TestCase);
                    break;
                case ITestFailed failed:
                    _passed = false;
                    Failed ??= failed.Test.DisplayName;
                    break;
                case ITestSkipped:
                    _passed = false;
                    break;
                case ITestCaseFinished finished:
                    after?.Invoke(finished.TestCase, TimeSpan.FromSeconds((double)finished.ExecutionTime), _passed);
                    break;
                case ITestAssemblyFinished:
                    Finished.Set();
                    break;
            }

            return after is not null || Failed is null;
        }
    }
}
