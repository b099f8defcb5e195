using System.Linq;
using Corpus.Emit;
using Corpus.Emit.Prepared;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Curation.Fields;
using Corpus.Extraction.Findings;
using Corpus.Generator.Names;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Pipeline;

/// <summary>What the project's code means for the names of declared fields.</summary>
/// <param name="Taken">The fields that get no property, because the project has something of that name.</param>
/// <param name="Findings">What is to be said of them.</param>
internal sealed record FieldSteps(IncrementalValueProvider<EquatableArray<string>> Taken, IncrementalValuesProvider<LocatedFinding> Findings)
{
    /// <param name="declared">The fields of the articles that the generator reads.</param>
    /// <param name="prepared">The corpus that was read before, where one was; it has its fields with it.</param>
    public static FieldSteps Of(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<CorpusOptions> options,
        IncrementalValueProvider<FieldSet> declared,
        IncrementalValuesProvider<PreparedCorpus> prepared)
    {
        var fields = declared.With(prepared.Collect(), static (declared, prepared, _) => prepared.Length > 0 ? prepared[0].Members.Fields : declared.All);
        var taken = context.CompilationProvider
            .With(options, fields, static (compilation, options, fields, _) => TakenFields.Find(compilation, options, fields))
            .WithTrackingName(Steps.TakenFields);
        return new(
            taken.Select(static (found, _) => new EquatableArray<string>([.. found.Select(static one => one.Field)])),
            taken.SelectMany(static (found, _) => found.Select(static one => one.Finding)));
    }
}
