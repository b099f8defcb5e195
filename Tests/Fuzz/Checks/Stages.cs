using Corpus.Emit;
using Corpus.Extraction;
using Corpus.Generator;
using Corpus.Extraction.Curation;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Input;
using Corpus.Extraction.Linking;
using Corpus.Extraction.Model;
using Corpus.Extraction.Text;
using Corpus.Generator.Pipeline;

namespace Corpus.Tests.Fuzz.Checks;

/// <summary>What the stages make of an input.</summary>
internal sealed record Stages(IReadOnlyList<ArticleResult> Extracted, IReadOnlyList<ArticleResult> Corrected, LinkedCorpus Corpus, IReadOnlyList<LocatedFinding> Findings)
{
    public const string Folder = "articles";

    /// <summary>Texts that are shorter say little of what a character costs.</summary>
    private const int LeastForSteps = 100;

    public CorpusModel Model => Corpus.Model;

    /// <summary>The most steps for each character that extracting one of the articles took.</summary>
    public double Steps { get; private init; }

    public static Stages Run(FuzzInput input)
    {
        var curation = CurationOf(input);
        var steps = 0.0;
        var extracted = new List<ArticleResult>();
        foreach (var read in Read(input, curation))
        {
            var length = read.File?.Text.Length ?? 0;
            var budget = StepBudget.For(length);
            extracted.Add(ArticleResult.From(read, budget, CancellationToken.None));
            steps = length < LeastForSteps ? steps : Math.Max(steps, (double)budget.Spent / length);
        }

        return Run(curation, [.. extracted]) with { Steps = steps };
    }

    /// <summary>The same on other threads, and with all files in the opposite order.</summary>
    public static Stages RunOtherwise(FuzzInput input)
    {
        var curation = CurationOf(input with { Curation = [.. input.Curation.Reverse()] });
        var ahead = Read(input, curation).Reverse().Select(read => ExtractionAhead.Start(read, CancellationToken.None)).ToArray();
        return Run(curation, [.. ahead.Select(read => ExtractionAhead.Finish(read, CancellationToken.None))]);
    }

    /// <summary>The articles as the stages get them.</summary>
    public static IEnumerable<ReadArticle> Read(FuzzInput input, CurationSet curation) =>
        input.Articles.Select(article => curation.WithHints(ArticleReader.Read(Folder + "/" + article.Path, new(article.Path, article.Metadata), article.Text)));

    public static CurationSet CurationOf(FuzzInput input) =>
        CurationSet.From([.. input.Curation.Select(file => CurationFile.Read(Folder + "/" + file.Path, file.Text))]);

    private static Stages Run(CurationSet curation, ArticleResult[] extracted)
    {
        ArticleResult[] corrected = [.. extracted.Select(article => article.Corrected(curation.Corrections).WithFields(curation.Fields))];
        var corpus = LinkedCorpus.From(ArticleSet.From(corrected), CorpusOptions.DefaultMemberLimit, curation.Fields);
        return new(extracted, corrected, corpus,
        [
            .. corrected.SelectMany(article => article.Findings),
            .. curation.FindingsIn([.. extracted.SelectMany(article => article.FactsIfRead())]),
            .. corpus.Set.Findings,
            .. corpus.Findings(),
        ]);
    }
}
