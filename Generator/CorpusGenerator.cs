using System.Linq;
using System.Text;
using Corpus.Emit;
using Corpus.Emit.Units;
using Corpus.Extraction;
using Corpus.Extraction.Findings;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Pipeline;
using Corpus.Generator.Project;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator;

/// <summary>Makes a typed corpus of a project's articles. The stages are elsewhere; here is how the data goes from one to the next.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class CorpusGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var project = ProjectSteps.Of(context);
        var input = InputSteps.Of(context, project.Options);

        // One article at a time: an edit repeats these for one.
        var withHints = input.Articles.With(input.Curation, static (read, curation, _) => curation.WithHints(read)).WithTrackingName(Steps.WithHints);
        var pending = withHints.Select(ExtractionAhead.Start).WithTrackingName(Steps.Pending);
        var facts = pending.Select(ExtractionAhead.Finish).WithTrackingName(Steps.Facts);
        var corrected = facts.With(input.Curation, CorpusBuilder.Curate).WithTrackingName(Steps.Corrected);

        var declared = input.Curation.Select(static (curation, _) => curation.Fields).WithTrackingName(Steps.Declarations);
        var read = corrected.With(declared, CorpusBuilder.WithFields).WithTrackingName(Steps.Fields);

        // All of them together.
        var articles = read.Collect()
            .With(input.Lost.Collect(), static (all, lost, _) => ArticleSet.From(all.AddRange(lost)))
            .WithTrackingName(Steps.Articles);
        var corpus = articles.SelectMany(static (set, _) => set.IfAny())
            .With(project.Options, declared, static (set, options, fields, stop) =>
                new EmittableCorpus(LinkedCorpus.From(set, options.MemberLimit, fields, stop, keeps: true), options))
            .WithTrackingName(Steps.Corpus);

        // The code, where the names it needs are free.
        var fields = FieldSteps.Of(context, project.Options, declared, input.Prepared);
        var emitted = corpus.Through(project.Gate, static (gate, corpus) => gate.Admits(corpus.Linked.PeopleNames, corpus.Linked.ArticleNames))
            .With(fields.Taken, static (corpus, taken, _) => corpus.Without(taken));
        var api = emitted.SelectMany(static (corpus, stop) => Emitter.ApiUnits(corpus.Model, corpus.Options, stop)).WithTrackingName(Steps.ApiUnits);
        var data = emitted.SelectMany(static (corpus, stop) => Emitter.DataUnits(corpus.Model, corpus.Options, stop)).WithTrackingName(Steps.DataUnits);
        var prepared = input.Prepared.Through(project.Gate, static (gate, corpus) => gate.Admits(corpus.Members.PeopleNames, corpus.Members.ArticleNames))
            .ManyWith(project.Options, fields.Taken, static (corpus, options, taken, _) => Emitter.Units(corpus, options with { TakenFields = taken }));
        context.RegisterSourceOutput(api, Write);
        context.RegisterImplementationSourceOutput(data, Write);
        context.RegisterSourceOutput(prepared, Write);

        // What is wrong or doubtful.
        context.RegisterSourceOutput(read.SelectMany(static (article, _) => article.Findings).WithTrackingName(Steps.Findings), Report);
        context.RegisterSourceOutput(input.Lost.SelectMany(static (article, _) => article.Findings), Report);
        context.RegisterSourceOutput(input.Prepared.SelectMany(static (corpus, _) => corpus.Findings), Report);
        context.RegisterSourceOutput(fields.Findings, Report);
        var ofCuration = facts.SelectMany(static (article, _) => article.FactsIfRead()).Collect()
            .ManyWith(input.Curation, static (articles, curation, _) => CorpusBuilder.FindingsIn(curation, articles));
        context.RegisterSourceOutput(ofCuration.WithTrackingName(Steps.CurationFindings), Report);
        var ofProject = project.Files.ManyWith(
            project.Options,
            input.Lists,
            static (files, options, list, _) => files.FindingsOf(options, files.HasUpdates ? list.ListedPaths : null));
        context.RegisterSourceOutput(ofProject.WithTrackingName(Steps.ProjectFindings), Report);
        var isPrepared = input.Prepared.Collect().Select(static (corpora, _) => !corpora.IsEmpty);
        var ofCorpus = articles
            .With(project.Options, project.Names, static (articles, options, names, _) => (Articles: articles, Options: options, Names: names))
            .ManyWith(isPrepared, project.Files, static (of, prepared, files, _) => ProjectFindings.Of(of.Articles, of.Options, of.Names, prepared, files));
        context.RegisterSourceOutput(ofCorpus.WithTrackingName(Steps.CorpusFindings), Report);
        context.RegisterSourceOutput(corpus.ManyWith(project.Names, static (corpus, names, _) => corpus.MemberFindings(names)), Report);
        var ofPrepared = input.Prepared
            .ManyWith(project.Names, static (corpus, names, _) => names.FindingsIn(corpus.Members.PeopleNames, corpus.Members.ArticleNames));
        context.RegisterSourceOutput(ofPrepared, Report);
        context.RegisterSourceOutput(corpus.SelectMany(static (corpus, _) => corpus.Linked.Findings()).WithTrackingName(Steps.LinkFindings), Report);
    }

    private static void Write(SourceProductionContext output, SourceUnit unit)
    {
        output.CancellationToken.ThrowIfCancellationRequested();
        output.AddSource(unit.HintName, SourceText.From(unit.Render(), Encoding.UTF8));
    }

    private static void Report(SourceProductionContext output, LocatedFinding finding) =>
        output.ReportDiagnostic(Reporting.ToDiagnostic(finding));
}
