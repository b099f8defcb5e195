using System.Runtime.InteropServices;
using Corpus.Tool;

using var host = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    // Whoever presses a second time does not want to wait for the next look.
    pressed.Cancel = !host.IsCancellationRequested;
    host.Cancel();
};

// Schedulers end a job so: what is not complete is taken away.
using var ended = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal =>
{
    signal.Cancel = !host.IsCancellationRequested;
    host.Cancel();
});
return CommandLine.Run(args, host.Token);
