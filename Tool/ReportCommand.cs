using System.CommandLine;
using Corpus.Report;

namespace Corpus.Tool;

/// <summary><c>corpus report</c>: a corpus as one page to look at.</summary>
internal static class ReportCommand
{
    private const string Description =
        "Writes one HTML file that shows the articles with their quotes, the people, what is doubtful, and the corrections. It needs no network and opens "
        + "from disk in any browser.";

    public static Command Create(CancellationToken stop)
    {
        var paths = CommonOptions.Paths();
        var output = new Option<FileInfo>("--output", "-o") { Description = "The file to write.", HelpName = "file.html", Required = true };
        var verbosity = CommonOptions.Verbosity();
        var command = new Command("report", Description) { paths, output, verbosity };
        command.SetAction(result => Run(result.GetValue(paths)!, result.GetValue(output)!, result.GetValue(verbosity), stop));
        return command;
    }

    public static int Run(string[] paths, FileInfo output, Verbosity verbosity, CancellationToken stop) => Guarded.Run(paths, () =>
    {
        var corpus = ArticleFolder.Read(paths, stop);
        Terminal.Print(corpus.Findings, verbosity);
        if (corpus.Model.Articles.Count == 0)
        {
            return corpus.WhyEmpty(paths);
        }

        var records = ReportRecords.Of(corpus.ToReport(), new ReportIds(), stop);
        using (var file = output.Create())
        {
            ReportPage.Write(records, file, isReview: false);
        }

        return FindingPrinter.CodeOf(corpus.Findings);
    });
}
