using System.Globalization;
using System.Text;

namespace Corpus.Tests.Fuzz;

/// <summary>What came of a run.</summary>
/// <param name="Steps">The most steps for each character that any article took, of those the budget counts.</param>
/// <param name="StepsAt">The index of the input that has it.</param>
public sealed record FuzzReport(
    long Inputs, long Characters, long Compiled, long Stored, double Steps, long StepsAt, TimeSpan Elapsed, IReadOnlyList<FuzzFinding> Findings)
{
    public long Failures => Findings.Sum(finding => finding.Count);

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var finding in Findings)
        {
            text.Append(finding).Append('\n');
        }

        return text.Append(CultureInfo.InvariantCulture, $"{Inputs:N0} inputs of {Characters:N0} characters, {Compiled:N0} compiled, {Stored:N0} in both storages, ")
            .Append(CultureInfo.InvariantCulture, $"at most {Steps:0.0} steps for each character (index {StepsAt}): ")
            .Append(CultureInfo.InvariantCulture, $"{Failures:N0} failures of {Findings.Count:N0} kinds, in {Elapsed.TotalSeconds:N0} s").ToString();
    }
}

/// <summary>A kind of failure.</summary>
/// <param name="Count">How many inputs fail so.</param>
/// <param name="Index">The first of them.</param>
/// <param name="Input">The smallest input found that fails so, as text.</param>
public sealed record FuzzFinding(string Kind, long Count, long Index, string Input, string Detail)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"## {Kind}\n{Count:N0} times, first at index {Index}\n{Input}\n{Detail}\n");
}
