using Corpus.Extraction.Input;
using Corpus.Import.Text;

namespace Corpus.Import.Exports;

/// <summary>LexisNexis Academic: publication, day and edition in the middle of lines; headline; fields in capitals; text; more fields.</summary>
internal static class NexisExport
{
    private static readonly string[] Before = ["BYLINE", "SECTION", "LENGTH", "DATELINE", "HEADLINE", "SERIES", "HIGHLIGHT", "SOURCE"];

    private static readonly string[] After =
        ["LOAD-DATE", "LANGUAGE", "GRAPHIC", "PUBLICATION-TYPE", "URL", "SUBJECT", "NOTES", "CORRECTION", "CORRECTION-DATE", "DOCUMENT-TYPE", "TYPE",
            "JOURNAL-CODE", "ACC-NO", "PHOTO", "DISTRIBUTION"];

    public static IEnumerable<ExportedDocument> Split(string[] lines)
    {
        var start = -1;
        for (var i = 0; i <= lines.Length; i++)
        {
            if (i == lines.Length || PressMark.IsNexisCount(lines[i].AsSpan().Trim()))
            {
                if (start >= 0)
                {
                    yield return Read(lines, start, i);
                }

                start = i;
            }
        }
    }

    private static ExportedDocument Read(string[] lines, int start, int end)
    {
        var document = new ExportedDocument(start + 1);
        var at = Top(lines, start + 1, end, document);
        at = Fields(lines, at, end, document);
        for (; at < end && !HeaderLine.IsOne(lines[at].Trim(), After) && !IsCopyright(lines[at]); at++)
        {
            document.Body.Add(lines[at].Trim());
        }

        for (; at < end; at++)
        {
            document.Language ??= HeaderLine.ValueOf(lines[at].Trim(), "LANGUAGE");
            document.Url ??= HeaderLine.ValueOf(lines[at].Trim(), "URL");
        }

        return document;
    }

    /// <summary>What is above the first field: the publication, the day with the edition, and the headline.</summary>
    private static int Top(string[] lines, int start, int end, ExportedDocument document)
    {
        var at = start;
        var title = new List<string>();
        for (; at < end && !HeaderLine.IsOne(lines[at].Trim(), Before); at++)
        {
            var line = PlainText.Clean(lines[at]);
            if (line.Length == 0 || IsCopyright(line))
            {
                continue;
            }

            if (document.Publication is null)
            {
                document.Publication = line;
            }
            else if (document.Date is null && DateReading.Of(line) is not null)
            {
                document.Date = line;
            }
            else if (document.Date is not null && (lines[at][0] != ' ' || !line.Contains("Edition", StringComparison.Ordinal))
                && !line.EndsWith("Edition", StringComparison.Ordinal))
            {
                title.Add(line);
            }
        }

        document.Title = title.Count > 0 ? string.Join(' ', title) : null;
        return at;
    }

    /// <summary>Fields go on over lines until a blank one.</summary>
    private static int Fields(string[] lines, int start, int end, ExportedDocument document)
    {
        var at = start;
        var last = start;
        while (at < end)
        {
            var line = lines[at].Trim();
            if (line.Length == 0)
            {
                at++;
                continue;
            }

            if (!HeaderLine.IsOne(line, Before))
            {
                break;
            }

            while (at + 1 < end && lines[at + 1].Trim() is { Length: > 0 } more && !HeaderLine.IsOne(more, Before))
            {
                line += " " + more;
                at++;
            }

            document.Byline ??= HeaderLine.ValueOf(line, "BYLINE");
            document.Section ??= HeaderLine.ValueOf(line, "SECTION");
            document.Length ??= HeaderLine.ValueOf(line, "LENGTH");
            document.Title ??= HeaderLine.ValueOf(line, "HEADLINE");
            last = ++at;
        }

        return last;
    }

    private static bool IsCopyright(string line) =>
        line.TrimStart().StartsWith("Copyright ", StringComparison.Ordinal) || line.Trim() is "All Rights Reserved"
            || line.TrimStart().StartsWith("\u00A9 ", StringComparison.Ordinal);
}
