using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Corpus.Emit;
using Corpus.Emit.Prepared;
using Corpus.Extraction;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Facts;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Input;
using Corpus.Extraction.Model;

namespace Corpus.Precompiler;

/// <summary>What is to be read and where the results go.</summary>
/// <param name="Articles">The list of articles and curation files that the package's targets write.</param>
/// <param name="Texts">The file to write all texts to, which the assembly will hold as a resource.</param>
/// <param name="Tables">The same for most tables.</param>
/// <param name="Members">The file to write all else to, which the generator reads.</param>
/// <param name="Facts">The file in which what each article says is kept for the next run; may not be there yet.</param>
/// <param name="Search">Whether a word index is made, as the project has it.</param>
/// <param name="CorpusFile">The file to write texts and tables to that programs map into memory; empty where the assembly holds them.</param>
public sealed record Preparation(
    string Articles,
    string ProjectFolder,
    string CorpusFolder,
    string MemberLimit,
    string Texts,
    string Tables,
    string Members,
    string Facts,
    string Search,
    string CorpusFile)
{
    /// <summary>Reads the parameters of this record, separated by U+001F as in the list of articles.</summary>
    public static Preparation Read(string path) =>
        File.ReadAllText(path).TrimEnd('\r', '\n').Split('\u001F') is
            [var articles, var project, var corpus, var limit, var texts, var tables, var members, var facts, var search, var file, ..]
        ? new(articles, project, corpus, limit, texts, tables, members, facts, search, file)
        : throw new InvalidDataException($"'{path}' is not a list of what to prepare.");

    /// <summary>Reads and writes all of it.</summary>
    /// <exception cref="System.OperationCanceledException">The user has stopped the build; no file of an earlier build is changed.</exception>
    public void Run(CancellationToken stop = default)
    {
        var options = CorpusOptions.Read(
            name => name switch
            {
                "ProjectDir" => ProjectFolder,
                "CorpusDirectory" => CorpusFolder,
                "CorpusMemberLimit" => MemberLimit,
                "CorpusSearch" => Search,
                _ => null,
            },
            int.MaxValue);
        var kept = FactsCache.Open(Facts);
        var (corpus, findings, _) = CorpusBuilder.OfList(File.ReadAllText(Articles), options.Folder).Keeping(kept).BuildAll(options.MemberLimit, stop);
        kept.Save();
        var prepared = CorpusFile.Length > 0
            ? WriteFile(corpus.Model, options, new([.. findings]), stop)
            : WriteResources(corpus.Model, options, new([.. findings]), stop);
        WholeFile.Write(Members, stream => stream.Write(Encoding.UTF8.GetBytes("\uFEFF" + PreparedText.Write(prepared))));
    }

    private PreparedCorpus WriteFile(CorpusModel corpus, CorpusOptions options, EquatableArray<LocatedFinding> findings, CancellationToken stop)
    {
        PreparedCorpus? prepared = null;
        WholeFile.Write(CorpusFile, stream => prepared = Emit.Files.CorpusFileWriter.Write(corpus, options.InItsFile().HasWordIndex, findings, stream, stop));
        return prepared!;
    }

    private PreparedCorpus WriteResources(CorpusModel corpus, CorpusOptions options, EquatableArray<LocatedFinding> findings, CancellationToken stop)
    {
        var texts = Task.Run(() => WriteTexts(corpus), CancellationToken.None);
        try
        {
            PreparedCorpus? prepared = null;
            WholeFile.Write(Tables, stream => prepared = Emitter.Prepare(corpus, options, ChunkSizes.Prepared, findings, stream, stop));
            texts.GetAwaiter().GetResult();
            return prepared!;
        }
        finally
        {
            ((IAsyncResult)texts).AsyncWaitHandle.WaitOne();
        }
    }

    private void WriteTexts(CorpusModel corpus) => WholeFile.Write(
        Texts,
        stream => TextsFile.Write(
            stream,
            corpus.Articles.Count,
            corpus.Articles.Select(article => Encoding.UTF8.GetBytes(article.Facts.File.Text))));
}
