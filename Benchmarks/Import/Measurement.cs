using System.Diagnostics;

namespace Corpus.Benchmarks.Import;

/// <summary>Measures processor time, which other programs on the machine change least, and the memory that is alive afterwards.</summary>
internal static class Measurement
{
    public static void Print(string name, long bytes, int rounds, Func<int> read)
    {
        read();
        var best = TimeSpan.MaxValue;
        var found = 0;
        for (var i = 0; i < rounds; i++)
        {
            var before = Process.GetCurrentProcess().TotalProcessorTime;
            found = read();
            var time = Process.GetCurrentProcess().TotalProcessorTime - before;
            best = time < best ? time : best;
        }

        var memory = GC.GetTotalMemory(forceFullCollection: true) / 1e6;
        var rate = bytes / 1e6 / best.TotalSeconds;
        Console.WriteLine(FormattableString.Invariant($"{name,-14} {rate,6:F1} MB/s, {found} articles, {memory:F0} MB alive afterwards"));
    }
}
