using Corpus.Generator;
using Corpus.Generator.Common;
using Corpus.Generator.Ingest;

namespace Corpus.Tests.Linking;

/// <summary>Extracts the facts of texts given in a test, ordinal by name.</summary>
internal static class Facts
{
    public static EquatableArray<ArticleFacts> Of(params (string Name, string Text)[] articles) =>
        new([.. articles.OrderBy(article => article.Name, StringComparer.Ordinal)
            .Select(article => Extraction.Extract(new ArticleFile(article.Name, article.Name + ".txt", article.Text, ArticleMetadata.None)))]);

    /// <summary>A text of so many different words, the same for one seed.</summary>
    public static string Words(int count, int seed)
    {
        var text = new System.Text.StringBuilder();
        var state = unchecked(((uint)seed * 2654435761u) + 1);
        for (var i = 0; i < count; i++)
        {
            state = unchecked((state * 1664525u) + 1013904223u);
            text.Append("word").Append(state >> 20).Append(i % 12 == 11 ? ".\n\n" : " ");
        }

        return text.ToString();
    }
}
