using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Corpus.Generator.Curation;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Emit;
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

        var manifest = context.AdditionalTextsProvider.Where(static text => ArticleManifest.IsManifest(text.Path)).Collect().Combine(options)
            .Select(static (source, stop) =>
                source.Right.Unsupported is not null ? ArticleManifest.Nothing
                : source.Left.IsEmpty ? ArticleManifest.OfFolder(source.Right.Folder)
                : ArticleManifest.Parse(source.Left[0].GetText(stop)?.ToString() ?? "", source.Right.Folder))
            .WithTrackingName(Steps.Manifest);

        var files = context.AdditionalTextsProvider.Combine(manifest)
            .Select(static (source, _) => (Text: source.Left, Entry: source.Right.Find(source.Left.Path)))
            .Where(static source => source.Entry is not null)
            .Select(static (source, stop) => ArticleReader.Read(source.Text.Path, source.Entry!, TextOf(source.Text.GetText(stop))))
            .WithTrackingName(Steps.Files);

        var curation = context.AdditionalTextsProvider.Where(static text => CurationFile.IsOne(text.Path))
            .Select(static (text, stop) => CurationFile.Read(text.Path, text.GetText(stop)?.ToString())).Collect().Combine(manifest)
            .Select(static (source, _) => CurationSet.From([.. source.Left, .. source.Right.LostFiles().Select(CurationFile.Lost)]))
            .WithTrackingName(Steps.Curation);

        var hinted = files.Combine(curation).Select(static (source, _) => source.Right.Hinted(source.Left)).WithTrackingName(Steps.Hinted);
        var pending = hinted.Select(static (file, stop) => PendingArticle.Start(file, stop)).WithTrackingName(Steps.Pending);
        var facts = pending.Select(static (article, _) => article.Finish()).WithTrackingName(Steps.Facts);
        var corrected = facts.Combine(curation).Select(static (source, _) => source.Left.Corrected(source.Right.Corrections)).WithTrackingName(Steps.Corrected);
        var lost = manifest.SelectMany(static (list, _) => list.LostArticles()).Select(static (file, _) => ExtractedArticle.From(file)).WithTrackingName(Steps.Lost);
        var articles = corrected.Collect().Combine(lost.Collect())
            .Select(static (source, _) => ArticleSet.From(source.Left.AddRange(source.Right))).WithTrackingName(Steps.Articles);

        var corpus = articles.SelectMany(static (set, _) => set.OrNothing()).Combine(options)
            .Select(static (source, _) => LinkedCorpus.From(source.Left, source.Right))
            .WithTrackingName(Steps.Corpus);

        var api = corpus.SelectMany(static (source, _) => Emitter.ApiUnits(source.Model, source.Options)).WithTrackingName(Steps.ApiUnits);
        var data = corpus.SelectMany(static (source, _) => Emitter.DataUnits(source.Model, source.Options)).WithTrackingName(Steps.DataUnits);
        context.RegisterSourceOutput(api, Write);
        context.RegisterImplementationSourceOutput(data, Write);

        // Where a program has read the articles before the compiler started, all the steps above have nothing to do.
        var prepared = context.AdditionalTextsProvider.Where(static text => PreparedCorpus.IsOne(text.Path)).Combine(options)
            .Where(static source => source.Right.Unsupported is null)
            .Select(static (source, stop) => PreparedText.Read(source.Left.Path, source.Left.GetText(stop)?.ToString() ?? ""))
            .WithTrackingName(Steps.Prepared);
        context.RegisterSourceOutput(prepared.Combine(options).SelectMany(static (source, _) => Emitter.Units(source.Left, source.Right)), Write);
        context.RegisterSourceOutput(prepared.SelectMany(static (source, _) => source.Findings), Report);

        var findings = corrected.SelectMany(static (article, _) => article.Findings).WithTrackingName(Steps.Findings);
        var taken = context.CompilationProvider.Combine(options).Select(static (source, _) => NamespaceCheck.WhyNot(source.Left, source.Right.Namespace)).WithTrackingName(Steps.Namespace);
        var corpusFindings = articles.Combine(options).Combine(taken).Combine(prepared.Collect())
            .SelectMany(static (source, _) => source.Left.Left.Left.FindingsOf(source.Left.Left.Right, source.Left.Right, !source.Right.IsEmpty)).WithTrackingName(Steps.CorpusFindings);
        var curationFindings = facts.SelectMany(static (article, _) => article.FactsOrNothing()).Collect().Combine(curation)
            .SelectMany(static (source, _) => source.Right.FindingsIn(source.Left)).WithTrackingName(Steps.CurationFindings);
        var linkFindings = corpus.SelectMany(static (source, _) => source.Findings())
            .WithTrackingName(Steps.LinkFindings);
        context.RegisterSourceOutput(findings, Report);
        context.RegisterSourceOutput(lost.SelectMany(static (article, _) => article.Findings), Report);
        context.RegisterSourceOutput(curationFindings, Report);
        context.RegisterSourceOutput(corpusFindings, Report);
        context.RegisterSourceOutput(linkFindings, Report);
    }

    /// <summary>
    /// The text, or null. What the compiler could not read as Unicode it decodes by a code page, where the machine has one; that
    /// is no text here, as it is none on other machines.
    /// </summary>
    private static string? TextOf(SourceText? text) =>
        text?.Encoding is null or UTF8Encoding or UnicodeEncoding ? text?.ToString() : ArticleReader.WithoutDecoded(text.ToString());

    private static void Write(SourceProductionContext output, SourceUnit unit) =>
        output.AddSource(unit.HintName, SourceText.From(unit.Render(), Encoding.UTF8));

    private static void Report(SourceProductionContext output, LocatedFinding finding) =>
        output.ReportDiagnostic(Reporting.ToDiagnostic(finding));
}
