namespace Corpus.Import.Html;

/// <summary>Words, and pairs of words, that the classes of an element are made of.</summary>
internal sealed class NameWords
{
    /// <summary>Longer ones are data that somebody keeps in a class.</summary>
    private const int LongestNames = 2000;

    private readonly HashSet<string> _words;
    private readonly HashSet<string> _pairs;

    public NameWords(params string[] words)
    {
        _words = new(words.Where(word => !word.Contains(' ', StringComparison.Ordinal)), StringComparer.OrdinalIgnoreCase);
        _pairs = new(words.Where(word => word.Contains(' ', StringComparison.Ordinal)), StringComparer.OrdinalIgnoreCase);
    }

    public bool IsIn(string? names)
    {
        if (string.IsNullOrEmpty(names) || names.Length > LongestNames)
        {
            return false;
        }

        foreach (var name in names.Split([' ', '\n', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            var before = "";
            foreach (var word in WordsOf(name))
            {
                if (_words.Contains(word) || (before.Length > 0 && _pairs.Count > 0 && _pairs.Contains(before + " " + word)))
                {
                    return true;
                }

                before = word;
            }
        }

        return false;
    }

    /// <summary><c>article-relatedLinks_3xY</c>: article, related, links and what a tool has made up.</summary>
    private static IEnumerable<string> WordsOf(string name)
    {
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            var isLetter = i < name.Length && char.IsAsciiLetter(name[i]);
            var isHump = isLetter && i > start && char.IsAsciiLetterUpper(name[i]) && char.IsAsciiLetterLower(name[i - 1]);
            if (!isLetter || isHump)
            {
                if (i > start)
                {
                    yield return name[start..i];
                }

                start = isLetter ? i : i + 1;
            }
        }
    }
}
