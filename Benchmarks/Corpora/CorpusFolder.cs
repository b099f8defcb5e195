using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Corpus.Benchmarks.Corpora;

/// <summary>Writes a corpus as plain text and, for tools that want it so, as Markdown with front matter.</summary>
internal static class CorpusFolder
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="markdown">The folder for Markdown, or null where none is wanted.</param>
    public static void Write(IEnumerable<MadeArticle> articles, string text, string? markdown)
    {
        foreach (var folder in new[] { text, markdown })
        {
            if (folder is not null && Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }

        foreach (var article in articles)
        {
            WriteFile(Path.Combine(text, article.Name + ".txt"), article.Text);
            if (markdown is not null)
            {
                WriteFile(Path.Combine(markdown, article.Name + ".md"), Markdown(article));
            }
        }
    }

    private static string Markdown(MadeArticle article)
    {
        var body = article.Text.TrimStart();
        var headline = body.AsSpan(0, Math.Max(0, body.IndexOf('\n'))).Trim().ToString();
        var parts = Path.GetFileName(article.Name).Split('_');
        var date = parts.Length > 1 && DateOnly.TryParseExact(parts[1], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : new DateOnly(2016, 1, 1);
        return $"""
            ---
            headline: {Quoted(headline.Length == 0 ? article.Name : headline)}
            publisher: {Quoted(parts[0])}
            datePublished: {date:yyyy-MM-dd}
            ---

            {article.Text}
            """;
    }

    // A JSON string is a YAML double-quoted scalar too.
    private static string Quoted(string text) => JsonSerializer.Serialize(text, Readable);

    private static void WriteFile(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }
}
