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

            Each quote says in `Quote.Rule` which rule gave it its source, and in `Quote.Confidence` how sure that is. A rule is
            measured on the 840 training articles of PolNeAR: of its attributions that people marked there too, the share that has
            the source they marked. `High` is 96 in a hundred or more, `Medium` 90; a rule seen fewer than 20 times is `Low`.

            | rule | what it reads | right | of | share | confidence |
            |---|---|---|---|---|---|

            """);
        var source = File.ReadAllText(Path.Combine(Repository.Root, "Abstractions", "AttributionRule.cs"));
        foreach (Match member in Member().Matches(source))
        {
            var rule = Enum.Parse<AttributionRule>(member.Groups[2].Value);
            if (rule == AttributionRule.None)
            {
                continue;
            }

            var (right, marked) = RuleConfidence.Measured(rule);
            var share = marked == 0 ? "–" : (100.0 * right / marked).ToString("F1", CultureInfo.InvariantCulture) + "%";
            var text = Code().Replace(member.Groups[1].Value.Trim(), "`$1`").Replace("|", "\\|", StringComparison.Ordinal);
            page.Append(CultureInfo.InvariantCulture, $"| `{rule}` | {text} | {right} | {marked} | {share} | {RuleConfidence.Of(rule)} |\n");
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
