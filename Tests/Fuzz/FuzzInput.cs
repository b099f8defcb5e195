using System.Text;
using Corpus.Extraction.Input;

namespace Corpus.Tests.Fuzz;

/// <summary>A small corpus that nobody would have: articles and curation files.</summary>
/// <param name="Grammar">What made it.</param>
internal sealed record FuzzInput(string Grammar, IReadOnlyList<FuzzArticle> Articles, IReadOnlyList<FuzzCuration> Curation)
{
    public int Length => Articles.Sum(article => article.Text.Length) + Curation.Sum(file => file.Text.Length);

    /// <summary>The input as a person can read it: characters that do not print by number.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var article in Articles)
        {
            text.Append("  ").Append(Visible(article.Path)).Append(": ").Append(Visible(article.Text)).Append('\n');
            if (article.Metadata != ArticleMetadata.None)
            {
                text.Append("    ").Append(Visible(article.Metadata.ToString())).Append('\n');
            }
        }

        foreach (var file in Curation)
        {
            text.Append("  ").Append(Visible(file.Path)).Append(": ").Append(Visible(file.Text)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The text on one line and in ASCII, but for quotation marks that everybody knows.</summary>
    public static string Visible(string text)
    {
        var visible = new StringBuilder();
        foreach (var c in text)
        {
            _ = c switch
            {
                '\n' => visible.Append("\\n"),
                '\r' => visible.Append("\\r"),
                '\t' => visible.Append("\\t"),
                '\\' => visible.Append("\\\\"),
                (>= ' ' and <= '~') or '\u201c' or '\u201d' or '\u2018' or '\u2019' => visible.Append(c),
                _ => visible.Append("\\u").Append(((int)c).ToString("x4", System.Globalization.CultureInfo.InvariantCulture)),
            };
        }

        return visible.ToString();
    }
}

/// <param name="Path">Below the corpus folder.</param>
internal sealed record FuzzArticle(string Path, string Text, ArticleMetadata Metadata);

internal sealed record FuzzCuration(string Path, string Text);
