using System.CommandLine;
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
            Description = "The folder for quotes.jsonl, people.jsonl and articles.jsonl.",
            HelpName = "folder",
            Required = true,
        };
        var verbosity = CommonOptions.Verbosity();
        var command = new Command("link", Description) { facts, output, verbosity };
        command.SetAction(result => Run(result.GetValue(facts)!, result.GetValue(output)!, result.GetValue(verbosity), stop));
        return command;
    }

    public static int Run(string[] paths, string folder, Verbosity verbosity, CancellationToken stop) => Guarded.Run(paths, () =>
    {
        string[] files = [.. paths.SelectMany(FilesOf)];
        if (files.Length == 0)
        {
            return Guarded.Fail(ExitCode.Failed, $"There are no files of facts (*.facts) in {string.Join(", ", paths.Select(path => $"'{path}'"))}.");
        }

        try
        {
            using var corpus = JoinedCorpus.Open(files, verbosity == Verbosity.Detailed, stop);
            Terminal.Print(corpus.Findings, verbosity);
            return Write(corpus, folder, stop).Print();
        }
        catch (Exception fault) when ((fault is AggregateException ? fault.InnerException : fault) is InvalidDataException damaged)
        {
            return Guarded.Fail(ExitCode.Failed, damaged.Message);
        }
    });

    private static IEnumerable<string> FilesOf(string path) =>
        Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.facts").Order(StringComparer.Ordinal) : [path];

    private static RunSummary Write(JoinedCorpus corpus, string folder, CancellationToken stop)
    {
        var attributions = 0L;
        using var pending = new PendingFiles();
        using (var files = new RunRows(CorpusFiles.Create(pending, folder, Shard.Whole), []))
        {
            var block = new ArticleModel[BlockSize];
            for (var first = 0; first < corpus.Model.Articles.Count; first += BlockSize)
            {
                var count = Math.Min(BlockSize, corpus.Model.Articles.Count - first);
                InParallel.For(count, i => block[i] = corpus.Whole(first + i, stop), stop);
                foreach (var article in block.AsSpan(0, count))
                {
                    attributions += article.Facts.Quotes.Count;
                    files.Write(corpus.Model, article);
                }
            }
        }

        pending.Keep();
        return new("link", corpus.Model.Articles.Count, attributions, 0, corpus.Findings.Count(FindingPrinter.IsError));
    }
}
