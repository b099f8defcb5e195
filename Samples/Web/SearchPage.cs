using System.Text;
using System.Text.Encodings.Web;
using Corpus;

namespace Web;

/// <summary>A page with a search box, and what it finds, highlighted. All that comes from articles is encoded.</summary>
internal static class SearchPage
{
    public const int Most = 20;
    private const int Around = 80;

    public static string Of(string query)
    {
        var articles = Articles.Search(query);
        var quotes = Quotes.Search(query);
        var page = new StringBuilder();
        page.Append("<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n");
        page.Append("<meta name=\"viewport\" content=\"width=device-width\">\n<title>Search</title>\n");
        page.Append("<form role=\"search\"><label>Search the articles <input type=\"search\" name=\"q\" autofocus value=\"").Append(Encoded(query));
        page.Append("\"></label> <button>Search</button></form>\n");
        page.Append("<h2>Quotes (").Append(quotes.Count).Append(")</h2>\n<ul>\n");
        foreach (var hit in quotes.Take(Most))
        {
            var spans = hit.Quote.Spans;
            page.Append("<li><cite>").Append(Encoded(hit.Quote.SourceName ?? "?")).Append("</cite>: ");
            AppendText(page, hit.Quote.Article.Text, spans[0].Start, spans[^1].End, hit.Spans);
            page.Append("</li>\n");
        }

        page.Append("</ul>\n<h2>Articles (").Append(articles.Count).Append(")</h2>\n<ol>\n");
        foreach (var hit in articles.Take(Most))
        {
            page.Append("<li><a href=\"/articles/").Append(Encoded(hit.Article.Name)).Append("\">").Append(Encoded(hit.Article.ToString())).Append("</a>");
            if (hit.Spans is [var first, ..])
            {
                var text = hit.Article.Text;
                page.Append("<br>…");
                AppendText(page, text, Math.Max(0, first.Start - Around), Math.Min(text.Length, first.End + Around), hit.Spans);
                page.Append('…');
            }

            page.Append("</li>\n");
        }

        return page.Append("</ol>\n</html>\n").ToString();
    }

    /// <summary>A part of a text, with what was found in it marked.</summary>
    private static void AppendText(StringBuilder page, string text, int start, int end, IReadOnlyList<TextSpan> marked)
    {
        foreach (var span in marked.Where(span => span.Start >= start && span.End <= end))
        {
            page.Append(Encoded(text[start..span.Start])).Append("<mark>").Append(Encoded(text[span.Start..span.End])).Append("</mark>");
            start = span.End;
        }

        page.Append(Encoded(text[start..end]));
    }

    private static string Encoded(string text) => HtmlEncoder.Default.Encode(text);
}
