using System.CommandLine;

namespace Corpus.Tool;

/// <summary>What several subcommands take.</summary>
internal static class CommonOptions
{
    public static Argument<string[]> Paths() => new("path")
    {
        Description = "Folders with articles (*.txt, *.md) and curation files, single articles, or - for one article from standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    public static Option<Verbosity> Verbosity() => new("--verbosity", "-v")
    {
        Description = "What to say of the articles: quiet, errors only; normal, also warnings, and how many doubtful places there are; detailed, all of it.",
        HelpName = "quiet|normal|detailed",
        DefaultValueFactory = _ => Tool.Verbosity.Normal,
    };
}
