using Corpus.Import;
using SmartReader;

namespace Corpus.Benchmarks.Import;

/// <summary>What is measured: each gives how many articles it found.</summary>
internal static class Readers
{
    public static int Corpus(string archive) => new ArticleImporter().Read(archive).Count(item => item.Article is not null);

    /// <summary>With the pages in memory, and without an archive to read.</summary>
    public static int Smart(IReadOnlyList<SavedPage> pages, int count)
    {
        var found = 0;
        for (var i = 0; i < count; i++)
        {
            using var reader = new Reader(FormattableString.Invariant($"https://example.com/{i}"), pages[i % pages.Count].Edited(i));
            found += reader.GetArticle().TextContent.Length > 100 ? 1 : 0;
        }

        return found;
    }
}
