using System.Globalization;
using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.Report;

/// <summary>What the figures were measured on.</summary>
internal static class Machine
{
    public static string Describe()
    {
        var processor = File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim();
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1024.0 * 1024 * 1024);
        var sdk = ProcessRun.Time("dotnet", ["--version"]).Output.Trim();
        var node = ProcessRun.Time("node", ["--version"]).Output.Trim();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{processor}, {Environment.ProcessorCount} cores, {memory:0} GiB; {System.Runtime.InteropServices.RuntimeInformation.OSDescription}; "
            + $".NET {Environment.Version} (SDK {sdk}); Node {node} (Astro: 22.23.3). Measured on {DateTime.UtcNow:yyyy-MM-dd}.\n");
    }
}
