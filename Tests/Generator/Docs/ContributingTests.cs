using System.Collections;
using System.Reflection;
using System.Runtime.Loader;
using Basic.Reference.Assemblies;
using Corpus.Abstractions;
using Corpus.Extraction;
using Corpus.Tests.Generator.Architecture;
using Corpus.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Tests.Generator.Docs;

/// <summary>The guide to adding a rule works as it is written: an engine is compiled with the rule that it adds, and reads its sentences.</summary>
public class ContributingTests
{
    private static readonly string[] Blocks = [.. Documents.Blocks("CONTRIBUTING.md").Where(block => block.Language == "csharp").Select(block => block.Code)];

    private static string Tests => Blocks.Single(block => block.Contains("Counter_examples", StringComparison.Ordinal));
    private static string Id => Blocks.Single(block => block.TrimEnd().EndsWith(',') && block.Contains(" = ", StringComparison.Ordinal));
    private static string Rule => Blocks.Single(block => block.Contains("internal sealed class", StringComparison.Ordinal));
    private static string Place => Blocks.Single(block => block.TrimStart().StartsWith("new(RulePhase.", StringComparison.Ordinal));

    [Fact]
    public void The_guide_gives_the_rule_the_next_free_number() =>
        Assert.EndsWith($" = {(int)Enum.GetValues<AttributionRule>().Max() + 1},", Id.Trim(), StringComparison.Ordinal);

    [Fact]
    public void The_rule_of_the_guide_reads_its_sentences()
    {
        var context = new AssemblyLoadContext("guide", isCollectible: true);
        try
        {
            var engine = context.LoadFromStream(new MemoryStream(Compile()));
            var rows = InlineData(Tests);
            Assert.Contains(rows, row => row.Length == 2);
            Assert.Contains(rows, row => row.Length == 1);
            Assert.All(rows, row => Assert.Equal(row.Length == 2 ? row[1] : "", Read(engine, row[0])));
        }
        finally
        {
            context.Unload();
        }
    }

    /// <summary>The engine with the four changes of the guide, in one assembly with its enums and interfaces.</summary>
    private static byte[] Compile()
    {
        var sources = SourceFiles.Of("Abstractions").Concat(SourceFiles.OfEngine())
            .Select(source => source.Path switch
            {
                "AttributionRule.cs" => (source.Path, Code: source.Code[..source.Code.LastIndexOf('}')] + Id + "}"),
                "Attribution/RuleCatalog.cs" => (source.Path, Code: source.Code.Replace("    ];", Place + "\n    ];", StringComparison.Ordinal)),
                _ => source,
            })
            .Append((Path: "Attribution/Rules/BracketedSource.cs", Code: Rule));
        var options = new CSharpParseOptions(LanguageVersion.CSharp13, preprocessorSymbols: ["NET8_0", "NET8_0_OR_GREATER"]);
        var compilation = CSharpCompilation.Create(
            "Corpus.Guide",
            sources.Select(source => CSharpSyntaxTree.ParseText(source.Code, options, source.Path)),
            Net80.References.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));
        var english = Directory.EnumerateFiles(Path.Combine(Repository.Root, "Extraction", "English"), "*.txt").Select(file => ("Lexicon/" + Path.GetFileName(file), file));
        const string table = "Lexicon/words.table";
        var resources = english.Append(("Rules/measured.txt", Path.Combine(Repository.Root, "Extraction", "Attribution", "measured.txt")))
            .Select(resource => new ResourceDescription(resource.Item1, () => File.OpenRead(resource.Item2), isPublic: true))
            .Append(new(table, () => typeof(ArticleExtractor).Assembly.GetManifestResourceStream(table)!, isPublic: true));
        var assembly = new MemoryStream();
        var result = compilation.Emit(assembly, manifestResources: resources);
        Assert.Empty(result.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error));
        return assembly.ToArray();
    }

    /// <summary>What the new rule attributes, as <c>source | cue | content</c>.</summary>
    private static string Read(Assembly engine, string text)
    {
        var extractor = engine.GetType("Corpus.Extraction.ArticleExtractor", throwOnError: true)!;
        var extract = extractor.GetMethod("Extract", [typeof(string), typeof(string), typeof(CancellationToken)])!;
        dynamic article = extract.Invoke(null, [text, "a.txt", CancellationToken.None])!;
        var found = new List<string>();
        foreach (var quote in (IEnumerable)article.Quotes)
        {
            if (Of(quote, "Rule")!.ToString() == "BracketedSource")
            {
                var spans = ((IEnumerable)Of(quote, "Spans")!).Cast<object>().Select(span => text[(int)Of(span, "Start")!..(int)Of(span, "End")!]);
                found.Add($"{Words(Of(quote, "Source"))} | {Words(Of(quote, "Cue"))} | {string.Join(" … ", spans)}");
            }
        }

        return string.Join(" / ", found);
    }

    private static string Words(object? mention) => mention is null ? "-" : (string)Of(mention, "Text")!;

    private static object? Of(object instance, string property) => instance.GetType().GetProperty(property)!.GetValue(instance);

    /// <summary>The texts of the tests' <c>[InlineData]</c>.</summary>
    private static string[][] InlineData(string tests) =>
    [
        .. CSharpSyntaxTree.ParseText(tests).GetRoot().DescendantNodes().OfType<AttributeSyntax>()
            .Where(attribute => attribute.Name.ToString() == "InlineData")
            .Select(attribute => attribute.ArgumentList!.Arguments.Select(argument => ((LiteralExpressionSyntax)argument.Expression).Token.ValueText).ToArray()),
    ];
}
