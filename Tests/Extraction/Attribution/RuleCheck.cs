using System.Reflection;
using Corpus.Abstractions;
using Corpus.Extraction.Attribution.RuleKinds;

namespace Corpus.Tests.Extraction.Attribution;

/// <summary>What a rule must have besides its code.</summary>
internal static class RuleCheck
{
    /// <param name="catalog">The rules that are tried.</param>
    /// <param name="page">The lines of the page of rules.</param>
    /// <param name="tests">The assembly with a class of tests for each rule.</param>
    public static IEnumerable<string> Faults(AttributionRule id, IAttributionRule[] catalog, string[] page, Assembly tests)
    {
        var rules = catalog.Where(rule => rule.Id == id).ToList();
        if (rules.Count == 0)
        {
            yield return "not in the catalogue";
        }

        foreach (var rule in rules.Where(rule => rule.GetType().Name != id.ToString()))
        {
            yield return "published by " + rule.GetType().Name;
        }

        if (!page.Any(line => line.StartsWith($"| `{id}` |", StringComparison.Ordinal)))
        {
            yield return "no row in docs/rules.md";
        }

        if (tests.GetTypes().FirstOrDefault(type => type.Name == id + "Tests") is not { } found)
        {
            yield return $"no class {id}Tests";
            yield break;
        }

        // What the examples expect, xunit checks: an empty expectation would show nothing.
        if (!Rows(found, "Examples").Any(row => RuleReading.Of((string)row[0], id).Length > 0))
        {
            yield return "no example that bears the id";
        }

        if (!Rows(found, "Counter_examples").Any())
        {
            yield return "no counter-example";
        }
    }

    private static IEnumerable<object[]> Rows(Type tests, string method) =>
        tests.GetMethod(method)?.GetCustomAttributes<InlineDataAttribute>().SelectMany(row => row.GetData(null!)) ?? [];
}
