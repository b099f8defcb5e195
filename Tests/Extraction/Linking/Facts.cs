using Corpus.Extraction;
using Corpus.Extraction.English;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Input;
using Corpus.Extraction.Linking;
using Corpus.Extraction.Linking.People;
using Corpus.Extraction.Model;

namespace Corpus.Tests.Extraction.Linking;

/// <summary>Extracts the facts of texts given in a test, ordinal by name.</summary>
internal static class Facts
{
    public static EquatableArray<ArticleFacts> Of(params (string Name, string Text)[] articles) =>
        new([.. articles.OrderBy(article => article.Name, StringComparer.Ordinal)
            .Select(article => ArticleExtractor.Extract(new ArticleFile(article.Name, article.Name + ".txt", article.Text, ArticleMetadata.None)))]);

    /// <summary>The texts as one corpus.</summary>
    public static CorpusModel Link(EquatableArray<ArticleFacts> articles, int memberLimit = int.MaxValue) => Linker.Link(articles, Keys(articles), memberLimit, EnglishLanguage.Instance);

    public static EquatableArray<EquatableArray<PersonKey>> Keys(EquatableArray<ArticleFacts> articles) => new([.. articles.Select(article => PersonKey.AllOf(article.People, EnglishLanguage.Instance))]);

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
