using System.Text.RegularExpressions;

namespace Corpus.Benchmarks.Search;

/// <summary>Queries drawn from the articles, the same in every run: so each has an answer.</summary>
internal static partial class QueryDraw
{
    /// <summary>Two words of one article.</summary>
    public static (string First, string Second)[] Words(IReadOnlyList<(string Name, string Text)> articles, int count, int seed) =>
        Draw(articles, count, seed, static (words, random) => (words[random.Next(words.Length)], words[random.Next(words.Length)]));

    /// <summary>Two words that follow one another in an article.</summary>
    public static (string First, string Second)[] Phrases(IReadOnlyList<(string Name, string Text)> articles, int count, int seed) =>
        Draw(articles, count, seed, static (words, random) =>
        {
            var at = random.Next(words.Length - 1);
            return (words[at], words[at + 1]);
        });

    private static (string First, string Second)[] Draw(
        IReadOnlyList<(string Name, string Text)> articles, int count, int seed, Func<string[], Random, (string First, string Second)> pick)
    {
        var random = new Random(seed);
        var queries = new (string First, string Second)[count];
        for (var i = 0; i < count;)
        {
            // A line of words that every analyser sees alike: no apostrophes, hyphens, digits or accents.
            string[] words = [.. Line().Matches(articles[random.Next(articles.Count)].Text).Select(match => match.Value.Trim())];
            if (words.Length > 0 && words[random.Next(words.Length)].ToLowerInvariant().Split(' ') is { Length: > 2 } line)
            {
                var query = pick(line, random);
                if (query.First != query.Second && query.First.Length > 2 && query.Second.Length > 2)
                {
                    queries[i++] = query;
                }
            }
        }

        return queries;
    }

    [GeneratedRegex("(?<= )[A-Za-z]+( [A-Za-z]+){2,}(?= )")]
    private static partial Regex Line();
}
