using System.Globalization;
using System.Runtime.Loader;
using System.Text.RegularExpressions;
using Corpus.Tests.Hosting;
using Corpus.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Tests.Generator.Docs;

/// <summary>The page about fields, followed step by step: its posts and its declarations give its answer.</summary>
public partial class FieldPageTests
{
    public const string Page = "docs/fields.md";

    private const string Usings = "global using System; global using System.Linq; global using Bridge;";

    [Fact]
    public void The_query_prints_what_stands_below_it()
    {
        var host = Host(static post => post);
        var (result, output) = host.RunBoth();
        Assert.Empty(result.Diagnostics);
        var parse = (CSharpParseOptions)output.SyntaxTrees.First().Options;
        var compilation = ((CSharpCompilation)output)
            .WithOptions(new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable))
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText(Code("csharp"), parse), CSharpSyntaxTree.ParseText(Usings, parse));
        using var image = new MemoryStream();
        Assert.Empty(compilation.Emit(image).Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        image.Position = 0;
        var said = Said(new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image).EntryPoint!);
        Assert.Equal(Code("text"), said);
    }

    [Fact]
    public void The_error_is_the_one_that_is_shown()
    {
        var error = Assert.Single(Host(static post => post.Replace("rating: 5", "rating: 7", StringComparison.Ordinal)).Run().Diagnostics);
        var place = error.Location.GetLineSpan();
        Assert.Equal(
            Documents.Blocks(Page).Where(block => block.Language == "text").ElementAt(1).Code,
            string.Create(CultureInfo.InvariantCulture, $"{place.Path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): error {error.Id}: {error.GetMessage(CultureInfo.InvariantCulture)}\n"));
    }

    [Fact]
    public void The_tables_have_every_key_and_every_type()
    {
        var rows = Documents.Text(Page).Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('|')[1]);
        var words = rows.SelectMany(row => Word().Matches(row).Select(match => match.Groups[1].Value)).ToList();
        Assert.Equal(["type", "required", "minimum", "maximum", "pattern", "value", "list", "property", .. Corpus.Extraction.Curation.Fields.FieldTypes.Names], words);
    }

    private static GeneratorHost Host(Func<string, string> change)
    {
        var posts = Post().Matches(Documents.Text(Page));
        Assert.Equal(2, posts.Count);
        var host = new GeneratorHost(new Dictionary<string, string> { ["RootNamespace"] = "Bridge" }).Set(".corpusconfig", Code("ini"));
        foreach (Match post in posts)
        {
            host.Set(post.Groups["path"].Value, change(post.Groups["text"].Value));
        }

        return host;
    }

    private static string Code(string language) => Documents.Blocks(Page).First(block => block.Language == language).Code;

    private static string Said(System.Reflection.MethodInfo entry)
    {
        lock (SeedPrograms.Console)
        {
            var before = Console.Out;
            using var output = new StringWriter { NewLine = "\n" };
            try
            {
                Console.SetOut(output);
                entry.Invoke(null, [Array.Empty<string>()]);
                return output.ToString();
            }
            finally
            {
                Console.SetOut(before);
            }
        }
    }

    [GeneratedRegex("`(?<path>articles/[a-z]+\\.md)`:\n\n```yaml\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Post();

    [GeneratedRegex("`([a-z]+)`")]
    private static partial Regex Word();
}
