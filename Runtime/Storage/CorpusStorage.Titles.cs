namespace CorpusNamespace;

internal static partial class CorpusStorage
{
    private const byte TitleEnd = (byte)'|';

    // No title has more words, nor does a name have more titles before it.
    private const int MostTitleWords = 8;

    /// <summary>
    /// The people whom a name means without the title before it: one that is theirs in the corpus, or else one that the closed list has.
    /// </summary>
    /// <param name="folded">The whole name, folded.</param>
    /// <param name="rest">The name without the title where the title is nobody's own; else null.</param>
    private static Person[] FindTitled(string folded, out string? rest)
    {
        var space = folded.IndexOf(' ', global::System.StringComparison.Ordinal);
        for (var words = 0; space > 0 && words < MostTitleWords; words++)
        {
            var title = folded.Substring(0, space);
            rest = folded.Substring(space + 1);
            if (Distinct(new Namesakes(rest)) is { Length: > 0 } people)
            {
                var own = global::System.Array.FindAll(people, person => HasTitle(person, title));
                if (own.Length > 0)
                {
                    rest = null;
                    return own;
                }

                if (IsTitles(title))
                {
                    return people;
                }
            }

            space = folded.IndexOf(' ', space + 1);
        }

        rest = null;
        return global::System.Array.Empty<Person>();
    }

    /// <summary>It is the person's honorific, or a job of theirs or the beginning of one: the Secretary of the Secretary of State.</summary>
    private static bool HasTitle(Person person, string title)
    {
        if (person.HonorificPrefix is { } honorific && Folding.Fold(honorific) == title)
        {
            return true;
        }

        foreach (var job in person.JobTitles)
        {
            var folded = Folding.Fold(job);
            if (folded.StartsWith(title, global::System.StringComparison.Ordinal) && (folded.Length == title.Length || folded[title.Length] == ' '))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether words are titles of the closed list and nothing else.</summary>
    private static bool IsTitles(string words)
    {
        var start = 0;
        while (start < words.Length)
        {
            // The longest first: "vice president" is no "vice" and a "president".
            var end = words.Length;
            while (end > start && !IsTitle(words.Substring(start, end - start)))
            {
                end = words.LastIndexOf(' ', end - 1);
            }

            if (end <= start)
            {
                return false;
            }

            start = end + 1;
        }

        return true;
    }

    private static bool IsTitle(string words)
    {
        var sought = new byte[global::System.Text.Encoding.UTF8.GetMaxByteCount(words.Length) + 2];
        sought[0] = TitleEnd;
        var length = global::System.Text.Encoding.UTF8.GetBytes(words, 0, words.Length, sought, 1);
        sought[length + 1] = TitleEnd;
        return global::System.MemoryExtensions.IndexOf(Titles, global::System.MemoryExtensions.AsSpan(sought, 0, length + 2)) >= 0;
    }
}
