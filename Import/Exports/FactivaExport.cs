using Corpus.Extraction.Input;
using Corpus.Import.Text;

namespace Corpus.Import.Exports;

/// <summary>
/// Factiva as it shows articles: headline, byline, <c>512 words</c>, day, publication, code, language and copyright on lines of their own; the text;
/// <c>Document</c> and a number.
/// </summary>
internal static class FactivaExport
{
    public static IEnumerable<ExportedDocument> Split(string[] lines)
    {
        var start = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            if (PressMark.IsFactivaNumber(lines[i].AsSpan().Trim()))
            {
                yield return Read(lines, start, i);
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
        var count = start;
        while (count < end && !IsCount(lines[count].Trim()))
        {
            count++;
        }

        if (count == end)
        {
            document.Body.AddRange(lines[start..end].Select(line => line.Trim()));
            return document;
        }

        Above(lines[start..count], document);
        document.Length = lines[count].Trim();
        document.Body.AddRange(lines[Below(lines, count + 1, end, document)..end].Select(line => line.Trim()));
        return document;
    }

    private static bool IsCount(string line) =>
        line.EndsWith(" words", StringComparison.Ordinal) && PressMark.IsNumber(line[..^" words".Length].Replace(",", "", StringComparison.Ordinal));

    private static void Above(string[] lines, ExportedDocument document)
    {
        var said = lines.Select(PlainText.Clean).Where(line => line.Length > 0).ToList();
        if (said.Count > 1 && said[^1].StartsWith("By ", StringComparison.OrdinalIgnoreCase))
        {
            document.Byline = said[^1];
            said.RemoveAt(said.Count - 1);
        }

        // A section, if there is one, is a line before the headline.
        document.Title = said.Count > 0 ? said[^1] : null;
        document.Section = said.Count > 1 ? said[0] : null;
    }

    /// <summary>What is below the count, up to the language and the copyright; gives the first line of the text.</summary>
    private static int Below(string[] lines, int start, int end, ExportedDocument document)
    {
        var last = start;
        for (var i = start; i < Math.Min(end, start + 14); i++)
        {
            var line = PlainText.Clean(lines[i]);
            if (line.Length == 0)
            {
                continue;
            }

            if (document.Date is null)
            {
                document.Date = DateReading.Of(line) is null ? null : line;
                last = i + 1;
            }
            else if (line.Length is 5 or 6 && line.Contains(':', StringComparison.Ordinal))
            {
                last = i + 1;
            }
            else if (document.Publication is null)
            {
                document.Publication = line;
                last = i + 1;
            }
            else if (document.Language is null && LanguageTag.Of(line) is { Length: 2 } && line.Length > 3)
            {
                document.Language = line;
                last = i + 1;
            }
            else if (document.Language is not null)
            {
                if (line.StartsWith("(c)", StringComparison.OrdinalIgnoreCase) || line.StartsWith("Copyright", StringComparison.OrdinalIgnoreCase)
                    || line[0] == '\u00A9')
                {
                    return i + 1;
                }

                return last;
            }
        }

        return last;
    }
}
