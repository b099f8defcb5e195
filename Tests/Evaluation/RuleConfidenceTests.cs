using System.Globalization;
using Corpus.Extraction.Text;
using Corpus.Extraction.Input;
using Corpus.Extraction.Attribution;
using Corpus.Tests.Infrastructure;
using Corpus.Abstractions;
using Corpus.Extraction;
using Corpus.Extraction.Model;
using Xunit.Abstractions;

namespace Corpus.Tests.Evaluation;

/// <summary>What the confidence of a rule promises is measured.</summary>
public class RuleConfidenceTests(ITestOutputHelper output)
{
    /// <summary>A table measured once may drift by so much before it is to be measured again.</summary>
    private const double Drift = .03;

    [SharedFact]
    public void No_rule_promises_more_than_it_holds()
    {
        var folder = Path.Combine(Repository.Shared!, "evaluation", "polnear", "train");
        var measured = new Dictionary<AttributionRule, (int Right, int Marked)>();

        // An annotation has the name of its article and, behind an underscore, the mark of who made it.
        foreach (var annotations in Directory.EnumerateFiles(Path.Combine(folder, "attributions"), "*.ann"))
        {
            var name = Path.GetFileNameWithoutExtension(annotations);
            var text = File.ReadAllText(Path.Combine(folder, "text", name[..name.LastIndexOf('_')] + ".txt"));
            Measure(ArticleExtractor.Extract(new ArticleFile("a", "a.txt", text, ArticleMetadata.None)), PolnearGold.Read(File.ReadAllText(annotations), text), measured);
        }

        foreach (var (rule, (right, marked)) in measured.OrderBy(rule => rule.Key))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"        AttributionRule.{rule} => ({right}, {marked}),"));
        }

        Assert.NotEmpty(measured);
        Assert.All(measured, rule =>
        {
            var promised = RuleConfidence.Of(rule.Key) switch { Confidence.High => .96, Confidence.Medium => .9, _ => 0 };
            Assert.True(rule.Value.Right >= (promised - Drift) * rule.Value.Marked, rule.ToString());
        });
    }

    private static void Measure(ArticleFacts facts, List<GoldAttribution> gold, Dictionary<AttributionRule, (int Right, int Marked)> measured)
    {
        foreach (var quote in facts.Quotes)
        {
            var marked = gold.MaxBy(attribution => Shared(quote.Spans, attribution.Content));
            if (marked is null || Shared(quote.Spans, marked.Content) * 2 < quote.Spans.Sum(span => span.Length))
            {
                continue;
            }

            var isRight = quote.Source is { } source ? Shared([source], marked.Source) > 0 : marked.Source.Length == 0;
            var (right, count) = measured.GetValueOrDefault(quote.Rule);
            measured[quote.Rule] = (right + (isRight ? 1 : 0), count + 1);
        }
    }

    private static int Shared(IEnumerable<TextRange> first, TextRange[] second) =>
        first.Sum(a => second.Sum(b => Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start))));
}
