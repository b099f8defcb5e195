using System.Text.RegularExpressions;
using Corpus.Tests.Infrastructure;

namespace Corpus.Tests.Generator.Architecture;

/// <summary>Code that one can read: short lines, and short methods that do one thing.</summary>
public partial class CodeLimitTests
{
    private static readonly string[] Product = ["Abstractions", "Emit", "Extraction", "Generator", "Import", "Precompiler", "Report", "Runtime", "Tasks", "Tool"];

    private static readonly string[] Others = ["Benchmarks", "Samples", "Templates"];

    [Fact]
    public void No_line_is_too_long() =>
        Holds(Product.Concat(Others).SelectMany(SourcesOf).SelectMany(file => CodeLimits.LongLines(file.Path, file.Code)));

    [Fact]
    public void No_method_is_too_long_or_too_complex() =>
        Holds(Product.SelectMany(SourcesOf).SelectMany(file => CodeLimits.LargeMethods(file.Path, file.Code)));

    /// <summary>The analyzer counts a little otherwise, and does so while one writes; it does nothing without its file.</summary>
    [Fact]
    public void The_analyzer_holds_every_project_to_the_same_complexity()
    {
        Assert.Contains($"\nCA1502: {CodeLimits.MostComplexity}\n", File.ReadAllText(Path.Combine(Repository.Root, "CodeMetricsConfig.txt")), StringComparison.Ordinal);
        var settings = File.ReadAllText(Path.Combine(Repository.Root, ".editorconfig"));
        Assert.Contains($"[{{{string.Join(',', Product)}}}/**.cs]\ndotnet_diagnostic.CA1502.severity = warning\n", settings, StringComparison.Ordinal);
        Assert.All(Product, project =>
        {
            var file = File.ReadAllText(Directory.EnumerateFiles(Path.Combine(Repository.Root, project), "*.csproj").Single());
            Assert.Matches(@"<AdditionalFiles Include=""[^""]*\$\(RepositoryRoot\)CodeMetricsConfig\.txt[^""]*"" />", file);
            Assert.True(file.Contains("<EnableNETAnalyzers>true</EnableNETAnalyzers>", StringComparison.Ordinal) || OwnAnalyzers().IsMatch(file), project);
        });
    }

    [Theory]
    [InlineData(160, 0)]
    [InlineData(161, 1)]
    public void A_long_line_is_seen(int length, int faults)
    {
        var line = "// " + new string('x', length - 3);
        Assert.Equal(faults, CodeLimits.LongLines("A.cs", $"class A;\r\n{line}\r\nclass B;\r\n").Count());
        Assert.Equal(faults, CodeLimits.LongLines("A.cs", line).Count());
    }

    [Fact]
    public void A_long_line_is_told_by_its_place() =>
        Assert.Equal(["A.cs(2): 200 characters"], CodeLimits.LongLines("A.cs", "class A;\n" + new string('/', 200) + "\n"));

    [Theory]
    [InlineData(60, 0)]
    [InlineData(61, 1)]
    public void A_long_method_is_seen(int lines, int faults)
    {
        // The name, two braces, and what is between.
        var body = string.Concat(Enumerable.Repeat("\n        X();", lines - 3));
        Assert.Equal(faults, CodeLimits.LargeMethods("A.cs", Planted($"    void X()\n    {{{body}\n    }}")).Count());
        Assert.Equal(faults, CodeLimits.LargeMethods("A.cs", Planted($"    // What it does.\n    [Obsolete]\n    A()\n    {{{body}\n    }}")).Count());
        Assert.Equal(faults, CodeLimits.LargeMethods("A.cs", Planted($"    int P {{ get\n    {{{body}\n    }}\n    }}")).Count());
    }

    [Theory]
    [InlineData("void X(bool b) {{ {0} }}", "if (b) X(b);")]
    [InlineData("void X(bool b) {{ {0} }}", "while (b) X(b);")]
    [InlineData("void X(bool b) {{ {0} }}", "do X(b); while (b);")]
    [InlineData("void X(bool b) {{ {0} }}", "for (; ;) X(b);")]
    [InlineData("void X(bool b) {{ {0} }}", "foreach (var c in \"\") X(b);")]
    [InlineData("void X(bool b) {{ {0} }}", "try {{ }} catch {{ }}")]
    [InlineData("void X(int i) {{ switch (i) {{ {0} default: break; }} }}", "case {1}: ")]
    [InlineData("void X(int i) {{ switch (i) {{ {0} }} }}", "case {1} when i > 0: break;")]
    [InlineData("int X(int i) => i switch {{ {0} }};", "{1} => 0,")]
    [InlineData("bool X(bool b) => b {0};", "&& b")]
    [InlineData("bool X(bool b) => b {0};", "|| b")]
    [InlineData("string X(string? s) => s {0};", "?? s")]
    [InlineData("int X(bool b) => {0} 0;", "b ? 1 :")]
    [InlineData("bool P => true {0};", "&& true")]
    [InlineData("bool P {{ get => true {0}; }}", "&& true")]
    [InlineData("A(bool b) => _ = b {0};", "&& b")]
    public void A_complex_method_is_seen(string method, string branch)
    {
        Assert.Empty(Repeated(24));
        Assert.Equal(["A.cs(2): complexity 26, 1 lines"], Repeated(25));

        IEnumerable<string> Repeated(int times) => CodeLimits.LargeMethods(
            "A.cs",
            Planted(Format(method, string.Join(' ', Enumerable.Range(0, times).Select(i => Format(branch, "", i))))));

        static string Format(string form, params object[] values) => string.Format(System.Globalization.CultureInfo.InvariantCulture, form, values);
    }

    [Fact]
    public void What_a_local_function_does_counts_for_its_method_too()
    {
        var branches = string.Concat(Enumerable.Repeat("if (b) X(b); ", 25));
        Assert.Equal(2, CodeLimits.LargeMethods("A.cs", Planted($"void X(bool b) {{ Y(); void Y() {{ {branches} }} }}")).Count());
    }

    /// <summary>Says all that is over a limit, and not only the first of it.</summary>
    private static void Holds(IEnumerable<string> faults)
    {
        var all = string.Join('\n', faults);
        Assert.True(all.Length == 0, all);
    }

    private static string Planted(string member) => $"class A {{\n{member}\n}}\n";

    /// <summary>The files of a folder, by path in the repository.</summary>
    private static IEnumerable<(string Path, string Code)> SourcesOf(string folder) =>
        SourceFiles.Of(folder).Select(source => (folder + "/" + source.Path, source.Code));

    /// <summary>One of the target frameworks that come with analyzers.</summary>
    [GeneratedRegex(@"<TargetFrameworks?>[^<]*net\d+\.0")]
    private static partial Regex OwnAnalyzers();
}
