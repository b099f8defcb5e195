using Corpus.Tests.Hosting;
using Microsoft.CodeAnalysis;

namespace Corpus.Tests.Generator.OldestCompiler;

/// <summary>The generator in the oldest compiler that it is made for, beside the one that the tests use.</summary>
public class OldestCompilerTests
{
    [Fact]
    public void It_generates_the_same_files_letter_by_letter()
    {
        using var old = new CompilerContext("4.8.0");
        var (version, sources) = old.Run(typeof(OldestCompilerTests), nameof(Generate));
        var (ownVersion, ownSources) = Generate();
        Assert.Equal("4.8", version);
        Assert.NotEqual("4.8", ownVersion);
        Assert.True(sources.Length > 60, $"{sources.Length / 2} files");
        Assert.Equal(ownSources, sources);
    }

    /// <summary>The compiler's version, and the generated files of the seeds: name, text, name, text. It must compile without a word.</summary>
    internal static (string Version, string[] Sources) Generate()
    {
        var (result, output) = GeneratorHost.OfSeeds().RunBoth();
        Assert.Null(result.Exception);
        Assert.Empty(output.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        return (
            typeof(Compilation).Assembly.GetName().Version!.ToString(2),
            [.. result.GeneratedSources.OrderBy(source => source.HintName, StringComparer.Ordinal).SelectMany(source => new[] { source.HintName, source.SourceText.ToString() })]);
    }
}
