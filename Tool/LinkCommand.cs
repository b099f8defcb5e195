using System.CommandLine;
using System.Runtime;
using Corpus.Emit;
using Corpus.Emit.Files;
using Corpus.Extraction;
using Corpus.Extraction.Model;

namespace Corpus.Tool;

/// <summary><c>corpus link</c>: what parts of a corpus were found to say, joined as if one run had read them all.</summary>
internal static class LinkCommand
{
    private const string Description =
        "Joins what 'corpus extract --facts' wrote for the parts of a corpus: people, near-duplicates and names across all articles. "
        + "The result is the same, byte for byte, as that of one run over all articles, whatever the parts.";

    /// <summary>How many articles are read at a time.</summary>
    private const int BlockSize = 64;

    public static Command Create(CancellationToken stop)
    {
        var facts = new Argument<string[]>("facts")
        {
            Description = "Files that 'corpus extract --facts' wrote, or folders with such files (*.facts).",
            Arity = ArgumentArity.OneOrMore,
        };
        var output = new Option<string>("--output", "-o")
        {
            Description = "The folder for quotes.jsonl, people.jsonl and articles.jsonl, and for the corpus that a project opens with CorpusPrepared.",
            HelpName = "folder",
            Required = true,
        };
        var write = new Option<LinkOutput>("--write")
        {
            Description = "What to write: rows (JSON Lines), corpus (what a project opens), or all.",
            DefaultValueFactory = _ => LinkOutput.All,
        };
        var members = new Option<int>("--member-limit")
        {
            Description = "At most so many people, and so many articles, get a property in a project: the people whom most articles name.",
            HelpName = "count",
            DefaultValueFactory = _ => CorpusOptions.DefaultMemberLimit,
        };
        var noSearch = new Option<bool>("--no-search") { Description = "Leave out the word index." };
        var verbosity = CommonOptions.Verbosity();
        var command = new Command("link", Description) { facts, output, write, members, noSearch, verbosity };
        command.SetAction(result => Run(
            result.GetValue(facts)!,
            new(result.GetValue(output)!, result.GetValue(write), Math.Max(0, result.GetValue(members)), !result.GetValue(noSearch)),
            result.GetValue(verbosity),
            stop));
        return command;
    }

    public static int Run(string[] paths, LinkOrder order, Verbosity verbosity, CancellationToken stop) => Guarded.Run(paths, () =>
    {
        string[] files = [.. paths.SelectMany(FilesOf)];
        if (files.Length == 0)
        {
            return Guarded.Fail(ExitCode.Failed, $"There are no files of facts (*.facts) in {string.Join(", ", paths.Select(path => $"'{path}'"))}.");
        }

        // To collect in the background lets memory grow meanwhile.
        GCSettings.LatencyMode = GCLatencyMode.Batch;
        try
        {
            using var corpus = JoinedCorpus.Open(files, order.Output == LinkOutput.Rows ? 0 : order.MemberLimit, verbosity == Verbosity.Detailed, stop);
            Terminal.Print(corpus.Findings, verbosity);

            // What linking compared is most of what the run ever holds, and nothing after it would have it collected for long.
            GC.Collect();
            return Write(corpus, order, stop).Print();
        }
        catch (Exception fault) when ((fault is AggregateException ? fault.InnerException : fault) is InvalidDataException damaged)
        {
            return Guarded.Fail(ExitCode.Failed, damaged.Message);
        }
    });

    private static IEnumerable<string> FilesOf(string path) =>
        Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.facts").Order(StringComparer.Ordinal) : [path];

    private static RunSummary Write(JoinedCorpus corpus, LinkOrder order, CancellationToken stop)
    {
        var attributions = 0L;
        using var pending = new PendingFiles();
        using (var rows = order.Output == LinkOutput.Corpus ? null : new RunRows(CorpusFiles.Create(pending, order.Folder, Shard.Whole), []))
        using (var file = order.Output == LinkOutput.Rows ? null : new LinkedFile(pending, order.Folder, corpus.Model, order.HasWordIndex))
        {
            foreach (var block in InBlocks.Of(Enumerable.Range(0, corpus.Model.Articles.Count), BlockSize, Read, stop))
            {
                foreach (var (article, rendered) in block)
                {
                    attributions += article.Facts.Quotes.Count;
                    rows?.Write(corpus.Model, article);
                    file?.Add(rendered!);
                }
            }

            file?.Finish();

            (ArticleModel Model, RenderedArticle? Rendered) Read(int row)
            {
                var article = corpus.Whole(row, stop);
                return (article, file is null ? null : RenderedArticle.Of(article));
            }
        }

        pending.Keep();
        return new("link", corpus.Model.Articles.Count, attributions, 0, corpus.Findings.Count(FindingPrinter.IsError));
    }
}
