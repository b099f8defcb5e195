using System.Text;

namespace Corpus.Report;

/// <summary>Writes a corpus as one HTML file that needs nothing else.</summary>
internal static class ReportPage
{
    /// <summary>Texts are in blocks of so many articles, each read when the page needs one of them.</summary>
    public const int TextsInBlock = 64;

    public static void Write(ReportInput input, Stream stream, CancellationToken stop = default) =>
        Write(ReportRecords.Of(input, new ReportIds(), stop), stream, isReview: false);

    /// <param name="isReview">The page sends decisions to the server that it came from.</param>
    public static void Write(ReportRecords records, Stream stream, bool isReview)
    {
        using var output = new PageStream(stream);
        var frame = PageFiles.Frame.Split("<!--", StringSplitOptions.None);
        foreach (var part in frame)
        {
            var end = part.IndexOf("-->", StringComparison.Ordinal);
            switch (end < 0 ? "" : part[..end])
            {
                case "policy":
                    output.Write($"<meta http-equiv=\"Content-Security-Policy\" content=\"{PageFiles.SecurityPolicy(isReview)}\">");
                    break;
                case "style":
                    output.Write("<style>" + PageFiles.Style + "</style>");
                    break;
                case "core":
                    WriteCore(records, output, isReview);
                    break;
                case "script":
                    output.Write("<script>" + PageFiles.Script + "</script>");
                    break;
                case "texts":
                    WriteTexts(records, output);
                    break;
            }

            output.Write(end < 0 ? part : part[(end + 3)..]);
        }
    }

    private static void WriteCore(ReportRecords records, PageStream output, bool isReview)
    {
        output.Write("<script type=\"application/json\" id=\"core\">");
        output.WriteJson(Encoding.UTF8.GetBytes($"{{\"review\":{(isReview ? "true" : "false")},\"block\":{TextsInBlock},\"enums\":"));
        output.WriteJson(EnumNames.Json);
        WriteList(output, ",\"articles\":["u8, records.Articles);
        WriteList(output, "],\"people\":["u8, records.People);
        output.WriteJson("],\"findings\":"u8);
        output.WriteJson(records.Findings);
        output.WriteJson(",\"curation\":"u8);
        output.WriteJson(records.Curation);
        output.WriteJson("}"u8);
        output.Write("</script>\n");
    }

    private static void WriteTexts(ReportRecords records, PageStream output)
    {
        foreach (var block in records.Texts.Chunk(TextsInBlock))
        {
            output.Write("<script type=\"application/json\" class=\"texts\">");
            output.WriteJson(ReportRecords.Json(json => ReportRecords.Strings(json, block!)));
            output.Write("</script>\n");
        }
    }

    private static void WriteList(PageStream output, ReadOnlySpan<byte> opening, byte[]?[] records)
    {
        output.WriteJson(opening);
        for (var i = 0; i < records.Length; i++)
        {
            output.WriteJson(i == 0 ? default : ",\n"u8);
            output.WriteJson(records[i] is { } record ? record : "null"u8);
        }
    }
}
