using System.Text;
using Corpus.Extraction.Input;

namespace Corpus.Tests.Fuzz.Checks;

/// <summary>The list of articles and other files that the package's targets write.</summary>
internal static class Manifest
{
    private const char RecordStart = '\u001e';
    private const char FieldEnd = '\u001f';

    public static string Of(IEnumerable<(string Path, ArticleMetadata Metadata)> articles, IEnumerable<string> others)
    {
        var manifest = new StringBuilder();
        foreach (var (path, metadata) in articles)
        {
            string?[] fields =
            [
                path, "", "", Path.GetFileName(path), metadata.Headline, metadata.Publisher, metadata.DatePublished, metadata.Url,
                string.Join(';', metadata.Authors), metadata.Language, string.Join(';', metadata.Keywords),
            ];

            // No project file can hold what separates fields and records.
            manifest.Append(RecordStart).AppendJoin(FieldEnd, fields.Select(field => field?.Replace(RecordStart, ' ').Replace(FieldEnd, ' '))).Append(FieldEnd).Append('\n');
        }

        foreach (var path in others)
        {
            manifest.Append(RecordStart).Append(path).Append('\n');
        }

        return manifest.ToString();
    }
}
