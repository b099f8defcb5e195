using System.Diagnostics;
using System.Globalization;

namespace Corpus.Benchmarks.FirstQuery;

/// <summary>Takes the time and the memory from the first line of the program to its first answer.</summary>
internal readonly struct Answer()
{
    private readonly TimeSpan processor = Environment.CpuUsage.TotalTime;
    private readonly long allocated = GC.GetAllocatedBytesForCurrentThread();
    private readonly long clock = Stopwatch.GetTimestamp();

    /// <summary>Prints the answer, milliseconds by the clock and by the processors, bytes allocated, and kilobytes resident.</summary>
    public void Print(int answer)
    {
        var milliseconds = Stopwatch.GetElapsedTime(clock).TotalMilliseconds;
        var busy = (Environment.CpuUsage.TotalTime - processor).TotalMilliseconds;
        var bytes = GC.GetAllocatedBytesForCurrentThread() - allocated;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{answer} {milliseconds:0.000} {busy:0.000} {bytes} {ResidentKilobytes()}"));
    }

    private static string ResidentKilobytes() =>
        File.ReadLines("/proc/self/status")
            .First(line => line.StartsWith("VmRSS:", StringComparison.Ordinal))["VmRSS:".Length..]
            .Replace("kB", "", StringComparison.Ordinal)
            .Trim();
}
