using System.CommandLine;

namespace Corpus.Tool;

/// <summary><c>corpus schema</c>: a JSON schema of front matter, for editors.</summary>
internal static class SchemaCommand
{
    private const string Description =
        "Writes a JSON schema of the front matter to standard output, with the keys that are known and the fields that the topmost "
        + ".corpusconfig file declares, for editors that complete and check YAML.";

    public static Command Create()
    {
        var paths = new Argument<string[]>("path")
        {
            Description = "Folders with curation files, or single ones; by default, the folder in which the command runs.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var command = new Command("schema", Description) { paths };
        command.SetAction(result => Run(result.GetValue(paths) is { Length: > 0 } given ? given : ["."]));
        return command;
    }

    /// <param name="paths">Folders with curation files, and such files.</param>
    public static int Run(string[] paths) => Guarded.Run(paths, () =>
    {
        // Without articles, corrections match nothing; what is wrong with declarations does not depend on that.
        var curation = ArticleSelection.ReadCuration(paths);
        var findings = curation.FindingsOfFields().ToList();
        Terminal.Print(findings, Verbosity.Normal);
        using var output = Console.OpenStandardOutput();
        FrontMatterSchema.Write(curation.Fields.All, output);
        return FindingPrinter.CodeOf(findings);
    });
}
