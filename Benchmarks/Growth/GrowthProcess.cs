using Corpus.Extraction.Curation.Fields;
using System.Diagnostics;
using System.Globalization;
using Corpus.Emit;
using Corpus.Extraction;
using Corpus.Generator;
using Corpus.Extraction.Curation;
using Corpus.Extraction.Input;

namespace Corpus.Benchmarks.Growth;

/// <summary>The process that reads texts of one kind; what it measures goes to standard output.</summary>
internal static class GrowthProcess
{
    private const int Least = 64 * 1024;
    private const int Most = 4 * 1024 * 1024;

    /// <summary>What is read again in one measurement until it is so many characters, so that chance does not decide.</summary>
    private const int AtOnce = 512 * 1024;

    private static readonly CorpusOptions Options = new("News", IsPublic: false, "articles", CorpusOptions.DefaultMemberLimit, Unsupported: null);

    /// <summary>A line for each length: the length and the milliseconds of each round.</summary>
    public static void Times(HostileText text, int rounds)
    {
        var sizes = new List<int>();
        for (var size = Least; size <= Most; size *= 2)
        {
            sizes.Add(size);
        }

        var made = sizes.Select(text.Make).ToArray();
        var times = sizes.Select(_ => new List<double>()).ToArray();
        Read(made[0]);
        for (var round = 0; round < rounds; round++)
        {
            // One length after the other, so that what else the machine does falls on all of them.
            for (var i = 0; i < made.Length; i++)
            {
                var again = Math.Max(1, AtOnce / sizes[i]);
                Settle();
                var before = Environment.CpuUsage.TotalTime;
                for (var n = 0; n < again; n++)
                {
                    Read(made[i]);
                }

                times[i].Add((Environment.CpuUsage.TotalTime - before).TotalMilliseconds / again);
            }
        }

        for (var i = 0; i < made.Length; i++)
        {
            Console.WriteLine(string.Join(' ', times[i].Prepend(sizes[i]).Select(value => value.ToString("R", CultureInfo.InvariantCulture))));
        }
    }

    /// <summary>The most memory that reading the longest text takes beyond what the process had before, in bytes a character.</summary>
    public static void Memory(HostileText text)
    {
        Read(text.Make(Least));
        Settle();
        var before = Peak();
        Read(text.Make(Most));
        Console.WriteLine(((Peak() - before) / (double)Most).ToString("R", CultureInfo.InvariantCulture));
    }

    /// <summary>All stages, from the text to the linked corpus and what is reported.</summary>
    private static void Read((string Text, string Curation) made)
    {
        var curation = CurationSet.From([CurationFile.Read("articles/.corpusconfig", made.Curation)]);
        var path = HostileText.Article + ".md";
        var extracted = ArticleResult.From(curation.WithHints(ArticleReader.Read("articles/" + path, new(path, ArticleMetadata.None), made.Text)));
        var corrected = extracted.Corrected(curation.Corrections);
        var corpus = LinkedCorpus.From(ArticleSet.From([corrected]), Options.MemberLimit, FieldSet.None);
        var findings = corrected.Findings.Count + curation.FindingsIn([.. extracted.FactsIfRead()]).Count() + corpus.Findings().Count();
        if (corrected.Facts is null)
        {
            throw new InvalidOperationException($"The article was given up, with {findings} findings: {corrected.Findings[0].Id}");
        }
    }

    private static void Settle()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
    }

    private static long Peak()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64;
    }
}
