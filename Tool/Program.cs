using Corpus.Tool;

using var host = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    // Whoever presses a second time does not want to wait for the next look.
    pressed.Cancel = !host.IsCancellationRequested;
    host.Cancel();
};
return CommandLine.Run(args, host.Token);
