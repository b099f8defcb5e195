using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Corpus.Generator.Curation;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Emit;
using Corpus.Generator.Emit.Names;
using Corpus.Generator.Emit.Prepared;
using Corpus.Generator.Emit.Units;
using Corpus.Generator.Ingest;
using Corpus.Generator.Linking;

namespace Corpus.Generator;

/// <summary>Makes a typed corpus of a project's articles. The stages are elsewhere; here is how the data goes from one to the next.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class CorpusGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var options = context.AnalyzerConfigOptionsProvider.Combine(context.ParseOptionsProvider)
            .Select(static (project, _) => CorpusOptions.Read(
                name => project.Left.GlobalOptions.TryGetValue("build_property." + name, out var value) ? value : null,
                project.Right is CSharpParseOptions parse ? (int)parse.LanguageVersion : 0))
            .WithTrackingName(Steps.Options);

        var names = context.CompilationProvider.Combine(options).Select(static (source, _) => TakenNames.Find(source.Left, source.Right)).WithTrackingName(Steps.Names);
        var gate = names.Select(static (check, _) => check.ToGate()).WithTrackingName(Steps.Gate);

        // Where a program has read the articles before the compiler started, the list of them is here for its paths alone.
        var lists = context.AdditionalTextsProvider.Where(static text => ArticleManifest.IsManifest(text.Path)).Collect();
        var isPrepared = context.AdditionalTextsProvider.Where(static text => PreparedCorpus.IsOne(text.Path)).Collect().Select(static (files, _) => !files.IsEmpty);
        var manifest = lists.Combine(isPrepared).Combine(options)
            .Select(static (source, stop) => (Left: source.Left.Left, IsPrepared: source.Left.Right, source.Right))
            .Select(static (source, stop) =>
                source.Right.Unsupported is not null || source.IsPrepared ? ArticleManifest.Nothing
                : source.Left.IsEmpty ? ArticleManifest.OfFolder(source.Right.Folder)
                : ArticleManifest.Parse(source.Left[0].GetText(stop)?.ToString() ?? "", source.Right.Folder))
            .WithTrackingName(Steps.Manifest);

        var files = context.AdditionalTextsProvider.Combine(manifest)
            .SelectMany(static (source, stop) => ArticlesIn(source.Left, source.Right, stop))
            .WithTrackingName(Steps.Files);

        var curation = context.AdditionalTextsProvider.SelectMany(static (text, stop) => CurationIn(text, stop)).Collect().Combine(manifest)
            .Select(static (source, _) => CurationSet.From([.. source.Left, .. source.Right.LostFiles().Select(CurationFile.Lost)]))
            .WithTrackingName(Steps.Curation);

        var hinted = files.Combine(curation).Select(static (source, _) => source.Right.Hinted(source.Left)).WithTrackingName(Steps.Hinted);
        var pending = hinted.Select(static (file, stop) => PendingArticle.Start(file, stop)).WithTrackingName(Steps.Pending);
        var facts = pending.Select(static (article, stop) => article.Finish(stop)).WithTrackingName(Steps.Facts);
        var corrected = facts.Combine(curation).Select(static (source, stop) => source.Left.Corrected(source.Right.Corrections, stop)).WithTrackingName(Steps.Corrected);
        var lost = manifest.SelectMany(static (list, _) => list.LostArticles()).Select(static (file, stop) => ExtractedArticle.From(file, stop)).WithTrackingName(Steps.Lost);
        var articles = corrected.Collect().Combine(lost.Collect())
            .Select(static (source, _) => ArticleSet.From(source.Left.AddRange(source.Right))).WithTrackingName(Steps.Articles);

        var corpus = articles.SelectMany(static (set, _) => set.OrNothing()).Combine(options)
            .Select(static (source, stop) => LinkedCorpus.From(source.Left, source.Right, stop))
            .WithTrackingName(Steps.Corpus);

        var emitted = corpus.Combine(gate).Where(static source => source.Right.Admits(source.Left.PeopleNames, source.Left.ArticleNames)).Select(static (source, _) => source.Left);
        var api = emitted.SelectMany(static (source, stop) => Emitter.ApiUnits(source.Model, source.Options, stop)).WithTrackingName(Steps.ApiUnits);
        var data = emitted.SelectMany(static (source, stop) => Emitter.DataUnits(source.Model, source.Options, stop)).WithTrackingName(Steps.DataUnits);
        context.RegisterSourceOutput(api, Write);
        context.RegisterImplementationSourceOutput(data, Write);

        // Where a program has read the articles before the compiler started, all the steps above have nothing to do.
        var prepared = context.AdditionalTextsProvider.Where(static text => PreparedCorpus.IsOne(text.Path)).Combine(options)
            .Where(static source => source.Right.Unsupported is null)
            .Select(static (source, stop) => PreparedText.Read(source.Left.Path, source.Left.GetText(stop)?.ToString() ?? ""))
            .WithTrackingName(Steps.Prepared);
        var admitted = prepared.Combine(gate).Where(static source => source.Right.Admits(source.Left.Members.PeopleNames, source.Left.Members.ArticleNames)).Select(static (source, _) => source.Left);
        context.RegisterSourceOutput(admitted.Combine(options).SelectMany(static (source, _) => Emitter.Units(source.Left, source.Right)), Write);
        context.RegisterSourceOutput(prepared.SelectMany(static (source, _) => source.Findings), Report);

        var findings = corrected.SelectMany(static (article, _) => article.Findings).WithTrackingName(Steps.Findings);
        var project = context.AdditionalTextsProvider.Where(static text => ProjectText.IsOne(text.Path))
            .Select(static (text, stop) => ProjectText.Read(text.Path, text.GetText(stop)?.ToString() ?? "")).Collect()
            .Select(static (files, _) => ProjectFiles.From(files))
            .WithTrackingName(Steps.Project);
        var projectFindings = project.Combine(options).Combine(lists)
            .SelectMany(static (source, stop) => source.Left.Left.FindingsOf(source.Left.Right, Paths(source.Left.Left, source.Left.Right, source.Right, stop)))
            .WithTrackingName(Steps.ProjectFindings);
        var corpusFindings = articles.Combine(options).Combine(names).Combine(prepared.Collect()).Combine(project)
            .SelectMany(static (source, _) => source.Left.Left.Left.Left.FindingsOf(source.Left.Left.Left.Right, source.Left.Left.Right, !source.Left.Right.IsEmpty, source.Right))
            .WithTrackingName(Steps.CorpusFindings);
        var memberFindings = corpus.Combine(names).SelectMany(static (source, _) => source.Right.FindingsIn(source.Left.PeopleNames, source.Left.ArticleNames));
        var preparedMemberFindings = prepared.Combine(names).SelectMany(static (source, _) => source.Right.FindingsIn(source.Left.Members.PeopleNames, source.Left.Members.ArticleNames));
        var curationFindings = facts.SelectMany(static (article, _) => article.FactsOrNothing()).Collect().Combine(curation)
            .SelectMany(static (source, _) => source.Right.FindingsIn(source.Left)).WithTrackingName(Steps.CurationFindings);
        var linkFindings = corpus.SelectMany(static (source, _) => source.Findings())
            .WithTrackingName(Steps.LinkFindings);
        context.RegisterSourceOutput(findings, Report);
        context.RegisterSourceOutput(lost.SelectMany(static (article, _) => article.Findings), Report);
        context.RegisterSourceOutput(curationFindings, Report);
        context.RegisterSourceOutput(projectFindings, Report);
        context.RegisterSourceOutput(corpusFindings, Report);
        context.RegisterSourceOutput(memberFindings, Report);
        context.RegisterSourceOutput(preparedMemberFindings, Report);
        context.RegisterSourceOutput(linkFindings, Report);
    }

    private static IEnumerable<ReadArticle> ArticlesIn(AdditionalText text, ArticleManifest manifest, CancellationToken stop) =>
        Texts(text, path => manifest.Find(path) is not null, stop).Select(file => ArticleReader.Read(file.Path, manifest.Find(file.Path)!, file.Text));

    private static IEnumerable<CurationFile> CurationIn(AdditionalText text, CancellationToken stop) =>
        Texts(text, CurationFile.IsOne, stop).Select(file => CurationFile.Read(file.Path, file.Text));

    /// <summary>The files of a kind that the compiler hands over: one, or those that were decoded before.</summary>
    private static IEnumerable<(string Path, string? Text)> Texts(AdditionalText text, Func<string, bool> isOne, CancellationToken stop) =>
        DecodedFiles.IsOne(text.Path) ? DecodedFiles.Read(text.GetText(stop)?.ToString() ?? "").Where(file => isOne(file.Key)).Select(file => (file.Key, (string?)file.Value))
        : isOne(text.Path) ? [(text.Path, TextOf(text.GetText(stop)))]
        : [];

    /// <summary>
    /// The text, or null. In a build, the compiler gets only what it reads as we do. Elsewhere it decodes what is not Unicode
    /// by a code page, where the machine has one; that is no text here, as it is none on other machines.
    /// </summary>
    private static string? TextOf(SourceText? text) =>
        text?.Encoding is null or UTF8Encoding or UnicodeEncoding or UTF32Encoding ? text?.ToString() : ArticleReader.WithoutDecoded(text.ToString());

    /// <summary>The paths of the articles, which are read only where some item of the project speaks of one; null where they are not known or not needed.</summary>
    private static IEnumerable<string>? Paths(ProjectFiles project, CorpusOptions options, ImmutableArray<AdditionalText> lists, CancellationToken stop) =>
        lists.IsEmpty || !project.HasUpdates || options.Unsupported is not null ? null
        : ArticleManifest.Parse(lists[0].GetText(stop)?.ToString() ?? "", options.Folder).Paths;

    private static void Write(SourceProductionContext output, SourceUnit unit)
    {
        output.CancellationToken.ThrowIfCancellationRequested();
        output.AddSource(unit.HintName, SourceText.From(unit.Render(), Encoding.UTF8));
    }

    private static void Report(SourceProductionContext output, LocatedFinding finding) =>
        output.ReportDiagnostic(Reporting.ToDiagnostic(finding));
}
