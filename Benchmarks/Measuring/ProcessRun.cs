using System.Diagnostics;

namespace Corpus.Benchmarks.Measuring;

/// <param name="Processor">User and system time of the process and those it waited for.</param>
/// <param name="PeakBytes">The most that the process and its descendants had resident at one moment, by sampling.</param>
internal sealed record ProcessResult(TimeSpan Wall, TimeSpan Processor, long PeakBytes, string Output);

/// <summary>Runs a program to its end and measures it from outside.</summary>
internal static class ProcessRun
{
    private static readonly TimeSpan SampleEvery = TimeSpan.FromMilliseconds(50);

    public static ProcessResult Measure(
        string program,
        IEnumerable<string> arguments,
        string? folder = null,
        params (string Name, string? Value)[] environment) =>
        Run(program, arguments, folder, environment, sampleMemory: true);

    /// <summary>Without looking at it meanwhile: for programs that end in a fraction of a second.</summary>
    /// <param name="code">What the program must end with.</param>
    public static ProcessResult Time(
        string program,
        IEnumerable<string> arguments,
        string? folder = null,
        int code = 0,
        params (string Name, string? Value)[] environment) =>
        Run(program, arguments, folder, environment, sampleMemory: false, code);

    private static ProcessResult Run(
        string program,
        IEnumerable<string> arguments,
        string? folder,
        (string Name, string? Value)[] environment,
        bool sampleMemory,
        int code = 0)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder ?? "", RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1"; // No servers that stay, so that each run is a first one and is counted whole.
        start.Environment["PWD"] = start.WorkingDirectory.Length > 0
            ? Path.GetFullPath(start.WorkingDirectory)
            : Environment.CurrentDirectory; // Some tools believe it.
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var processor = ProcessTree.ChildrenTime();
        var clock = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        var peak = 0L;
        while (sampleMemory && !process.WaitForExit(SampleEvery))
        {
            peak = Math.Max(peak, ProcessTree.ResidentBytes(process.Id));
        }

        process.WaitForExit();
        var wall = Stopwatch.GetElapsedTime(clock);
        var result = new ProcessResult(wall, ProcessTree.ChildrenTime() - processor, peak, output.Result);
        return process.ExitCode == code
            ? result
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{output.Result}\n{errors.Result}");
    }
}
