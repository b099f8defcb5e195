using System.Globalization;
using System.Text;
using Corpus.Abstractions;
using Corpus.Extraction;
using Corpus.Extraction.Attribution;
using Corpus.Extraction.Input;
using Corpus.Tests.Infrastructure;
using Xunit.Abstractions;

namespace Corpus.Tests.Evaluation;

/// <summary>The confidence of each rule is measured, as the rule is published.</summary>
public class RuleConfidenceTests(ITestOutputHelper output)
{
    private static readonly string Measured = Path.Combine(Repository.Root, "Extraction", "Attribution", "measured.txt");

    [SharedFact]
    public void Each_rule_is_as_right_as_it_was_measured()
    {
        var tally = new RuleTally();
        var evaluation = Path.Combine(Repository.Shared!, "evaluation");
        tally.AddPolnear(Path.Combine(evaluation, "polnear", "train"));
        tally.AddCases(Path.Combine(evaluation, "cases", "cases.jsonl"));
        if (Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") == "1")
        {
            File.WriteAllText(Measured, Page(tally));
            return;
        }

        output.WriteLine(Page(tally));
        Assert.Empty(tally.Failures(RuleMeasure.Of));
    }

    [Fact]
    public void A_rule_that_has_become_worse_by_a_point_fails()
    {
        var tally = new RuleTally();
        Count(tally, AttributionRule.AccordingTo, right: 195, wrong: 5);
        Count(tally, AttributionRule.NextParagraph, right: 5, wrong: 5);
        Assert.Empty(Failures(new(200, 196), new(10, 5)));
        Assert.Equal("AccordingTo: 97.5% of 200, measured 98.6% of 500", Assert.Single(Failures(new(500, 493), new(10, 5))));
        Assert.Equal("NextParagraph: 50.0% of 10, measured 60.0% of 10", Assert.Single(Failures(new(200, 195), new(10, 6))));

        IEnumerable<string> Failures(RuleMeasure accordingTo, RuleMeasure nextParagraph) => tally.Failures(rule => rule switch
        {
            AttributionRule.AccordingTo => accordingTo,
            AttributionRule.NextParagraph => nextParagraph,
            _ => default,
        });
    }

    [Fact]
    public void A_rule_that_is_not_in_the_table_or_is_no_longer_seen_fails()
    {
        var tally = new RuleTally();
        Count(tally, AttributionRule.AccordingTo, right: 10, wrong: 0);
        Assert.Equal("AccordingTo: 100.0% of 10, not measured", Assert.Single(tally.Failures(_ => default)));
        Assert.Equal("Passive: never seen, measured 100.0% of 3", Assert.Single(tally.Failures(rule => rule switch
        {
            AttributionRule.AccordingTo => new(10, 10),
            AttributionRule.Passive => new(3, 3),
            _ => default,
        })));
    }

    private static void Count(RuleTally tally, AttributionRule rule, int right, int wrong)
    {
        for (var i = 0; i < right + wrong; i++)
        {
            tally.Count(rule, i < right);
        }
    }

    private static string Page(RuleTally tally)
    {
        var page = new StringBuilder("""
            # How sure each rule is, as measured on marked texts: the rule, how many of its attributions are marked there, too, and
            # how many of those have the right source. Tests/Evaluation measures it, and writes this file with ACCEPT_SNAPSHOTS=1.

            """.ReplaceLineEndings("\n"));
        foreach (var (rule, measure) in tally.Measures.OrderBy(row => row.Key))
        {
            page.Append(CultureInfo.InvariantCulture, $"{rule} {measure.Marked} {measure.Right}\n");
        }

        return page.ToString();
    }
}
