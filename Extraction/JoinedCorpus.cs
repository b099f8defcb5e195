using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Curation;
using Corpus.Extraction.Facts;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Input;
using Corpus.Extraction.Model;

namespace Corpus.Extraction;

/// <summary>
/// Any number of files of facts as one corpus, equal to what one run over all articles makes of them. Of each article, memory holds what
/// linking compares; the rest is read when it is asked for.
/// </summary>
internal sealed class JoinedCorpus : IDisposable
{
    /// <summary>How many articles are in memory with all they say, while others are read.</summary>
    private const int BlockSize = 64;

    private readonly IReadOnlyList<FactsFileReader> _files;
    private readonly CurationSet _curation;

    private JoinedCorpus(IReadOnlyList<FactsFileReader> files, CurationSet curation, CorpusModel model, IReadOnlyList<LocatedFinding> findings)
    {
        _files = files;
        _curation = curation;
        Model = model;
        Findings = findings;
    }

    /// <summary>The corpus; its articles say only what linking needs. <see cref="Whole"/> gives one with all it says.</summary>
    public CorpusModel Model { get; }

    /// <summary>What only all articles together show. What single articles show was told when they were extracted.</summary>
    public IReadOnlyList<LocatedFinding> Findings { get; }

    /// <param name="memberLimit">At most so many people, and so many articles, get a property in a project that uses the corpus.</param>
    /// <param name="placesAll">Also what is only doubtful gets its place in its article, for which the article is read again.</param>
    /// <exception cref="InvalidDataException">A file is damaged, of another version, or was made with other corrections than the first.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The user waits no longer.</exception>
    public static JoinedCorpus Open(IReadOnlyList<string> paths, int memberLimit, bool placesAll, CancellationToken stop)
    {
        var files = new List<FactsFileReader>(paths.Count);
        try
        {
            foreach (var path in paths)
            {
                files.Add(new(path));
                if (!files[files.Count - 1].Corrections.SequenceEqual(files[0].Corrections))
                {
                    throw new InvalidDataException($"'{path}' was made with other corrections than '{paths[0]}': write both again with the same ones.");
                }
            }

            return Join(files, memberLimit, placesAll, stop);
        }
        catch
        {
            files.ForEach(static file => file.Dispose());
            throw;
        }
    }

    /// <summary>An article with all it says, as a single run has it.</summary>
    public ArticleModel Whole(int article, CancellationToken stop)
    {
        var lean = Model.Articles[article];
        var (path, facts) = ((FactsEntry)lean.Facts.File.Kept!).Read();
        return lean with { Facts = CorpusBuilder.Correct(new(path, facts, default), _curation, stop).Facts! };
    }

    public void Dispose()
    {
        foreach (var file in _files)
        {
            file.Dispose();
        }
    }

    private static JoinedCorpus Join(IReadOnlyList<FactsFileReader> files, int memberLimit, bool placesAll, CancellationToken stop)
    {
        var curation = CurationSet.From([.. files[0].Corrections.Select(static file => CurationFile.Read(file.Path, file.Text))]);
        var extracted = new List<ArticleFacts>();
        var linked = LinkedCorpus.From(ArticleSet.From(Read(files, curation, placesAll, extracted, stop)), memberLimit, curation.Fields, stop, isLean: true);
        return new(files, curation, Without(linked.Model), [
            .. CorpusBuilder.FindingsIn(curation, extracted),
            .. linked.Set.Findings,
            .. Placed(linked, placesAll),
            .. linked.UnusedFields,
        ]);
    }

    /// <summary>The articles as they are corrected.</summary>
    /// <param name="extracted">Gets what corrections see of them, if there are any.</param>
    private static List<ArticleResult> Read(
        IReadOnlyList<FactsFileReader> files, CurationSet curation, bool placesAll, List<ArticleFacts> extracted, CancellationToken stop)
    {
        var lean = new LeanArticles(placesAll);
        var corrected = new List<ArticleResult>();
        foreach (var block in InBlocks.Of(files.SelectMany(static file => file.Articles()), BlockSize, Corrected, stop))
        {
            foreach (var (entry, facts, result) in block)
            {
                corrected.Add(lean.Of(result, entry));
                if (curation.Files.Count > 0)
                {
                    extracted.Add(AsCorrectionsSeeIt(facts, entry, curation));
                }
            }
        }

        return corrected;

        (FactsEntry Entry, ArticleFacts Facts, ArticleResult Result) Corrected(ArticleFrames article)
        {
            var (path, facts) = article.Entry.Decode(article);
            return (article.Entry, facts, CorpusBuilder.Correct(new(path, facts, default), curation, stop));
        }
    }

    /// <summary>Leaves of a linked corpus what is asked for afterwards: of an article where it is, and how it is tied to others.</summary>
    private static CorpusModel Without(CorpusModel linked)
    {
        var header = ArticleFacts.Empty(new("", "", "", ArticleMetadata.None)).Header;
        var articles = new ArticleModel[linked.Articles.Count];
        for (var a = 0; a < articles.Length; a++)
        {
            articles[a] = linked.Articles[a] with { Facts = ArticleFacts.Empty(linked.Articles[a].Facts.File) with { Header = header } };
        }

        return linked with { Articles = new(articles), Findings = default };
    }

    private static IEnumerable<LocatedFinding> Placed(LinkedCorpus linked, bool placesAll)
    {
        var placed = new List<CorpusFinding>();
        foreach (var found in linked.Model.Findings)
        {
            // What properties are called concerns those who use the corpus in a project, and not its articles.
            if (found.Finding.Id is FindingId.MemberLimit or FindingId.MemberRenamed)
            {
                continue;
            }

            if (placesAll || FindingSeverities.Of(found.Finding.Id) != FindingSeverity.Info)
            {
                placed.Add(found);
            }
            else
            {
                var path = found.Article < 0 ? "" : linked.Set.FilePaths[found.Article];
                yield return LocatedFinding.AtFile(found.Finding.Id, path, [.. found.Finding.Arguments]);
            }
        }

        foreach (var finding in linked.Set.Locate(EquatableArray.From(placed)))
        {
            yield return finding;
        }
    }

    /// <summary>What tells whether a correction matches anything: nearly always the people alone.</summary>
    private static ArticleFacts AsCorrectionsSeeIt(ArticleFacts facts, FactsEntry entry, CurationSet curation)
    {
        var name = facts.File.Name;
        var isCorrected = curation.Corrections.QuotesOf(name) is not null || curation.Corrections.PassagesOf(name).Count > 0;
        return ArticleFacts.Empty(facts.File with { Text = "", Kept = entry }) with
        {
            People = facts.People,
            Paragraphs = isCorrected ? facts.Paragraphs : default,
            Quotes = isCorrected ? facts.Quotes : default,
        };
    }
}
