using Corpus.Extraction;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Curation;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Input;
using Corpus.Extraction.Model;

namespace Corpus.Report.Review;

/// <summary>A file of the folder.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Name">Its path below the folder.</param>
/// <param name="Entry">What the corpus calls it; null for a curation file.</param>
internal sealed record ReviewFile(string Path, string Name, ArticleEntry? Entry);

/// <summary>The corpus of a folder, read again after each change: only files that are other than before, the rest as it was.</summary>
/// <param name="list">Gives the files that are there now.</param>
internal sealed class ReviewCorpus(Func<IEnumerable<ReviewFile>> list)
{
    private Dictionary<string, Extracted> _known = new(StringComparer.Ordinal);

    /// <summary>The names of all articles, also of those that corrections leave out.</summary>
    public IReadOnlySet<string> ArticleNames { get; private set; } = new HashSet<string>();

    /// <summary>The same as a run of the command would show now.</summary>
    public ReportInput Build(CancellationToken stop)
    {
        ReviewFile[] files = [.. list()];
        var texts = files.Where(file => file.Entry is null).Select(file => (File: file, Read: CurationFile.Read(file.Path, FileText.Of(file.Path)))).ToList();
        var curation = CurationSet.From([.. texts.Select(text => text.Read)]);
        var articles = files.Where(file => file.Entry is not null).OrderBy(file => file.Path, StringComparer.Ordinal).ToArray();
        var extracted = new Extracted[articles.Length];
        InParallel.For(articles.Length, a => extracted[a] = Extract(articles[a], curation, stop), stop);
        _known = articles.Zip(extracted).ToDictionary(pair => pair.First.Path, pair => pair.Second, StringComparer.Ordinal);

        ArticleResult[] results = [.. extracted.Select(article => article.Result)];
        ArticleNames = results.SelectMany(article => article.FactsIfRead()).Select(article => article.File.Name).ToHashSet(StringComparer.Ordinal);
        var (corpus, findings, _) = CorpusBuilder.Join(results, curation, int.MaxValue, stop);
        return new(
            corpus.Model, [.. corpus.Set.FilePaths], findings, [.. texts.Select(text => new CurationText(text.File.Path, text.File.Name, text.Read.Text))]);
    }

    /// <summary>An article as it was read, with what the file looked like then.</summary>
    private sealed record Extracted(long Length, DateTime Written, ReadArticle Read, ReadArticle WithHints, ArticleResult Result);

    private Extracted Extract(ReviewFile file, CurationSet curation, CancellationToken stop)
    {
        var info = new FileInfo(file.Path);
        var (length, written) = info.Exists ? (info.Length, info.LastWriteTimeUtc) : (-1, default);
        var isSame = _known.TryGetValue(file.Path, out var known) && known.Length == length && known.Written == written;
        var read = isSame ? known!.Read : new ArticleSource(file.Path, file.Entry!, () => FileText.Of(file.Path)).Read();
        var withHints = curation.WithHints(read);
        return isSame && known!.WithHints == withHints
            ? known
            : new(length, written, read, withHints, CorpusBuilder.Extract(read, curation, stop));
    }
}
