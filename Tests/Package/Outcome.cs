using System.Text.RegularExpressions;

namespace Corpus.Tests.Package;

/// <summary>What came of a command.</summary>
internal sealed partial record Outcome(string Command, int ExitCode, string Output)
{
    /// <summary>The output without that for errors.</summary>
    public string StandardOutput { get; init; } = "";

    /// <summary>The lines of compiler and build messages, each once.</summary>
    public IReadOnlyList<string> Messages => [.. Output.Split('\n').Select(line => Project().Replace(line.Trim(), "")).Where(line => Message().IsMatch(line)).Distinct()];

    public Outcome Succeeds()
    {
        Assert.True(ExitCode == 0, $"{Command} ended with {ExitCode}:\n{Output}");
        return this;
    }

    public Outcome Fails()
    {
        Assert.True(ExitCode != 0, $"{Command} should have failed:\n{Output}");
        return this;
    }

    public Outcome SaysNothing()
    {
        Succeeds();
        Assert.Empty(Messages);
        return this;
    }

    [GeneratedRegex(@": (warning|error) [A-Z]+\d+|^(warning|error) [A-Z]+\d+|: (warning|error) :")]
    private static partial Regex Message();

    [GeneratedRegex(@" \[[^\]]*proj[^\]]*\]$")]
    private static partial Regex Project();
}
