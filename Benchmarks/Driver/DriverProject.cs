using System.Text;
using Corpus.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Benchmarks.Driver;

/// <summary>A project in memory with articles in it, the generator running in it as in a compiler or an editor.</summary>
internal sealed class DriverProject
{
    private readonly AdditionalText[] _articles;
    private GeneratorDriver _driver;
    private Compilation _compilation;

    /// <param name="asEditor">Leave out what only a build asks for, as editors do.</param>
    public DriverProject(IEnumerable<(string Path, string Text)> files, bool asEditor)
    {
        _articles = [.. files.Select(file => new Article(file.Path, SourceText.From(file.Text, Encoding.UTF8)))];
        _compilation = CSharpCompilation.Create("News", [UserCode(0)], [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)]);
        _driver = CSharpGeneratorDriver.Create(
            [new CorpusGenerator().AsSourceGenerator()],
            _articles,
            new CSharpParseOptions(LanguageVersion.CSharp13),
            new ProjectProperties(),
            new GeneratorDriverOptions(asEditor ? IncrementalGeneratorOutputKind.Implementation : IncrementalGeneratorOutputKind.None));
    }

    public GeneratorRunResult Run()
    {
        _driver = _driver.RunGenerators(_compilation);
        var result = _driver.GetRunResult().Results.Single();
        return result.Exception is null ? result : throw new InvalidOperationException("The generator failed.", result.Exception);
    }

    /// <summary>The user types in a file that has nothing to do with the corpus.</summary>
    public void EditCode(int version) => _compilation = _compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees.Single(), UserCode(version));

    /// <summary>The user adds a sentence to an article, another one each time.</summary>
    public void EditArticle(int which, int version)
    {
        var old = _articles[which];
        var text = old.GetText()!;
        _articles[which] = new Article(
            old.Path,
            text.WithChanges(new TextChange(new TextSpan(text.Length, 0), $"\n\n\"This is edit {version} of the report,\" said Harriet Dunmore.\n")));
        _driver = _driver.ReplaceAdditionalText(old, _articles[which]);
    }

    private static SyntaxTree UserCode(int version) =>
        CSharpSyntaxTree.ParseText($"class Program {{ static int Version => {version}; }}", new CSharpParseOptions(LanguageVersion.CSharp13));

    private sealed class Article(string path, SourceText text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => text;
    }

    private sealed class ProjectProperties : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Properties();

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Properties : AnalyzerConfigOptions
        {
            private static readonly Dictionary<string, string> Values = new(StringComparer.Ordinal)
            {
                ["build_property.RootNamespace"] = "News",
                ["build_property.ProjectDir"] = "/news/",
                ["build_property.CorpusDirectory"] = "articles",
            };

            public override bool TryGetValue(string key, out string value) => Values.TryGetValue(key, out value!);
        }
    }
}
