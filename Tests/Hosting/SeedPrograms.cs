using System.Runtime.Loader;
using Corpus.Abstractions;
using Corpus.Extraction;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Tests.Hosting;

/// <summary>Runs small programs against the seed corpus as it is generated, with the engine and its interfaces beside it, and gives what they print.</summary>
internal static class SeedPrograms
{
    private const string Usings = "global using System; global using System.Collections.Generic; global using System.Linq; global using Corpus;";

    private static readonly Lazy<Compilation> Generated = new(() => GeneratorHost.OfSeeds(
        MetadataReference.CreateFromFile(typeof(IQuote).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(ArticleExtractor).Assembly.Location)).RunBoth().Output);

    internal static readonly Lock Console = new();

    /// <summary>Compiles a program; any warning fails the test.</summary>
    public static string Run(string program)
    {
        var parse = (CSharpParseOptions)Generated.Value.SyntaxTrees.First().Options;
        var compilation = ((CSharpCompilation)Generated.Value)
            .WithOptions(new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable))
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText(program, parse), CSharpSyntaxTree.ParseText(Usings, parse));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        image.Position = 0;
        var entry = new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image).EntryPoint!;
        lock (Console)
        {
            var before = System.Console.Out;
            using var output = new StringWriter { NewLine = "\n" };
            try
            {
                System.Console.SetOut(output);
                entry.Invoke(null, entry.GetParameters().Length == 0 ? null : [Array.Empty<string>()]);
                return output.ToString();
            }
            finally
            {
                System.Console.SetOut(before);
            }
        }
    }
}
