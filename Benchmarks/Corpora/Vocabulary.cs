namespace Corpus.Benchmarks.Corpora;

/// <summary>
/// The words of the source articles that a copy may exchange: the rarer ones, each for one of the same shape,
/// so that what holds a sentence together (function words, verbs of saying, well-known names, first names) stays.
/// </summary>
internal sealed class Vocabulary
{
    private const int CommonFrom = 20; // a word in more articles than this, in a thousand, is common
    private readonly Dictionary<string, string[]> _poolOf = new(StringComparer.Ordinal);

    public Vocabulary(IReadOnlyList<SourceArticle> articles)
    {
        var articlesWith = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var article in articles)
        {
            var words = new HashSet<string>(StringComparer.Ordinal);
            Words.ForEach(article.Text, (range, opensSentence) =>
            {
                if (!opensSentence)
                {
                    words.Add(article.Text[range]);
                }
            });
            foreach (var word in words)
            {
                articlesWith[word] = articlesWith.GetValueOrDefault(word) + 1;
            }
        }

        var common = Math.Max(1, articles.Count * CommonFrom / 1000);
        var rare = articlesWith.Where(word => word.Value <= common && Shape(word.Key) is not null)
            .Select(word => word.Key)
            .Where(word => char.IsLower(word[0]) || !articlesWith.ContainsKey(char.ToLowerInvariant(word[0]) + word[1..]));
        foreach (var pool in rare.GroupBy(word => Shape(word)!, StringComparer.Ordinal))
        {
            var words = pool.Order(StringComparer.Ordinal).ToArray();
            foreach (var word in words)
            {
                _poolOf[word] = words;
            }
        }
    }

    /// <summary>The words that may stand for this one; null where it has to stay.</summary>
    public string[]? Pool(string word) => _poolOf.GetValueOrDefault(word);

    /// <summary>Upper or lower case and the ending that tells the part of speech; null for what is too short or mixed to be exchanged.</summary>
    private static string? Shape(string word)
    {
        if (word.Length < 5 || word.AsSpan(1).ContainsAnyExceptInRange('a', 'z'))
        {
            return null;
        }

        if (char.IsUpper(word[0]))
        {
            return "Name";
        }

        string[] endings = ["ing", "ed", "ly", "ion", "ive", "er", "al", "s"];
        return endings.FirstOrDefault(ending => word.EndsWith(ending, StringComparison.Ordinal)) ?? "word";
    }
}
