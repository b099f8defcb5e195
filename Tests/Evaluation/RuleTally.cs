using System.Globalization;
using System.Text.Json;
using Corpus.Abstractions;
using Corpus.Extraction;
using Corpus.Extraction.Attribution;
using Corpus.Extraction.Input;
using Corpus.Extraction.Model;
using Corpus.Extraction.Text;

namespace Corpus.Tests.Evaluation;

/// <summary>Counts how often each rule finds the source that people have marked.</summary>
internal sealed class RuleTally
{
    /// <summary>A rule may be worse than the table says by less than this share.</summary>
    private const double Tolerance = .01;

    private readonly SortedDictionary<AttributionRule, RuleMeasure> _measures = [];

    public IReadOnlyDictionary<AttributionRule, RuleMeasure> Measures => _measures;

    /// <summary>Counts the attributions that PolNeAR has, too.</summary>
    public void AddPolnear(string folder)
    {
        // An annotation has the name of its article and, after an underscore, the mark of who made it.
        foreach (var annotations in Directory.EnumerateFiles(Path.Combine(folder, "attributions"), "*.ann"))
        {
            var name = Path.GetFileNameWithoutExtension(annotations);
            var text = File.ReadAllText(Path.Combine(folder, "text", name[..name.LastIndexOf('_')] + ".txt"));
            var gold = PolnearGold.Read(File.ReadAllText(annotations), text);
            foreach (var quote in Extract("a.txt", text).Quotes)
            {
                var marked = gold.MaxBy(attribution => Shared(quote.Spans, attribution.Content));
                if (marked is not null && Shared(quote.Spans, marked.Content) * 2 >= quote.Spans.Sum(span => span.Length))
                {
                    Count(quote.Rule, quote.Source is { } source ? Shared([source], marked.Source) > 0 : marked.Source.Length == 0);
                }
            }
        }
    }

    /// <summary>Counts the quotes of the small articles whose speaker is given.</summary>
    public void AddCases(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            var article = json.RootElement;
            var text = article.GetProperty("text").GetString()!;
            var facts = Extract(article.GetProperty("markdown").GetBoolean() ? "a.md" : "a.txt", text);
            if (!article.GetProperty("expected").TryGetProperty("quotes", out var quotes))
            {
                continue;
            }

            foreach (var expected in quotes.EnumerateArray().Where(quote => quote.GetProperty("speaker").GetString() != "*"))
            {
                var words = Normalized(expected.GetProperty("text").GetString()!);
                var speaker = expected.GetProperty("speaker").GetString();
                if (facts.Quotes.FirstOrDefault(quote => Normalized(quote.Text ?? quote.TextRange.Of(text)) == words) is not { Rule: not AttributionRule.None } found)
                {
                    continue;
                }

                // Who is meant by a source that is no name, another stage says: where it does not know, the rule may still be right.
                if (found.Speaker >= 0 || speaker is null)
                {
                    Count(found.Rule, (found.Speaker < 0 ? null : facts.People[found.Speaker].Name) == speaker);
                }
            }
        }
    }

    public void Count(AttributionRule rule, bool isRight)
    {
        var (marked, right) = _measures.GetValueOrDefault(rule);
        _measures[rule] = new(marked + 1, right + (isRight ? 1 : 0));
    }

    /// <summary>The rules that are less right than a table says, that it does not have, or that are no longer seen.</summary>
    public IEnumerable<string> Failures(Func<AttributionRule, RuleMeasure> table)
    {
        foreach (var (rule, now) in _measures)
        {
            var before = table(rule);
            if (before.Marked == 0)
            {
                yield return $"{rule}: {Share(now)}, not measured";
            }
            else if ((double)now.Right / now.Marked <= ((double)before.Right / before.Marked) - Tolerance)
            {
                yield return $"{rule}: {Share(now)}, measured {Share(before)}";
            }
        }

        foreach (var rule in Enum.GetValues<AttributionRule>().Where(rule => table(rule).Marked > 0 && !_measures.ContainsKey(rule)))
        {
            yield return $"{rule}: never seen, measured {Share(table(rule))}";
        }
    }

    private static string Share(RuleMeasure measure) =>
        string.Create(CultureInfo.InvariantCulture, $"{100.0 * measure.Right / measure.Marked:F1}% of {measure.Marked}");

    private static ArticleFacts Extract(string path, string text) => ArticleExtractor.Extract(new ArticleFile("a", path, text, ArticleMetadata.None));

    /// <summary>A final comma and the breaks of lines do not count.</summary>
    private static string Normalized(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd(',');

    private static int Shared(IEnumerable<TextRange> first, TextRange[] second) =>
        first.Sum(a => second.Sum(b => Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start))));
}
