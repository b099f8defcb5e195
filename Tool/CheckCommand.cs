using System.CommandLine;
using Corpus.Extraction.Findings;

namespace Corpus.Tool;

/// <summary><c>corpus check</c>: what is wrong or doubtful in articles and curation files, and nothing else.</summary>
internal static class CheckCommand
{
    private const string Description =
        "Writes what is wrong or doubtful in articles and .corpusconfig files to standard output, and counts it. The exit code is 1 if there is an error.";

    public static Command Create(CancellationToken stop)
    {
        var paths = CommonOptions.Paths();
        var format = new Option<CheckFormat>("--format")
        {
            Description = "msbuild, as compilers print messages; sarif, for code scanning; github, annotations of GitHub Actions.",
            HelpName = "msbuild|sarif|github",
        };
        var verbosity = CommonOptions.Verbosity();
        var command = new Command("check", Description) { paths, format, verbosity };
        command.SetAction(result => Run(
            result.GetValue(paths)!, result.GetValue(format), result.GetValue(verbosity), Directory.GetCurrentDirectory(), Console.OpenStandardOutput, stop));
        return command;
    }

    /// <param name="root">The folder that paths are relative to where the form wants relative ones.</param>
    /// <param name="output">Gives the stream that the findings are written to.</param>
    public static int Run(
        string[] paths, CheckFormat format, Verbosity verbosity, string root, Func<Stream> output, CancellationToken stop) => Guarded.Run(paths, () =>
    {
        var corpus = ArticleFolder.Read(paths, stop);
        using (var stream = output())
        {
            Write(corpus.Findings, format, verbosity, root, stream);
        }

        return corpus.Model.Articles.Count == 0 ? corpus.WhyEmpty(paths) : FindingPrinter.CodeOf(corpus.Findings);
    });

    private static void Write(IReadOnlyList<LocatedFinding> findings, CheckFormat format, Verbosity verbosity, string root, Stream stream)
    {
        if (format == CheckFormat.Sarif)
        {
            SarifLog.Write(FindingPrinter.Shown(findings, verbosity), root, stream);
            return;
        }

        using var writer = new StreamWriter(stream) { NewLine = "\n" };
        if (format == CheckFormat.GitHub)
        {
            GitHubAnnotations.Write(FindingPrinter.Shown(findings, verbosity), root, writer);
            new FindingPrinter(writer, verbosity).PrintCounts(findings);
        }
        else
        {
            new FindingPrinter(writer, verbosity, Terminal.IsColored && !Console.IsOutputRedirected).Print(findings);
        }
    }
}
