using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using Corpus.Emit;
using Corpus.Emit.Prepared;
using Corpus.Extraction;
using Corpus.Extraction.Curation;
using Corpus.Extraction.Input;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Pipeline;

/// <summary>What the compiler hands the pipeline: articles and corrections, or the file of a corpus that was read before.</summary>
/// <param name="Lists">Which files are articles, by the lists that the package's targets write: one, or none without them.</param>
/// <param name="Lost">The articles that the compiler could not be given, and why.</param>
/// <param name="Prepared">Where a program has read the articles before the compiler started, what it wrote; all the others are empty then.</param>
internal sealed record InputSteps(
    IncrementalValueProvider<ArticleManifest> Lists,
    IncrementalValuesProvider<ReadArticle> Articles,
    IncrementalValuesProvider<ArticleResult> Lost,
    IncrementalValueProvider<CurationSet> Curation,
    IncrementalValuesProvider<PreparedCorpus> Prepared)
{
    public static InputSteps Of(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<CorpusOptions> options)
    {
        var texts = context.AdditionalTextsProvider;
        var isPrepared = texts.Where(static text => PreparedCorpus.IsOne(text.Path)).Collect().Select(static (files, _) => !files.IsEmpty);
        var listed = texts.Where(static text => ArticleManifest.IsManifest(text.Path)).Collect().With(options, static (lists, options, stop) =>
            options.Unsupported is not null ? ArticleManifest.Nothing
            : lists.IsEmpty ? ArticleManifest.OfFolder(options.Folder)
            : ArticleManifest.Parse(lists[0].GetText(stop)?.ToString() ?? "", options.Folder));
        var manifest = listed.With(isPrepared, static (manifest, isPrepared, _) => isPrepared ? ArticleManifest.Nothing : manifest)
            .WithTrackingName(Steps.Manifest);
        var articles = texts.ManyWith(manifest, ArticlesIn).WithTrackingName(Steps.Files);
        var lost = manifest.SelectMany(static (list, _) => list.LostArticles())
            .Select(static (file, stop) => ArticleResult.From(file, stop))
            .WithTrackingName(Steps.Lost);
        var curation = texts.SelectMany(CurationIn).Collect()
            .With(manifest, static (files, list, _) => CurationSet.From([.. files, .. list.LostFiles().Select(CurationFile.Lost)]))
            .WithTrackingName(Steps.Curation);
        var prepared = texts.Where(static text => PreparedCorpus.IsOne(text.Path)).Combine(options)
            .Where(static source => source.Right.Unsupported is null)
            .Select(static (source, stop) => PreparedText.Read(source.Left.Path, source.Left.GetText(stop)?.ToString() ?? ""))
            .WithTrackingName(Steps.Prepared);
        return new(listed, articles, lost, curation, prepared);
    }

    private static IEnumerable<ReadArticle> ArticlesIn(AdditionalText text, ArticleManifest manifest, CancellationToken stop) =>
        Texts(text, path => manifest.Find(path) is not null, stop).Select(file => ArticleReader.Read(file.Path, manifest.Find(file.Path)!, file.Text));

    private static IEnumerable<CurationFile> CurationIn(AdditionalText text, CancellationToken stop) =>
        Texts(text, CurationFile.IsOne, stop).Select(file => CurationFile.Read(file.Path, file.Text));

    /// <summary>The files of a kind that the compiler hands over: one, or those that were decoded before.</summary>
    private static IEnumerable<(string Path, string? Text)> Texts(AdditionalText text, Func<string, bool> isOne, CancellationToken stop) =>
        DecodedFiles.IsOne(text.Path)
            ? DecodedFiles.Read(text.GetText(stop)?.ToString() ?? "").Where(file => isOne(file.Key)).Select(file => (file.Key, (string?)file.Value))
        : isOne(text.Path) ? [(text.Path, TextOf(text.GetText(stop)))]
        : [];

    /// <summary>
    /// The text, or null. In a build, the compiler gets only what it reads as we do. Elsewhere it decodes what is not Unicode
    /// by a code page, where the machine has one; that is no text here, as it is none on other machines.
    /// </summary>
    private static string? TextOf(SourceText? text) =>
        text?.Encoding is null or UTF8Encoding or UnicodeEncoding or UTF32Encoding ? text?.ToString() : ArticleReader.ReplaceNonAscii(text.ToString());
}
