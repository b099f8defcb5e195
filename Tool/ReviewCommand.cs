using System.CommandLine;
using Corpus.Report.Review;

namespace Corpus.Tool;

/// <summary><c>corpus review</c>: the page of <c>corpus report</c> from this machine, which writes corrections.</summary>
internal static class ReviewCommand
{
    private const string Description =
        "Serves the page of 'corpus report' to a browser on this machine, and writes each decision into the .corpusconfig file of the folder at once. "
        + "Ctrl+C ends it.";

    public static Command Create(CancellationToken stop)
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = "The folder with the articles. Its own .corpusconfig file is written." };
        var port = new Option<int>("--port") { Description = "The port to listen on; by default, any that is free.", HelpName = "number" };
        port.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 0 or > ushort.MaxValue)
            {
                result.AddError("A port is a number from 0 to 65535.");
            }
        });
        var verbosity = CommonOptions.Verbosity();
        var command = new Command("review", Description) { folder, port, verbosity };
        command.SetAction(result => Run(
            result.GetValue(folder)!, result.GetValue(port), result.GetValue(verbosity), Console.Out, stop));
        return command;
    }

    /// <param name="output">Gets the address of the page, in a line.</param>
    /// <param name="stop">Ends the server.</param>
    public static int Run(DirectoryInfo folder, int port, Verbosity verbosity, TextWriter output, CancellationToken stop) => !folder.Exists
        ? Guarded.Fail(ExitCode.WrongUse, $"There is no folder '{folder}'.")
        : Guarded.Run(() => ServeAsync(folder.FullName, port, verbosity, output, stop).GetAwaiter().GetResult());

    private static async Task<int> ServeAsync(string folder, int port, Verbosity verbosity, TextWriter output, CancellationToken stop)
    {
        using var session = new ReviewSession(folder, new(() => ArticleSelection.FilesToReview(folder)), stop);
        Terminal.Print(session.Findings, verbosity);
        if (session.ArticleCount == 0)
        {
            return Guarded.Fail(ExitCode.Failed, $"There are no articles (*.txt, *.md) in '{folder}'.");
        }

        await using var server = new ReviewServer(session, port);
        await server.StartAsync(stop);
        output.WriteLine(server.Address);
        output.Flush();
        await server.WaitAsync(stop);
        return ExitCode.Interrupted;
    }
}
