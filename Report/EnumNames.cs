using System.Text.Json;
using Corpus.Abstractions;

namespace Corpus.Report;

/// <summary>The names of the numbers in records, by number.</summary>
internal static class EnumNames
{
    public static byte[] Json { get; } = ReportRecords.Json(json =>
    {
        json.WriteStartObject();
        Write<AttributionRule>(json, "rule");
        Write<RefusalReason>(json, "reason");
        Write<ParagraphKind>(json, "paragraph");
        Write<SourceKind>(json, "source");
        Write<AttributionType>(json, "type");
        json.WriteEndObject();
    });

    private static void Write<T>(Utf8JsonWriter json, string name)
        where T : struct, Enum
    {
        json.WriteStartObject(name);
        foreach (var value in Enum.GetValues<T>())
        {
            json.WriteString(value.ToString("D"), value.ToString());
        }

        json.WriteEndObject();
    }
}
