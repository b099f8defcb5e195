using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Curation;
using Corpus.Extraction.Curation.Fields;
using Corpus.Extraction.Facts;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Input;
using Corpus.Extraction.Model;

namespace Corpus.Extraction;

/// <summary>
/// Makes a corpus of articles: reads and extracts each, applies corrections, links people across articles.
/// Every host goes this way: a program by <see cref="AddArticle(string, string)"/> and <see cref="Build(CancellationToken)"/>,
/// the precompiler and the command with files, and the generator step by step, so that an edit repeats one article only.
/// </summary>
/// <remarks>Not safe for use by several threads at once; what it builds is.</remarks>
public sealed class CorpusBuilder
{
    private readonly List<ArticleSource> _articles = [];
    private readonly List<CurationFile> _corrections = [];
    private FactsCache? _kept;

    /// <summary>The corpus of a list that the package's targets have written; its files are read when their turn comes.</summary>
    /// <param name="folder">The corpus folder, where the list does not name it.</param>
    internal static CorpusBuilder OfList(string list, string folder)
    {
        var manifest = ArticleManifest.Parse(list, folder);
        var builder = new CorpusBuilder();
        foreach (var path in ArticleManifest.OtherFiles(list))
        {
            if (CurationFile.IsOne(path))
            {
                builder.Add(CurationFile.Read(path, FileText.Of(path)));
            }
        }

        foreach (var file in manifest.LostFiles())
        {
            builder.Add(CurationFile.Lost(file));
        }

        foreach (var path in manifest.Paths)
        {
            builder.Add(new ArticleSource(path, manifest.Find(path)!, () => FileText.Of(path)));
        }

        return builder;
    }

    /// <summary>Adds an article.</summary>
    /// <param name="path">Its path in the corpus, <c>/</c> between parts: <c>2009/summit.txt</c>. <c>.md</c> at the end means Markdown.</param>
    /// <param name="text">Its text. Every position in the results counts UTF-16 code units of it.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public CorpusBuilder AddArticle(string path, string text)
    {
        _ = path ?? throw new ArgumentNullException(nameof(path));
        _ = text ?? throw new ArgumentNullException(nameof(text));
        return Add(new ArticleSource(path, new(ArticlePath.Normalize(path), ArticleMetadata.None), () => text));
    }

    /// <summary>Adds a curation file: corrections of what is extracted.</summary>
    /// <param name="path">Its path, for findings: <c>.corpusconfig</c>.</param>
    /// <param name="text">Its text.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public CorpusBuilder AddCorrections(string path, string text)
    {
        _ = path ?? throw new ArgumentNullException(nameof(path));
        _ = text ?? throw new ArgumentNullException(nameof(text));
        return Add(CurationFile.Read(path, text));
    }

    /// <summary>Builds the corpus. Nothing in an article or a curation file makes this fail: what is wrong becomes a finding.</summary>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The corpus. The same articles and corrections give an equal one, whatever the order they were added in.</returns>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public ExtractedCorpus Build(CancellationToken cancellationToken = default)
    {
        var built = BuildAll(int.MaxValue, cancellationToken);
        return new(
            built.Corpus.Model,
            [.. built.Findings.OrderBy(finding => finding.Path, StringComparer.Ordinal).ThenBy(finding => finding.Range.Start).Select(ExtractedFinding.Of)]);
    }

    internal CorpusBuilder Add(ArticleSource article)
    {
        _articles.Add(article);
        return this;
    }

    internal CorpusBuilder Add(CurationFile file)
    {
        _corrections.Add(file);
        return this;
    }

    /// <summary>Extracts only the articles whose facts are not kept; afterwards it is up to the caller to save them.</summary>
    internal CorpusBuilder Keeping(FactsCache kept)
    {
        _kept = kept;
        return this;
    }

    /// <summary>The whole way: read, extract, curate, link; and all that was found wrong or doubtful, in the order of the steps.</summary>
    /// <param name="memberLimit">At most so many people, and so many articles, get a property.</param>
    internal BuiltCorpus BuildAll(int memberLimit, CancellationToken stop)
    {
        var curation = CurationSet.From(_corrections);
        return Join(ExtractAll(curation, stop), curation, memberLimit, stop);
    }

    /// <summary>The way from the articles as they were extracted.</summary>
    internal static BuiltCorpus Join(IReadOnlyList<ArticleResult> extracted, CurationSet curation, int memberLimit, CancellationToken stop)
    {
        var curated = new ArticleResult[extracted.Count];
        InParallel.For(curated.Length, i => curated[i] = Correct(extracted[i], curation, stop), stop);
        var corpus = LinkedCorpus.From(ArticleSet.From(curated), memberLimit, curation.Fields, stop);
        return new(corpus, [
            .. curated.SelectMany(static article => article.Findings),
            .. FindingsIn(curation, extracted.SelectMany(static article => article.FactsIfRead()).ToArray()),
            .. corpus.Set.Findings,
            .. corpus.Findings(),
        ], extracted.Count(static article => article.Facts is null));
    }

    /// <summary>One article, as the corrections want it read.</summary>
    internal static ArticleResult Extract(ReadArticle read, CurationSet curation, CancellationToken stop, FactsCache? kept = null) =>
        ArticleResult.From(curation.WithHints(read), stop, kept);

    /// <summary>One article, corrected.</summary>
    internal static ArticleResult Curate(ArticleResult article, CurationSet curation, CancellationToken stop) => article.Corrected(curation.Corrections, stop);

    /// <summary>One article with what it gives for the declared fields.</summary>
    internal static ArticleResult WithFields(ArticleResult article, FieldSet fields, CancellationToken stop) => article.WithFields(fields, stop);

    /// <summary>One article, corrected, with what it gives for the declared fields.</summary>
    internal static ArticleResult Correct(ArticleResult article, CurationSet curation, CancellationToken stop) =>
        WithFields(Curate(article, curation, stop), curation.Fields, stop);

    /// <summary>What is wrong with the corrections.</summary>
    /// <param name="articles">The articles as they were extracted, before any correction.</param>
    internal static IEnumerable<LocatedFinding> FindingsIn(CurationSet curation, IReadOnlyList<ArticleFacts> articles) => curation.FindingsIn(articles);

    /// <summary>Extracts all articles on all processors; what comes out does not depend on that.</summary>
    private ArticleResult[] ExtractAll(CurationSet curation, CancellationToken stop)
    {
        var sources = _articles.OrderBy(static article => article.FilePath, StringComparer.Ordinal).ToArray();
        var extracted = new ArticleResult[sources.Length];
        InParallel.For(sources.Length, i => extracted[i] = Extract(sources[i].Read(), curation, stop, _kept), stop);

        // Articles of one path are in the order in which they were added until here.
        Array.Sort(extracted, static (a, b) =>
            string.CompareOrdinal(a.FilePath, b.FilePath) is not 0 and var byPath ? byPath : ArticleOrder.Instance.Compare(a, b));
        return extracted;
    }
}
