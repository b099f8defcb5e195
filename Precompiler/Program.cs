using System;
using System.IO;
using System.Threading;

namespace Corpus.Precompiler;

internal static class Program
{
    /// <param name="arguments">The file that says what to do; see <see cref="Preparation"/>.</param>
    private static int Main(string[] arguments)
    {
        using var host = new CancellationTokenSource();
        Console.CancelKeyPress += (_, pressed) =>
        {
            // Whoever presses a second time does not want to wait for the next look.
            pressed.Cancel = !host.IsCancellationRequested;
            host.Cancel();
        };

        try
        {
            Preparation.Read(arguments[0]).Run(host.Token);
            return 0;
        }
        catch (OperationCanceledException)
        {
            return 1;                   // MSBuild has been stopped as well, and says so
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            // In the form that MSBuild takes for an error.
            Console.Error.WriteLine("Corpus.Generator : error : " + fault.Message.ReplaceLineEndings(" "));
            return 1;
        }
    }
}
