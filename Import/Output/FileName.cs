using System.Globalization;
using System.Text;

namespace Corpus.Import.Output;

/// <summary>Names of article files: the day and the headline, in letters that every system and every address can hold.</summary>
internal static class FileName
{
    private const int Longest = 80;

    /// <summary><c>2009-03-06-us-seeks-to-reset-relations</c>, without an extension. No part of an article leads out of a folder by it.</summary>
    public static string Of(ImportedArticle article)
    {
        var words = Slug(article.Title);
        words = words.Length > 0 ? words : Slug(FirstWords(article.Body));
        words = words.Length > 0 ? words : "article";
        return article.Date is { } date ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "-" + words : words;
    }

    private static string FirstWords(string body) => body.Length > Longest ? body[..Longest] : body;

    private static string Slug(string? text)
    {
        var slug = new StringBuilder();
        foreach (var c in text ?? "")
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark || c is '\'' or '\u2019' or '.' && slug.Length > 0
                && char.IsLetter(slug[^1]))
            {
                // "U.S." is us, and "won't" wont. Nothing is normalised: whether a runtime can depends on how the program was made.
                continue;
            }

            if (char.IsLetterOrDigit(c))
            {
                slug.Append(char.ToLowerInvariant(c));
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }

            if (slug.Length >= Longest)
            {
                break;
            }
        }

        return slug.ToString().Trim('-');
    }
}
