using System.Text;
using Corpus.Generator;
using Corpus.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Tests.Hosting;

/// <summary>A C# project in memory that the generator runs in, as the compiler would run it.</summary>
internal sealed class GeneratorHost
{
    private static readonly CSharpParseOptions Parse = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp12);

    private readonly Dictionary<string, TextFile> _files = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];
    private GeneratorDriver _driver;

    public GeneratorHost(IReadOnlyDictionary<string, string>? properties = null, CSharpParseOptions? parse = null)
    {
        Compilation = CSharpCompilation.Create(
            "Project",
            [CSharpSyntaxTree.ParseText("class Placeholder;", parse ?? Parse)],
            Basic.Reference.Assemblies.Net80.References.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        _driver = CSharpGeneratorDriver.Create(
            [new CorpusGenerator().AsSourceGenerator()],
            [],
            parse ?? Parse,
            new Options(properties ?? new Dictionary<string, string> { ["RootNamespace"] = "News" }),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
    }

    /// <summary>A host that holds the seed articles.</summary>
    /// <param name="references">Other assemblies that the project refers to.</param>
    public static GeneratorHost OfSeeds(params MetadataReference[] references)
    {
        var host = new GeneratorHost(new Dictionary<string, string>
        {
            ["RootNamespace"] = "Corpus",
            ["CorpusVisibility"] = "public",
            ["CorpusImplementsAbstractions"] = references.Length > 0 ? "true" : "false",
        });
        host.Compilation = host.Compilation.AddReferences(references);
        foreach (var file in Directory.EnumerateFiles(Repository.Seeds).Order(StringComparer.Ordinal))
        {
            host.Set("articles/" + Path.GetFileName(file), File.ReadAllText(file));
        }

        return host;
    }

    public CSharpCompilation Compilation { get; set; }

    /// <summary>Adds the file or, where it is there, edits it.</summary>
    public GeneratorHost Set(string path, string? text) => Set(path, text is null ? null : SourceText.From(text, Encoding.UTF8));

    /// <summary>The same for a text that the compiler has decoded.</summary>
    public GeneratorHost Set(string path, SourceText? text)
    {
        var file = new TextFile(path, text);
        if (_files.TryGetValue(path, out var old))
        {
            _driver = _driver.ReplaceAdditionalText(old, file);
        }
        else
        {
            _order.Add(path);
            _driver = _driver.AddAdditionalTexts([file]);
        }

        _files[path] = file;
        return this;
    }

    public void Remove(string path)
    {
        _driver = _driver.RemoveAdditionalTexts([_files[path]]);
        _files.Remove(path);
        _order.Remove(path);
    }

    public GeneratorRunResult Run() => RunBoth().Result;

    /// <summary>Runs the generator for a compiler that may stop it.</summary>
    public void Run(CancellationToken stop) => _driver = _driver.RunGenerators(Compilation, stop);

    /// <summary>Runs the generator, and gives the project with what it generated.</summary>
    public (GeneratorRunResult Result, Compilation Output) RunBoth()
    {
        _driver = _driver.RunGeneratorsAndUpdateCompilation(Compilation, out var output, out _);
        return (_driver.GetRunResult().Results.Single(), output);
    }

    private sealed class TextFile(string path, SourceText? text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText? GetText(CancellationToken cancellationToken = default) => text;
    }

    private sealed class Options(IReadOnlyDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(properties);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Values(IReadOnlyDictionary<string, string> properties) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, out string value)
            {
                value = "";
                return key.StartsWith("build_property.", StringComparison.Ordinal) && properties.TryGetValue(key["build_property.".Length..], out value!);
            }
        }
    }
}
