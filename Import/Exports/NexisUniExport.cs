using Corpus.Extraction.Input;
using Corpus.Import.Text;

namespace Corpus.Import.Exports;

/// <summary>
/// Nexis Uni and Nexis Advance: headline, publication, day; fields; the text between <c>Body</c> and <c>Load-Date</c>; <c>End of Document</c>.
/// </summary>
internal static class NexisUniExport
{
    private static readonly string[] After = ["Load-Date", "Classification", "Graphic", "Notes", "Language", "Publication-Type", "Subject", "Correction"];

    public static IEnumerable<ExportedDocument> Split(string[] lines)
    {
        var start = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            if (PressMark.IsNexisEnd(lines[i].AsSpan().Trim()) || i == lines.Length - 1)
            {
                var document = Read(lines, start, i + 1);
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
        while (start < end && lines[start].Trim().Length == 0)
        {
            start++;
        }

        var document = new ExportedDocument(start + 1);
        var at = start;
        for (; at < end && lines[at].Trim() is not "Body"; at++)
        {
            Header(PlainText.Clean(lines[at]), document);
        }

        for (at++; at < end && !IsAfter(lines[at].Trim()); at++)
        {
            document.Body.Add(lines[at].Trim());
        }

        for (; at < end; at++)
        {
            document.Language ??= HeaderLine.ValueOf(lines[at].Trim(), "Language");
        }

        return document;
    }

    private static bool IsAfter(string line) => line is "Classification" or "End of Document" || HeaderLine.IsOne(line, After);

    private static void Header(string line, ExportedDocument document)
    {
        if (line.Length == 0)
        {
            return;
        }

        document.Section ??= HeaderLine.ValueOf(line, "Section");
        document.Length ??= HeaderLine.ValueOf(line, "Length");
        document.Byline ??= HeaderLine.ValueOf(line, "Byline");
        if (document.Title is null)
        {
            document.Title = line;
        }
        else if (document.Publication is null)
        {
            document.Publication = line;
        }
        else if (document.Date is null && DateReading.Of(line) is not null)
        {
            document.Date = line;
        }
    }
}
