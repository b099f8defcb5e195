using System.Diagnostics;
using System.Text;

namespace Corpus.Tests.Package;

/// <summary>A program that goes on until it is disposed of, such as a server or <c>dotnet watch</c>.</summary>
internal sealed class RunningProgram : IDisposable
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromMinutes(3);

    private readonly Process _process;

    private readonly StringBuilder _output = new();

    public RunningProgram(ProcessStartInfo start)
    {
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += Keep;
        _process.ErrorDataReceived += Keep;
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Waits for words to be said for the nth time, and gives what follows them in their line.</summary>
    public string WaitFor(string words, int times = 1)
    {
        var since = Stopwatch.StartNew();
        lock (_output)
        {
            while (true)
            {
                var text = _output.ToString();
                var parts = text.Split(words);
                if (parts.Length > times)
                {
                    return parts[times].Split('\n')[0];
                }

                Assert.True(since.Elapsed < TimeLimit && !_process.HasExited, $"'{words}' was not said {times} times:\n{text}");
                Monitor.Wait(_output, TimeSpan.FromSeconds(1));
            }
        }
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        lock (_output)
        {
            _output.Append(line.Data).Append('\n');
            Monitor.PulseAll(_output);
        }
    }
}
