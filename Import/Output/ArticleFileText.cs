using System.Globalization;
using System.Text;
using Corpus.Import.Text;

namespace Corpus.Import.Output;

/// <summary>An article as the text of a file: front matter, and Markdown. The same article gives the same bytes.</summary>
internal static class ArticleFileText
{
    public static string Of(ImportedArticle article)
    {
        var text = new StringBuilder("---\n");
        Add(text, "title", article.Title);
        if (article.Authors.Count == 1)
        {
            Add(text, "author", article.Authors[0]);
        }
        else
        {
            Add(text, "author", article.Authors);
        }

        if (article.Date is { } date)
        {
            text.Append("date: ").Append(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Append('\n');
        }

        Add(text, "publisher", article.Publisher);
        Add(text, "url", article.Url);
        Add(text, "keywords", article.Keywords);
        Add(text, "highlights", article.Highlights);
        Add(text, "language", article.Language);
        Add(text, "source", article.Source);
        return text.Append("---\n\n").Append(article.Body.ReplaceLineEndings("\n")).ToString();
    }

    private static void Add(StringBuilder text, string key, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            text.Append(key).Append(": ");
            Quote(text, value);
            text.Append('\n');
        }
    }

    private static void Add(StringBuilder text, string key, IReadOnlyList<string> values)
    {
        var said = values.Where(value => !string.IsNullOrWhiteSpace(value)).ToList();
        if (said.Count == 0)
        {
            return;
        }

        text.Append(key).Append(": [");
        for (var i = 0; i < said.Count; i++)
        {
            text.Append(i == 0 ? "" : ", ");
            Quote(text, said[i]);
        }

        text.Append("]\n");
    }

    /// <summary>Between quotation marks, where only two characters mean anything.</summary>
    private static void Quote(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in PlainText.Clean(value))
        {
            text.Append(c is '"' or '\\' ? "\\" : "").Append(c);
        }

        text.Append('"');
    }
}
