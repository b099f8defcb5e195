using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Corpus.Extraction.Attribution;
using Corpus.Tests.Infrastructure;
using Corpus.Abstractions;

namespace Corpus.Tests.Evaluation;

/// <summary><c>docs/rules.md</c> is made of what the code says of its rules, with the figures that confidence comes from.</summary>
public partial class RuleTableTests
{
    [Fact]
    public void The_page_of_rules_says_what_the_code_says()
    {
        var page = new StringBuilder("""
            # Attribution rules

            `Quote.Rule` says which rule attributed a quote, and `Quote.Confidence` how reliable that rule is. If several rules
            contributed parts of a quote, it is the last of them. A quote attributed by a correction in a curation file has the rule
            `Correction`, and a quote that no rule attributes has `None`.

            Each rule is measured on annotated texts: the 840 training articles of PolNeAR and several hundred short texts. Of the
            rule's attributions that are annotated there, the share is how many have the right source. `High` means at least 96%,
            `Medium` at least 90%. A rule that was seen fewer than 20 times is `Low`, because too little is known about it.

            The rules are tried in this order, phase by phase. Within a phase the first rule that applies wins, and each phase sees
            only what earlier phases have left.

            | rule | phase | what it reads | right | of | share | confidence |
            |---|---|---|---|---|---|---|

            """);
        var meanings = Member().Matches(File.ReadAllText(Path.Combine(Repository.Root, "Abstractions", "AttributionRule.cs")))
            .ToDictionary(member => Enum.Parse<AttributionRule>(member.Groups[2].Value), member => member.Groups[1].Value.Trim());
        foreach (var rule in RuleCatalog.InOrder.Select(entry => entry.Rule.Id).Distinct())
        {
            var measure = RuleMeasure.Of(rule);
            var share = measure.Marked == 0 ? "–" : (100.0 * measure.Right / measure.Marked).ToString("F1", CultureInfo.InvariantCulture) + "%";
            var text = Code().Replace(meanings[rule], "`$1`").Replace("|", "\\|", StringComparison.Ordinal);
            var phases = string.Join(", ", RuleCatalog.InOrder.Where(entry => entry.Rule.Id == rule).Select(entry => entry.Phase));
            var confidence = measure.Marked < RuleConfidence.FewestMeasured ? "Low, too few to measure" : RuleConfidence.Of(rule).ToString();
            page.Append(CultureInfo.InvariantCulture, $"| `{rule}` | {phases} | {text} | {measure.Right} | {measure.Marked} | {share} | {confidence} |\n");
        }

        var path = Path.Combine(Repository.Root, "docs", "rules.md");
        if (Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") == "1")
        {
            File.WriteAllText(path, page.ToString().ReplaceLineEndings("\n"));
        }

        Assert.Equal(page.ToString().ReplaceLineEndings("\n"), File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    [GeneratedRegex(@"/// <summary>(.*?)</summary>\s+(\w+) = \d+,", RegexOptions.Singleline)]
    private static partial Regex Member();

    [GeneratedRegex("<c>(.*?)</c>", RegexOptions.Singleline)]
    private static partial Regex Code();
}
