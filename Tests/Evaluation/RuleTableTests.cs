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
            # The rules of attribution

            Each quote says in `Quote.Rule` which rule attributed it, and in `Quote.Confidence` how sure that is. Where several rules
            added parts to a quote, it is the last of them. A correction in a curation file has the rule `Correction`, and a
            quote that no rule attributes has `None`.

            A rule is measured on marked texts, the 840 training articles of PolNeAR and several hundred small ones: of its
            attributions that are marked there, too, the share that has the right source. `High` is 96 in a hundred or more,
            `Medium` 90. Of a rule that was seen fewer than 20 times too little is known, and it is `Low`.

            The rules are tried in this order, phase by phase. In a phase the first rule that applies wins, and each phase finds
            only what those before have left.

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
