using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Corpus.Tool;

/// <summary>Help that ends with what people type, and what the exit codes mean.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    private const string Codes =
        "Exit codes:\n  0 done; 1 there are errors in the articles; 2 wrong usage; 3 something cannot be read or written; 130 stopped with Ctrl+C";

    private static readonly Dictionary<string, string[]> Examples = new(StringComparer.Ordinal)
    {
        ["corpus"] =
        [
            "corpus extract articles > quotes.jsonl",
            "corpus check articles",
            "corpus report articles -o report.html",
            "corpus review articles",
        ],
        ["extract"] =
        [
            "corpus extract articles > quotes.jsonl",
            "corpus extract articles --format csv > quotes.csv",
            "corpus extract articles --explain 2009/summit",
            "corpus extract - < summit.txt",
            "corpus extract articles --shard 3/64 --facts facts/3.facts",
        ],
        ["link"] =
        [
            "corpus link facts -o corpus",
        ],
        ["check"] =
        [
            "corpus check articles",
            "corpus check articles --verbosity detailed",
            "corpus check articles --format github",
            "corpus check articles --format sarif > corpus.sarif",
        ],
        ["report"] =
        [
            "corpus report articles -o report.html",
        ],
        ["review"] =
        [
            "corpus review articles",
            "corpus review articles --port 8080",
        ],
        ["schema"] =
        [
            "corpus schema articles > articles.schema.json",
        ],
        ["import"] =
        [
            "corpus import saved -o articles",
            "corpus import scraped.jsonl -o articles --map headline=title",
        ],
    };

    public override bool ClearsParseErrors => true;

    /// <summary>The examples of a subcommand, as they are typed.</summary>
    public static IReadOnlyList<string> Of(Command command) => Examples.GetValueOrDefault(command is RootCommand ? "corpus" : command.Name, []);

    public static void AddTo(RootCommand root)
    {
        var option = root.Options.OfType<HelpOption>().Single();
        option.Action = new HelpWithExamples((HelpAction)option.Action!);
    }

    public override int Invoke(ParseResult parseResult)
    {
        var code = help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        if (Of(parseResult.CommandResult.Command) is { Count: > 0 } examples)
        {
            output.WriteLine("Examples:");
            foreach (var example in examples)
            {
                output.WriteLine("  " + example);
            }

            output.WriteLine();
        }

        output.WriteLine(Codes);
        return code;
    }
}
