using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Ingest;

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
            .Select(static (source, stop) => source.Left.IsEmpty
                ? ArticleManifest.OfFolder(source.Right.Folder)
                : ArticleManifest.Parse(source.Left[0].GetText(stop)?.ToString() ?? "", source.Right.Folder))
            .WithTrackingName(Steps.Manifest);

        var files = context.AdditionalTextsProvider.Combine(manifest)
            .Select(static (source, _) => (Text: source.Left, Entry: source.Right.Find(source.Left.Path)))
            .Where(static source => source.Entry is not null)
            .Select(static (source, stop) => ArticleReader.Read(source.Text.Path, source.Entry!, source.Text.GetText(stop)?.ToString()))
            .WithTrackingName(Steps.Files);

        var facts = files.Select(static (file, _) => ExtractedArticle.From(file)).WithTrackingName(Steps.Facts);
        var articles = facts.Collect().Select(static (all, _) => ArticleSet.From(all)).WithTrackingName(Steps.Articles);

        var findings = facts.SelectMany(static (article, _) => article.Findings)
            .WithTrackingName(Steps.Findings);
        context.RegisterSourceOutput(findings, static (output, finding) => output.ReportDiagnostic(Reporting.ToDiagnostic(finding)));
        context.RegisterSourceOutput(articles, static (output, set) =>
        {
            foreach (var finding in set.Findings)
            {
                output.ReportDiagnostic(Reporting.ToDiagnostic(finding));
            }
        });
    }
}
