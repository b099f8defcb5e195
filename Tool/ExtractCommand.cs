using System.CommandLine;
using Corpus.Extraction.Curation;
using Corpus.Extraction.Facts;

namespace Corpus.Tool;

/// <summary><c>corpus extract</c>: what the generator would find in a folder of articles, without a project.</summary>
internal static class ExtractCommand
{
    private const string Description =
        "Writes the quotes in articles to standard output as JSON Lines, CSV or JSON-LD, and problems found in the articles to standard error.";

    public static Command Create(CancellationToken stop)
    {
        var command = new Command("extract", Description);
        var paths = CommonOptions.Paths();
        command.Add(paths);
        var people = Add<FileInfo?>("--people", "file", "Also write the people to this file, one JSON object per person and article.");
        var articles = Add<FileInfo?>("--articles", "file", "Also write the articles' metadata to this file, one JSON object per article.");
        var explain = Add<string?>(
            "--explain", "article", "Print one article in readable form: who said what, by which rule, and why a passage is not a quote.");
        var format = Add<QuoteFormat>(
            "--format",
            "jsonl|csv|jsonld",
            "How to write quotes: jsonl, one object per line; csv, a table for spreadsheets; jsonld, articles with their quotes in the words of schema.org.");
        var output = Add<string?>(
            "--output", "folder", "Write quotes.jsonl, people.jsonl and articles.jsonl to this folder, each as a whole or not at all.");
        var unlinked = Add<bool>("--unlinked", null, "Take each article for a corpus of its own: rows come as they are found, and memory does not grow.");
        var facts = Add<string?>("--facts", "file", "Write what the articles say to this file, for 'corpus link', instead of quotes to standard output.");
        var shard = Add<string?>("--shard", "K/N", "Extract only part K of N, to which articles belong by a hash of their ids; needs --facts or --unlinked.");
        var from = Add<string?>(
            "--from", "folder", "The folder that ids are paths below; by default, the deepest folder that contains everything that was given.");
        var input = Add<InputFormat>(
            "--input", "text|jsonl", "What - reads: text, one article; jsonl, an article per line, with id, text, and metadata named as in front matter.");
        var resume = Add<bool>("--resume", null, "Do nothing if the files of --output and --facts are already there.");
        var verbosity = CommonOptions.Verbosity();
        command.Add(verbosity);
        command.SetAction(result => Run(
            result.GetValue(paths)!,
            result.GetValue(shard),
            new ExtractOptions(new([])
            {
                From = result.GetValue(from),
                IsInputLines = result.GetValue(input) == InputFormat.Jsonl,
            })
            {
                People = result.GetValue(people),
                Articles = result.GetValue(articles),
                Explain = result.GetValue(explain),
                Format = result.GetValue(format),
                Output = result.GetValue(output),
                Facts = result.GetValue(facts),
                IsUnlinked = result.GetValue(unlinked),
                Resumes = result.GetValue(resume),
                Verbosity = result.GetValue(verbosity),
            },
            stop));
        return command;

        Option<T> Add<T>(string name, string? value, string description)
        {
            var option = new Option<T>(name) { Description = description, HelpName = value };
            command.Add(option);
            return option;
        }
    }

    /// <param name="stop">The user has pressed Ctrl+C: nothing more is written.</param>
    public static int Run(ExtractOptions options, CancellationToken stop = default) => Guarded.Run(options.Selection.Paths, () =>
        options.Fault() is { } fault ? Guarded.Fail(ExitCode.WrongUse, fault)
        : options.Resumes && options.IsDone() ? AlreadyDone(options)
        : options.IsStream ? Stream(options, stop)
        : Extract(options, stop));

    private static int Run(string[] paths, string? shard, ExtractOptions options, CancellationToken stop) =>
        (shard is null ? Shard.Whole : Shard.Parse(shard)) is { } part
            ? Run(options with { Selection = options.Selection with { Paths = paths, Shard = part } }, stop)
            : Guarded.Fail(ExitCode.WrongUse, $"'{shard}' is no shard: write --shard K/N with K from 1 to N, such as 3/64.");

    private static int AlreadyDone(ExtractOptions options)
    {
        var shard = options.Selection.Shard;
        Console.Error.WriteLine("corpus extract: already done" + (shard == Shard.Whole ? "" : $" shard={shard}"));
        return ExitCode.Done;
    }

    private static int Stream(ExtractOptions options, CancellationToken stop)
    {
        var curation = CurationSet.From([.. options.Selection.Corrections()]);
        using var pending = new PendingFiles();
        var facts = options.Facts is null ? null : new FactsFileWriter(
            pending.Create(options.Facts), [.. curation.Files.Select(static file => (file.Path, file.Text))]);
        RunSummary summary;
        using (var rows = RunRows.Of(options, pending))
        {
            summary = new ArticleStream(options.Selection, options.Verbosity, stop) { Rows = rows.All, Facts = facts }.Run(curation);
        }

        // A part may be empty.
        if (summary is { Articles: 0, Lost: 0 } && options.Selection.Shard == Shard.Whole)
        {
            return ArticleFolder.Fail(options.Selection.Paths);
        }

        facts?.Finish();
        pending.Keep();
        return summary.Print();
    }

    private static int Extract(ExtractOptions options, CancellationToken stop)
    {
        var corpus = ArticleFolder.Read(options.Selection, stop);
        Terminal.Print(corpus.Findings, options.Verbosity);
        if (corpus.Model.Articles.Count == 0)
        {
            return corpus.WhyEmpty(options.Selection.Paths);
        }

        if (options.Explain is not null)
        {
            return Explain(corpus, options.Explain);
        }

        using var pending = new PendingFiles();
        using (var rows = RunRows.Of(options, pending))
        {
            foreach (var article in corpus.Model.Articles)
            {
                rows.Write(corpus.Model, article);
            }
        }

        pending.Keep();
        var errors = corpus.Findings.Count(FindingPrinter.IsError);
        return options.Output is null
            ? FindingPrinter.CodeOf(corpus.Findings)
            : new RunSummary("extract", corpus.Model.Articles.Count, corpus.Model.Articles.Sum(static a => a.Facts.Quotes.Count), corpus.Lost, errors).Print();
    }

    private static int Explain(ArticleFolder corpus, string name)
    {
        if (ExplainPrinter.Find(corpus.Model, name) is not { } article)
        {
            return Guarded.Fail(ExitCode.WrongUse, $"No article, or more than one, is named '{name}'.");
        }

        using var output = new StreamWriter(Console.OpenStandardOutput());
        new ExplainPrinter(corpus.Model, article, output).Print();
        return FindingPrinter.CodeOf(corpus.Findings);
    }
}
