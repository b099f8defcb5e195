using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Corpus.Generator.Curation;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Emit;
using Corpus.Generator.Emit.Prepared;
using Corpus.Generator.Ingest;
using Corpus.Generator.Tasks;

namespace Corpus.Generator.Prepare;

/// <summary>What is to be read and where the results go.</summary>
/// <param name="Articles">The list of articles and curation files that the package's targets write.</param>
/// <param name="Texts">The file to write all texts to, which the assembly will hold as a resource.</param>
/// <param name="Tables">The same for most tables.</param>
/// <param name="Members">The file to write all else to, which the generator reads.</param>
public sealed record Preparation(string Articles, string ProjectFolder, string CorpusFolder, string MemberLimit, string Texts, string Tables, string Members)
{
    /// <summary>Reads the parameters of this record, parted by U+001F as in the list of articles.</summary>
    public static Preparation Read(string path) => File.ReadAllText(path).TrimEnd('\r', '\n').Split('\u001F') is [var articles, var project, var corpus, var limit, var texts, var tables, var members, ..]
        ? new(articles, project, corpus, limit, texts, tables, members)
        : throw new InvalidDataException($"'{path}' does not say what to prepare.");

    /// <summary>Reads and writes all of it.</summary>
    /// <exception cref="System.OperationCanceledException">The user has stopped the build; no file of an earlier build is changed.</exception>
    public void Run(CancellationToken stop = default)
    {
        var options = CorpusOptions.Read(
            name => name switch { "ProjectDir" => ProjectFolder, "CorpusDirectory" => CorpusFolder, "CorpusMemberLimit" => MemberLimit, _ => null },
            int.MaxValue);
        var list = File.ReadAllText(Articles);
        var manifest = ArticleManifest.Parse(list, options.Folder);
        var curation = CurationSet.From([.. ArticleManifest.OtherFiles(list).Where(CurationFile.IsOne).Select(path => CurationFile.Read(path, FileText.Of(path))), .. manifest.LostFiles().Select(CurationFile.Lost)]);

        var extracted = Extract(manifest, curation, stop);
        var corrected = extracted.Select(article => article.Corrected(curation.Corrections, stop)).ToArray();
        var corpus = LinkedCorpus.From(ArticleSet.From(corrected), options, stop);
        var findings = corrected.SelectMany(article => article.Findings)
            .Concat(curation.FindingsIn([.. extracted.SelectMany(article => article.FactsOrNothing())]))
            .Concat(corpus.Set.Findings)
            .Concat(corpus.Findings());

        Write(Texts, stream => TextsFile.Write(stream, corpus.Model.Articles.Count, corpus.Model.Articles.Select(article => Encoding.UTF8.GetBytes(article.Facts.File.Text))));
        PreparedCorpus? prepared = null;
        Write(Tables, stream => prepared = Emitter.Prepare(corpus.Model, options, ChunkSizes.Prepared, new([.. findings]), stream, stop));
        Write(Members, stream => stream.Write(Encoding.UTF8.GetBytes("\uFEFF" + PreparedText.Write(prepared!))));
    }

    /// <summary>Extracts all articles, in parallel; what comes out does not depend on that.</summary>
    private static ExtractedArticle[] Extract(ArticleManifest manifest, CurationSet curation, CancellationToken stop)
    {
        var paths = manifest.Paths.Order(System.StringComparer.Ordinal).ToArray();
        var extracted = new ExtractedArticle[paths.Length];
        Parallel.For(0, paths.Length, new() { CancellationToken = stop }, i =>
            extracted[i] = ExtractedArticle.From(curation.Hinted(ArticleReader.Read(paths[i], manifest.Find(paths[i])!, FileText.Of(paths[i]))), stop));
        return extracted;
    }

    /// <summary>Written beside it and then moved, so that what an interrupted build leaves is not taken for the real file.</summary>
    private static void Write(string path, System.Action<Stream> write)
    {
        using (var stream = File.Create(path + ".new"))
        {
            write(stream);
        }

        File.Move(path + ".new", path, overwrite: true);
    }
}
