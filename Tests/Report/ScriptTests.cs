using System.ComponentModel;
using System.Diagnostics;
using System.Text.RegularExpressions;
using Corpus.Report;
using Corpus.Tests.Infrastructure;

namespace Corpus.Tests.Report;

/// <summary>The modules of the page, and that they can be joined.</summary>
public sealed partial class ScriptTests
{
    private static readonly string Modules = Path.Combine(Repository.Root, "Report", "Page", "script");

    [NodeFact]
    public void Their_own_tests_pass()
    {
        var (code, output) = NodeFactAttribute.Run(Environment(), "--test", Path.Combine(Repository.Root, "Tests", "Report", "Script", "model.test.mjs"));
        Assert.True(code == 0, output);
        Assert.Matches(@"# pass [1-9]", output);
    }

    [NodeFact]
    public void Joined_they_are_one_script()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("corpus-script").FullName, "page.mjs");
        File.WriteAllText(file, PageFiles.Script);
        var (code, output) = NodeFactAttribute.Run([], "--check", file);
        Assert.True(code == 0, output);
    }

    [Fact]
    public void Imports_and_exports_are_lines_of_one_form_and_names_are_unique()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(Modules, "*.js").Order(StringComparer.Ordinal))
        {
            var module = Path.GetFileName(file);
            foreach (var line in File.ReadLines(file))
            {
                Assert.True(line.Length <= 160, $"{module}: {line}");
                if (line.StartsWith("import", StringComparison.Ordinal))
                {
                    Assert.Matches(@"^import \{ [\w, ]+ \} from ""\./[\w-]+\.js"";$", line);
                }
                else if (line.StartsWith("export", StringComparison.Ordinal))
                {
                    Assert.Matches(@"^export (async )?(class|function\*?|const) \w+", line);
                }

                if (Declaration().Match(line) is { Success: true } declaration)
                {
                    Assert.True(names.TryAdd(declaration.Groups[1].Value, module), $"{declaration.Groups[1].Value} is in {module} and in {names[declaration.Groups[1].Value]}");
                }
            }

            Assert.True(File.ReadLines(file).Count() <= 320, module);
            Assert.True(PageFiles.Script.Contains(File.ReadLines(file).First(line => line.StartsWith("//", StringComparison.Ordinal)), StringComparison.Ordinal), $"{module} is in no page");
        }
    }

    /// <summary>The modules as files of JavaScript modules, which their folder does not say they are.</summary>
    private static Dictionary<string, string> Environment()
    {
        var folder = Directory.CreateTempSubdirectory("corpus-modules").FullName;
        foreach (var file in Directory.EnumerateFiles(Modules))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        File.WriteAllText(Path.Combine(folder, "package.json"), """{"type":"module"}""");
        return new() { ["MODULES"] = folder };
    }

    [GeneratedRegex(@"^(?:export )?(?:async )?(?:class|function\*?|const|let) (\w+)")]
    private static partial Regex Declaration();
}

/// <summary>A test that needs Node.js; skipped, saying so, where it is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeFactAttribute : FactAttribute
{
    private static readonly Lazy<bool> IsThere = new(() =>
    {
        try
        {
            return Run([], "--version").Code == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    });

    public NodeFactAttribute()
    {
        if (!IsThere.Value)
        {
            Skip = "Node.js is not installed.";
        }
    }

    public static (int Code, string Output) Run(Dictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("node", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }
}
