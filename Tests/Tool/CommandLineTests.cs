using System.CommandLine;
using System.Diagnostics;
using System.Text.RegularExpressions;
using Corpus.Tests.Infrastructure;
using Corpus.Tool;

namespace Corpus.Tests.Tool;

/// <summary>How the command behaves, whatever the subcommand: as a process where only that shows it.</summary>
public sealed partial class CommandLineTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpus-line");

    public static TheoryData<string> Subcommands => [.. CommandLine.Create(default).Subcommands.Select(command => command.Name)];

    public static TheoryData<string> Documented =>
        [.. new[] { "README.md", "docs/check.md", "docs/duckdb.md", "docs/large-corpora.md", "Samples/Cluster/README.md" }.SelectMany(page => Lines().Matches(File.ReadAllText(Path.Combine(Repository.Root, page)))
            .Select(match => match.Groups[1].Value.TrimEnd())).Distinct()];

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(Subcommands))]
    public void A_subcommand_has_help_with_examples_that_it_understands(string name)
    {
        using var output = new StringWriter();
        var root = CommandLine.Create(default);
        Assert.Equal(0, root.Parse([name, "--help"]).Invoke(new() { Output = output }));
        var examples = HelpWithExamples.Of(root.Subcommands.Single(command => command.Name == name));
        Assert.NotEmpty(examples);
        foreach (var example in examples)
        {
            Assert.Contains("\n  " + example + "\n", output.ToString().ReplaceLineEndings("\n"), StringComparison.Ordinal);
            AssertUnderstood(example);
        }

        Assert.Contains("2 wrong usage", output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Documented))]
    public void What_the_documentation_types_is_understood(string line) => AssertUnderstood(line);

    [Theory]
    [InlineData("extract")]
    [InlineData("check --format pdf x")]
    [InlineData("nonsense")]
    [InlineData("check --verbosity loud x")]
    public void Wrong_usage_is_two(string arguments)
    {
        var (code, output, errors) = Run(arguments.Split(' '));
        Assert.Equal(2, code);
        Assert.NotEqual("", errors);
        Assert.DoesNotContain("{\"id\"", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reader_that_has_had_enough_is_no_error()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Write("a.txt", string.Concat(Enumerable.Repeat("\"We will stay in the town,\" said Ana Vega.\n\n", 2000)));
        var (code, output, errors) = Shell("extract articles | head -n 1; echo ${PIPESTATUS[0]}");
        Assert.Equal(0, code);
        Assert.Equal("0", output.TrimEnd().Split('\n')[^1]);
        Assert.Equal("", errors);
    }

    [Fact]
    public void What_cannot_be_written_is_three()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        Write("a.txt", "\"We will stay,\" said Ana Vega.\n");
        var (code, _, errors) = Shell("extract articles > /dev/full");
        Assert.Equal(3, code);
        Assert.Single(errors.TrimEnd().Split('\n'));
    }

    [Fact]
    public void Ctrl_C_ends_with_130_and_writes_nothing()
    {
        // Whoever runs the tests in the background of a script has this signal ignored, and so has all that they start.
        if (OperatingSystem.IsWindows() || IsInterruptIgnored())
        {
            return;
        }

        using var process = Process.Start(new ProcessStartInfo("dotnet", ["exec", Command, "extract", "-"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;

        // More than a pipe holds: once it is written, the command is reading.
        process.StandardInput.Write(new string('a', 1 << 20));
        process.StandardInput.Flush();
        Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)])!.WaitForExit();
        process.WaitForExit();
        Assert.Equal((130, "", ""), (process.ExitCode, process.StandardOutput.ReadToEnd(), process.StandardError.ReadToEnd()));
    }

    private static bool IsInterruptIgnored()
    {
        const string Ignored = "SigIgn:";
        const int Interrupt = 2;
        return OperatingSystem.IsLinux()
            && File.ReadLines("/proc/self/status").FirstOrDefault(line => line.StartsWith(Ignored, StringComparison.Ordinal)) is { } line
            && (Convert.ToUInt64(line[Ignored.Length..].Trim(), 16) & (1UL << (Interrupt - 1))) != 0;
    }

    [Fact]
    public void In_a_pipe_there_is_neither_colour_nor_progress()
    {
        Write("a.txt", "It \0rained.\n");
        var (_, output, errors) = Run("check", Path.Combine(_folder.FullName, "articles"));
        Assert.Contains("warning CORP106", output, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', output + errors);
        Assert.DoesNotContain('\r', errors);
    }

    [Fact]
    public void Progress_is_one_line_that_goes_away_and_is_not_there_for_short_work()
    {
        using var writer = new StringWriter();
        var clock = new Clock();
        using (var line = new ProgressLine(writer, 3, clock))
        {
            line.Step();
            Assert.Equal("", writer.ToString());
            clock.Now = TimeProvider.System.TimestampFrequency;
            line.Step();
            Assert.Equal("\r2 of 3 articles", writer.ToString());
        }

        Assert.Equal("\r2 of 3 articles\r" + new string(' ', 15) + "\r", writer.ToString());
    }

    /// <summary>A clock that stands still until it is set.</summary>
    private sealed class Clock : TimeProvider
    {
        public long Now { get; set; }

        public override long GetTimestamp() => Now;
    }

    private static void AssertUnderstood(string line)
    {
        var words = line.Split(" > ")[0].Split(" < ")[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("corpus", words[0]);
        Assert.Empty(CommandLine.Create(default).Parse(words[1..]).Errors.Select(error => error.Message));
    }

    private static (int Code, string Output, string Errors) Run(params string[] arguments) => Start("dotnet", ["exec", Command, .. arguments], null);

    /// <summary>Runs a line of a shell that starts with the arguments of the command.</summary>
    private (int Code, string Output, string Errors) Shell(string line) => Start("bash", ["-c", $"dotnet exec '{Command}' {line}"], _folder.FullName);

    private static string Command => typeof(CommandLine).Assembly.Location;

    private static (int Code, string Output, string Errors) Start(string program, string[] arguments, string? folder)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder ?? "",
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, errors.Result);
    }

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "articles"));
        File.WriteAllText(Path.Combine(_folder.FullName, "articles", name), text);
    }

    [GeneratedRegex(@"^(?:\s*- run: )?(corpus (?:extract|link|check|schema|import|report|review)[^|\n#]*)", RegexOptions.Multiline)]
    private static partial Regex Lines();
}
