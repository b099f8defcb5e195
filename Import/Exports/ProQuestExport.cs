using Corpus.Extraction.Input;
using Corpus.Import.Text;

namespace Corpus.Import.Exports;

/// <summary>ProQuest: documents between lines of underscores, each with fields of words, and its text after <c>Full text:</c>.</summary>
internal static class ProQuestExport
{
    private static readonly string[] Fields =
    [
        "Title", "Publication title", "Pages", "Publication year", "Publication date", "Year", "Section", "Publisher", "Place of publication",
        "Country of publication", "Publication subject", "ISSN",
        "Source type", "Language of publication", "Document type", "ProQuest document ID", "Document URL", "Copyright", "Last updated", "Database",
        "Subject", "Author", "Abstract", "Links", "Company / organization",
        "Location", "People", "First page", "Volume", "Issue", "Dateline", "Number of pages", "Credit", "Illustration", "Publication info",
        "Identifier / keyword",
    ];

    public static IEnumerable<ExportedDocument> Split(string[] lines)
    {
        var start = 0;
        for (var i = 0; i <= lines.Length; i++)
        {
            if (i == lines.Length || PressMark.IsRule(lines[i].AsSpan().Trim()))
            {
                var document = Read(lines, start, i);
                if (document.Body.Exists(line => line.Length > 0))
                {
                    yield return document;
                }

                start = i + 1;
            }
        }
    }

    private static ExportedDocument Read(string[] lines, int start, int end)
    {
        var document = new ExportedDocument(start + 1);
        var inText = false;
        for (var i = start; i < end; i++)
        {
            var line = lines[i].Trim();
            if (HeaderLine.ValueOf(line, "Full text", "Full Text") is { } text)
            {
                inText = true;
                document.Body.Add(text);
            }
            else if (HeaderLine.IsOne(line, Fields))
            {
                inText = false;
                Field(line, document);
            }
            else if (inText)
            {
                document.Body.Add(line);
            }
            else if (line.Length > 0 && document.Title is null
                && !PressMark.IsProQuestCount(line))
            {
                document.Title = line;
            }
        }

        return document;
    }

    private static void Field(string line, ExportedDocument document)
    {
        document.Title ??= HeaderLine.ValueOf(line, "Title");
        document.Byline ??= HeaderLine.ValueOf(line, "Author");
        document.Publication ??= HeaderLine.ValueOf(line, "Publication title") is { } name ? name.Split(';')[0] : null;
        document.Date ??= HeaderLine.ValueOf(line, "Publication date");
        document.Section ??= HeaderLine.ValueOf(line, "Section");
        document.Language ??= HeaderLine.ValueOf(line, "Language of publication");
    }
}
