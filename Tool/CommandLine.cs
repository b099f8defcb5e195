using System.CommandLine;

namespace Corpus.Tool;

/// <summary>The subcommands, and what holds for all of them.</summary>
internal static class CommandLine
{
    private const string About = "Extracts people and quotes from news articles, and makes article files of what people hold.";

    public static RootCommand Create(CancellationToken stop)
    {
        var root = new RootCommand(About)
        {
            ExtractCommand.Create(stop), LinkCommand.Create(stop), CheckCommand.Create(stop), ReportCommand.Create(stop), ReviewCommand.Create(stop),
            SchemaCommand.Create(), ImportCommand.Create(stop),
        };
        HelpWithExamples.AddTo(root);
        return root;
    }

    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] arguments, CancellationToken stop)
    {
        var parsed = Create(stop).Parse(arguments);
        var code = parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        return parsed.Errors.Count > 0 ? ExitCode.WrongUse : code;
    }
}
