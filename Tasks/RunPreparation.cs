using System;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Text;
using Microsoft.Build.Framework;

namespace Corpus.Generator.Tasks;

/// <summary>
/// Runs the program that reads a large corpus before the compiler starts: without a shell, which would take a folder's name for a
/// command. Where the program cannot run, the build says so and goes on without: the compiler then reads the articles itself.
/// </summary>
public sealed class RunPreparation : BuildTask, ICancelableTask
{
    private readonly object _starting = new();
    private Process? _process;
    private bool _isCancelled;

    /// <summary>The <c>dotnet</c> to run it with.</summary>
    public string Host { get; set; } = "";

    [Required]
    public string Program { get; set; } = "";

    /// <summary>The file that tells the program what to do.</summary>
    [Required]
    public string Order { get; set; } = "";

    /// <summary>The tables that the program writes. The assembly will hold them, so there is a file whatever happens. Empty where there are none.</summary>
    public string Tables { get; set; } = "";

    /// <summary>What the program writes for the compiler. There is no such file where it failed, so the next build tries again.</summary>
    [Required]
    public string Members { get; set; } = "";

    [Output]
    public bool IsPrepared { get; private set; }

    /// <summary>What went wrong, or nothing.</summary>
    [Output]
    public string Fault { get; private set; } = "";

    public void Cancel()
    {
        lock (_starting)
        {
            _isCancelled = true;
            try
            {
                _process?.Kill();
            }
            catch (Exception fault) when (fault is InvalidOperationException or Win32Exception)
            {
                // It has ended by itself.
            }
        }
    }

    protected override void Run()
    {
        // What an earlier run has written shall not be taken for what this one did not write.
        File.Delete(Members);
        Fault = RunProgram();
        IsPrepared = Fault.Length == 0;
        if (!IsPrepared)
        {
            File.Delete(Members);
        }

        if (Tables.Length > 0 && !File.Exists(Tables))
        {
            File.WriteAllText(Tables, "");
        }
    }

    /// <summary>What went wrong, or nothing.</summary>
    private string RunProgram()
    {
        try
        {
            using var process = new Process { StartInfo = StartInfo() };
            var said = new StringBuilder();
            void Keep(object sender, DataReceivedEventArgs line)
            {
                lock (said)
                {
                    said.Append(said.Length == 0 || string.IsNullOrEmpty(line.Data) ? "" : " ").Append(line.Data);
                }
            }

            process.OutputDataReceived += Keep;
            process.ErrorDataReceived += Keep;
            lock (_starting)
            {
                if (_isCancelled)
                {
                    return "cancelled";
                }

                process.Start();
                _process = process;
            }

            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            process.WaitForExit();
            lock (_starting)
            {
                _process = null;
            }

            return process.ExitCode == 0 && File.Exists(Members) ? "" : $"{said} ({process.ExitCode})".Trim();
        }
        catch (Exception fault) when (fault is Win32Exception or InvalidOperationException or IOException)
        {
            return fault.Message;
        }
    }

    private ProcessStartInfo StartInfo()
    {
        var start = new ProcessStartInfo(Host, CommandLine.Of("exec", "--roll-forward", "Major", Program, Order))
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };

        // The program runs in any later .NET; what the environment says of that is meant for others.
        start.Environment.Remove("DOTNET_ROLL_FORWARD");
        start.Environment.Remove("DOTNET_ROLL_FORWARD_ON_NO_CANDIDATE_FX");
        return start;
    }
}
