namespace Corpus.Benchmarks.Search;

/// <summary>The corpus that is compiled into this program, words as they are written.</summary>
internal sealed class GeneratedSearcher(long size) : ISearcher
{
    public string Name => "Corpus";

    public long Size => size;

    public IReadOnlyList<string> Words(string first, string second) => Best("=" + first + " =" + second);

    public IReadOnlyList<string> Phrase(string first, string second) => Best("\"" + first + " " + second + "\"");

    /// <summary>The same with all forms of the words.</summary>
    public static IReadOnlyList<string> Inflected(string first, string second) => Best(first + " " + second);

    private static string[] Best(string query)
    {
        var hits = Articles.Search(query);
        var names = new string[Math.Min(10, hits.Count)];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = hits[i].Article.Name;
        }

        return names;
    }
}
