using Corpus.Generator;
using Corpus.Generator.Common;
using Corpus.Generator.Curation;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Ingest;
using Corpus.Generator.Linking;

namespace Corpus.Tests.Fuzz.Checks;

/// <summary>What the stages make of an input.</summary>
internal sealed record Stages(IReadOnlyList<ExtractedArticle> Extracted, IReadOnlyList<ExtractedArticle> Corrected, LinkedCorpus Corpus, IReadOnlyList<LocatedFinding> Findings)
{
    public const string Folder = "articles";

    private static readonly CorpusOptions Options = new("News", IsPublic: false, Folder, CorpusOptions.DefaultMemberLimit, Unsupported: null);

    /// <summary>Texts that are shorter say little of what a character costs.</summary>
    private const int LeastForSteps = 100;

    public CorpusModel Model => Corpus.Model;

    /// <summary>The most steps for each character that extracting one of the articles took.</summary>
    public double Steps { get; private init; }

    public static Stages Run(FuzzInput input)
    {
        var curation = CurationOf(input);
        var steps = 0.0;
        var extracted = new List<ExtractedArticle>();
        foreach (var read in Read(input, curation))
        {
            var length = read.File?.Text.Length ?? 0;
            var budget = StepBudget.For(length);
            extracted.Add(ExtractedArticle.From(read, budget, CancellationToken.None));
            steps = length < LeastForSteps ? steps : Math.Max(steps, (double)budget.Spent / length);
        }

        return Run(curation, [.. extracted]) with { Steps = steps };
    }

    /// <summary>The same on other threads, and with all files in the opposite order.</summary>
    public static Stages RunOtherwise(FuzzInput input)
    {
        var curation = CurationOf(input with { Curation = [.. input.Curation.Reverse()] });
        var pending = Read(input, curation).Reverse().Select(read => PendingArticle.Start(read, CancellationToken.None)).ToArray();
        return Run(curation, [.. pending.Select(article => article.Finish())]);
    }

    /// <summary>The articles as the stages get them.</summary>
    public static IEnumerable<ReadArticle> Read(FuzzInput input, CurationSet curation) =>
        input.Articles.Select(article => curation.Hinted(ArticleReader.Read(Folder + "/" + article.Path, new(article.Path, article.Metadata), article.Text)));

    public static CurationSet CurationOf(FuzzInput input) =>
        CurationSet.From([.. input.Curation.Select(file => CurationFile.Read(Folder + "/" + file.Path, file.Text))]);

    private static Stages Run(CurationSet curation, ExtractedArticle[] extracted)
    {
        ExtractedArticle[] corrected = [.. extracted.Select(article => article.Corrected(curation.Corrections))];
        var corpus = LinkedCorpus.From(ArticleSet.From(corrected), Options);
        return new(extracted, corrected, corpus,
        [
            .. corrected.SelectMany(article => article.Findings),
            .. curation.FindingsIn([.. extracted.SelectMany(article => article.FactsOrNothing())]),
            .. corpus.Set.Findings,
            .. corpus.Findings(),
        ]);
    }
}
