using System.Security.Cryptography;
using System.Text;
using Corpus.Extraction;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Curation;
using Corpus.Extraction.Facts;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Model;

namespace Corpus.Tool;

/// <summary>
/// Extracts articles one after another, on all processors, and passes each on as soon as it and those before it are done: as a corpus of its
/// own, as facts to be joined with others, or both. However many there are, memory holds a few.
/// </summary>
internal sealed class ArticleStream(ArticleSelection selection, Verbosity verbosity, CancellationToken stop)
{
    /// <summary>How many articles are extracted before any of them is passed on.</summary>
    private const int BlockSize = 64;

    // The start of a hash of each name: many names would take more memory.
    private readonly HashSet<UInt128> _names = [];
    private int _count;
    private int _lost;
    private int _errors;
    private long _attributions;

    /// <summary>What gets each article as a corpus of its own.</summary>
    public IReadOnlyList<IRows> Rows { get; init; } = [];

    /// <summary>What gets the facts of each article.</summary>
    public FactsFileWriter? Facts { get; init; }

    /// <param name="curation">The corrections of the corpus. Whether each of them matches an article, only all articles together show.</param>
    public RunSummary Run(CurationSet curation)
    {
        using var errors = new StreamWriter(Console.OpenStandardError());
        var printer = new FindingPrinter(errors, verbosity, Terminal.IsColored);
        Report(printer, [.. curation.FindingsOfFields()]);
        var passing = Task.CompletedTask;
        try
        {
            foreach (var block in selection.Articles(stop).Chunk(BlockSize))
            {
                var read = Extract(block, curation);
                passing.GetAwaiter().GetResult();

                // What is passed on, one after another, would keep all processors but one waiting.
                passing = Task.Run(() => PassOn(read, printer), CancellationToken.None);
            }
        }
        finally
        {
            passing.GetAwaiter().GetResult();
        }

        return new("extract", _count, _attributions, _lost, _errors) { Shard = selection.Shard };
    }

    private Block Extract(ArticleSource[] articles, CurationSet curation)
    {
        var block = new Block(new ArticleResult[articles.Length], new ArticleResult[articles.Length], new LinkedCorpus?[articles.Length]);
        InParallel.For(
            articles.Length,
            i =>
            {
                block.Extracted[i] = CorpusBuilder.Extract(articles[i].Read(), curation, stop);
                block.Corrected[i] = CorpusBuilder.Correct(block.Extracted[i], curation, stop);
                block.Linked[i] = Rows.Count == 0 ? null : LinkedCorpus.From(ArticleSet.From([block.Corrected[i]]), int.MaxValue, curation.Fields, stop);
            },
            stop);
        return block;
    }

    private void PassOn(Block block, FindingPrinter printer)
    {
        for (var i = 0; i < block.Extracted.Length; i++)
        {
            PassOn(block.Extracted[i], block.Corrected[i], block.Linked[i]?.Model, printer);
        }

        foreach (var rows in Rows)
        {
            rows.Flush();
        }
    }

    private void PassOn(ArticleResult extracted, ArticleResult corrected, CorpusModel? model, FindingPrinter printer)
    {
        if (extracted.Facts is not { } facts)
        {
            _lost++;
            Report(printer, extracted.Findings);
            return;
        }

        if (!_names.Add(HashOf(facts.File.Name)))
        {
            _lost++;
            Report(printer, [LocatedFinding.AtFile(FindingId.SameName, extracted.FilePath, facts.File.Name, facts.File.Path)]);
            return;
        }

        Report(printer, corrected.Findings);
        Facts?.Add(extracted.FilePath, facts);
        if (corrected.Facts is not null)
        {
            _count++;
            _attributions += corrected.Facts.Quotes.Count;
        }

        foreach (var article in model is null ? default : model.Articles)
        {
            foreach (var rows in Rows)
            {
                rows.Write(model!, article);
            }
        }
    }

    private void Report(FindingPrinter printer, IReadOnlyCollection<LocatedFinding> findings)
    {
        _errors += findings.Count(FindingPrinter.IsError);
        printer.PrintEach(findings);
    }

    private static UInt128 HashOf(string name)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(name));
        return new(BitConverter.ToUInt64(hash, 0), BitConverter.ToUInt64(hash, sizeof(ulong)));
    }

    /// <summary>What a few articles say: by themselves, with corrections, and as corpora of their own where rows are asked for.</summary>
    private sealed record Block(ArticleResult[] Extracted, ArticleResult[] Corrected, LinkedCorpus?[] Linked);
}
