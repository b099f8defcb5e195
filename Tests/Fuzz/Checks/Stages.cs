using Corpus.Emit;
using Corpus.Extraction;
using Corpus.Generator;
using Corpus.Extraction.Curation;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Input;
using Corpus.Extraction.Linking;
using Corpus.Extraction.Model;
using Corpus.Generator.Pipeline;

namespace Corpus.Tests.Fuzz.Checks;

/// <summary>What the stages make of an input.</summary>
internal sealed record Stages(IReadOnlyList<ArticleResult> Extracted, IReadOnlyList<ArticleResult> Corrected, LinkedCorpus Corpus, IReadOnlyList<LocatedFinding> Findings)
{
    public const string Folder = "articles";

    public CorpusModel Model => Corpus.Model;

    public static Stages Run(FuzzInput input)
    {
        var curation = CurationOf(input);
        return Run(input, curation, [.. Read(input, curation).Select(read => ArticleResult.From(read))]);
    }

    /// <summary>The same on other threads, and with all files in the opposite order.</summary>
    public static Stages RunOtherwise(FuzzInput input)
    {
        var curation = CurationOf(input with { Curation = [.. input.Curation.Reverse()] });
        var ahead = Read(input, curation).Reverse().Select(read => ExtractionAhead.Start(read, CancellationToken.None)).ToArray();
        return Run(input, curation, [.. ahead.Select(read => ExtractionAhead.Finish(read, CancellationToken.None))]);
    }

    /// <summary>The articles as the stages get them.</summary>
    public static IEnumerable<ReadArticle> Read(FuzzInput input, CurationSet curation) =>
        input.Articles.Select(article => curation.Hinted(ArticleReader.Read(Folder + "/" + article.Path, new(article.Path, article.Metadata), article.Text)));

    public static CurationSet CurationOf(FuzzInput input) =>
        CurationSet.From([.. input.Curation.Select(file => CurationFile.Read(Folder + "/" + file.Path, file.Text))]);

    private static Stages Run(FuzzInput input, CurationSet curation, ArticleResult[] extracted)
    {
        ArticleResult[] corrected = [.. extracted.Select(article => article.Corrected(curation.Corrections))];
        var corpus = LinkedCorpus.From(ArticleSet.From(corrected), CorpusOptions.DefaultMemberLimit);
        return new(extracted, corrected, corpus,
        [
            .. corrected.SelectMany(article => article.Findings),
            .. curation.FindingsIn([.. extracted.SelectMany(article => article.FactsOrNothing())]),
            .. corpus.Set.Findings,
            .. corpus.Findings(),
        ]);
    }
}
