using System.CommandLine;
using Corpus.Import;
using Corpus.Import.Records;

namespace Corpus.Tool;

/// <summary><c>corpus import</c>: article files from what people hold.</summary>
internal static class ImportCommand
{
    private const string Description =
        "Turns saved pages, web archives (WARC), records of scrapers (JSON, JSON Lines, CSV), feeds, mail, DOCX, PDF and exports of Nexis, "
        + "ProQuest and Factiva into article files with front matter. Nothing is fetched. The exit code is 1 if a source could not be read "
        + "or there was no article.";

    private static readonly string Meanings = string.Join(", ", RecordFields.Names);

    public static Command Create(CancellationToken stop)
    {
        var sources = new Argument<string[]>("source") { Description = "Files, or folders with files.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string>("--output", "-o") { Description = "The folder for the articles.", HelpName = "folder", Required = true };
        var map = new Option<string[]>("--map")
        {
            Description = "What a field of a scraper's records is, as headline=title; several may be given. What it can be: " + Meanings,
            HelpName = "field=meaning",
        };
        var force = new Option<bool>("--force") { Description = "Overwrite articles that were edited by hand since they were imported." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Only say what would be done." };
        var command = new Command("import", Description) { sources, output, map, force, dryRun };
        command.SetAction(result => Run(
            result.GetValue(sources)!, result.GetValue(output)!, result.GetValue(map)
                ?? [], result.GetValue(force), result.GetValue(dryRun), Console.Out, Console.Error, stop));
        return command;
    }

    public static int Run(
        string[] sources, string folder, string[] map, bool force, bool dryRun, TextWriter output, TextWriter errors, CancellationToken stop)
    {
        if (Array.Find(sources, source => !Exists(source)) is { } missing)
        {
            errors.WriteLine($"There is no folder or file '{missing}'.");
            return ExitCode.WrongUse;
        }

        if (Fields(map, errors) is not { } fields)
        {
            return ExitCode.WrongUse;
        }

        try
        {
            var run = new ImportRun(new ImportOptions { Fields = fields })
            {
                Force = force,
                DryRun = dryRun,
                OnFinding = finding => errors.WriteLine(finding),
                OnSource = IsWatched(errors) ? (number, count, name) => Progress(errors, number, count, name) : null,
            };
            var summary = run.Execute(sources, folder, stop);
            output.WriteLine(Text(summary, folder, dryRun));
            return summary.Failed > 0 || summary.Articles == 0 ? ExitCode.Findings : ExitCode.Done;
        }
        catch (OperationCanceledException)
        {
            errors.WriteLine("Stopped. What was written stays; the same command goes on from there.");
            return ExitCode.Interrupted;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine(fault.Message);
            return ExitCode.Failed;
        }
    }

    private static bool Exists(string source) =>
        Directory.Exists(source) || File.Exists(source) || Path.GetFileName(source).AsSpan().IndexOfAny('*', '?') >= 0;

    private static Dictionary<string, string>? Fields(string[] map, TextWriter errors)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in map)
        {
            var parts = entry.Split('=');
            if (parts.Length != 2 || parts[0].Length == 0 || !RecordFields.Names.Contains(parts[1]))
            {
                errors.WriteLine($"'{entry}' is no map of a field: write --map FIELD=MEANING. What a field can be: {Meanings}.");
                return null;
            }

            fields[parts[0]] = parts[1];
        }

        return fields;
    }

    /// <summary>Somebody looks on; a file or another program gets findings only.</summary>
    private static bool IsWatched(TextWriter errors) => ReferenceEquals(errors, Console.Error) && Terminal.IsWatched;

    private static void Progress(TextWriter errors, int number, int count, string name)
    {
        var shown = name.Length > 50 ? "..." + name[^47..] : name;
        errors.Write($"\r{number}/{count} {shown,-50}\r");
    }

    private static string Text(ImportSummary summary, string folder, bool dryRun)
    {
        string[] parts =
        [
            $"{summary.Sources} sources: {summary.Added} articles added", $"{summary.Changed} changed", $"{summary.Unchanged} unchanged",
            $"{summary.Edited} edited by hand and left alone", $"{summary.Duplicates} duplicates left out", $"{summary.Failed} sources unreadable",
        ];
        return $"{string.Join(", ", parts)}. {(dryRun ? "Nothing was written to" : "They are in")} '{folder}'.";
    }
}
