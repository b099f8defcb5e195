using System;
using System.Collections.Generic;

namespace Corpus.Extraction.Curation;

/// <summary>
/// The corrections of a project by what they speak of, so that those of an article, a person or a quote are looked up: many
/// corrections of many articles cost as much as both together, and not as their product.
/// </summary>
internal sealed class CorrectionIndex : IEquatable<CorrectionIndex>
{
    private readonly HashSet<string> _ignored = new(StringComparer.Ordinal);
    private readonly Dictionary<string, QuoteIndex> _quotes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _passages = new(StringComparer.Ordinal);

    public CorrectionIndex(Corrections all)
    {
        All = all;
        People = new(all.People);
        foreach (var article in all.Articles)
        {
            if (article.Ignore)
            {
                _ignored.Add(article.Article);
            }
        }

        var quotes = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var q = 0; q < all.Quotes.Count; q++)
        {
            Add(quotes, all.Quotes[q].Article, q);
        }

        foreach (var article in quotes)
        {
            _quotes.Add(article.Key, new(all.Quotes, article.Value));
        }

        for (var p = 0; p < all.Passages.Count; p++)
        {
            Add(_passages, all.Passages[p].Article, p);
        }
    }

    /// <summary>All of them, in the order in which they are written.</summary>
    public Corrections All { get; }

    public PersonIndex People { get; }

    /// <summary>A correction says to go without the article.</summary>
    public bool IsIgnored(string article) => _ignored.Contains(article);

    /// <summary>The corrections of an article's quotes; null where there are none.</summary>
    public QuoteIndex? QuotesOf(string article) => _quotes.TryGetValue(article, out var index) ? index : null;

    /// <summary>The corrections of an article's passages, by their place among all.</summary>
    public IReadOnlyList<int> PassagesOf(string article) => _passages.TryGetValue(article, out var passages) ? passages : [];

    public bool Equals(CorrectionIndex? other) => other is not null && All.Equals(other.All);

    public override bool Equals(object? obj) => Equals(obj as CorrectionIndex);

    public override int GetHashCode() => All.GetHashCode();

    internal static void Add(Dictionary<string, List<int>> lists, string key, int value)
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists.Add(key, list = []);
        }

        list.Add(value);
    }
}
