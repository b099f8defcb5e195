using System.Linq;
using Corpus.Emit;
using Corpus.Generator.Names;
using Corpus.Generator.Project;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Pipeline;

/// <summary>What the pipeline knows of the project: its settings, its names, the files that say so.</summary>
/// <param name="Names">What the project's code means for the names of the corpus, with places.</param>
/// <param name="Gate">The same without places, which move with every line that is written above.</param>
/// <param name="Files">The files to show places of settings in.</param>
internal sealed record ProjectSteps(
    IncrementalValueProvider<CorpusOptions> Options,
    IncrementalValueProvider<NameCheck> Names,
    IncrementalValueProvider<NameGate> Gate,
    IncrementalValueProvider<ProjectFiles> Files)
{
    public static ProjectSteps Of(IncrementalGeneratorInitializationContext context)
    {
        var options = context.AnalyzerConfigOptionsProvider.With(context.ParseOptionsProvider, static (config, parse, _) => CorpusOptions.Read(
                name => config.GlobalOptions.TryGetValue("build_property." + name, out var value) ? value : null,
                parse is CSharpParseOptions csharp ? (int)csharp.LanguageVersion : 0))
            .WithTrackingName(Steps.Options);
        var names = context.CompilationProvider.With(options, static (compilation, options, _) => TakenNames.Find(compilation, options))
            .WithTrackingName(Steps.Names);
        var gate = names.Select(static (check, _) => check.ToGate()).WithTrackingName(Steps.Gate);
        var files = context.AdditionalTextsProvider.Where(static text => ProjectText.IsOne(text.Path))
            .Select(static (text, stop) => ProjectText.Read(text.Path, text.GetText(stop)?.ToString() ?? "")).Collect()
            .Select(static (files, _) => ProjectFiles.From(files))
            .WithTrackingName(Steps.Project);
        return new(options, names, gate, files);
    }
}
