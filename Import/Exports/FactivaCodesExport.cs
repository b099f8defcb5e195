namespace Corpus.Import.Exports;

/// <summary>Factiva with codes: each field starts with two or three capitals, and goes on over the lines below.</summary>
internal static class FactivaCodesExport
{
    private static readonly HashSet<string> Codes = new(
        ["SE", "HD", "BY", "CR", "WC", "PD", "ET", "SN", "SC", "ED", "PG", "VOL", "LA", "CY", "LP", "TD", "CT", "RF", "CO", "IN", "NS", "RE", "IPC", "IPD",
            "PUB", "AN", "CLM", "ART"], StringComparer.Ordinal);

    public static IEnumerable<ExportedDocument> Split(string[] lines)
    {
        ExportedDocument? document = null;
        var code = "";
        for (var i = 0; i < lines.Length; i++)
        {
            var (next, text) = CodeOf(lines[i]);
            if (next is "HD" or "SE" && document is { Title: not null })
            {
                yield return document;
                document = null;
            }

            if (next is not null)
            {
                code = next;
                document ??= new(i + 1);
            }

            if (document is not null)
            {
                Add(document, code, text.Trim());
            }
        }

        if (document is not null)
        {
            yield return document;
        }
    }

    private static (string? Code, string Text) CodeOf(string line)
    {
        var end = line.AsSpan().IndexOfAny(' ', '\t') is var space and >= 0 ? space : line.TrimEnd().Length;
        return end is 2 or 3 && Codes.Contains(line[..end]) ? (line[..end], line[end..]) : (null, line);
    }

    private static void Add(ExportedDocument document, string code, string text)
    {
        switch (code)
        {
            case "HD":
                document.Title = Joined(document.Title, text);
                break;
            case "BY":
                document.Byline = Joined(document.Byline, text);
                break;
            case "WC":
                document.Length ??= text;
                break;
            case "PD":
                document.Date ??= text;
                break;
            case "SN":
                document.Publication = Joined(document.Publication, text);
                break;
            case "SE":
                document.Section = Joined(document.Section, text);
                break;
            case "LA":
                document.Language ??= text;
                break;
            case "LP" or "TD":
                document.Body.Add(text);
                break;
        }
    }

    private static string? Joined(string? before, string text) => text.Length == 0 ? before : before is null ? text : before + " " + text;
}
