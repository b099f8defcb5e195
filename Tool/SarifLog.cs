using System.Text.Encodings.Web;
using System.Text.Json;
using Corpus.Extraction.Findings;

namespace Corpus.Tool;

/// <summary>Findings as a log in the Static Analysis Results Interchange Format, version 2.1.0.</summary>
internal static class SarifLog
{
    public static void Write(IEnumerable<LocatedFinding> findings, string root, Stream stream)
    {
        var all = findings.ToList();
        string[] rules = [.. all.Select(finding => finding.Id).Distinct().Order(StringComparer.Ordinal)];
        using var json = new Utf8JsonWriter(stream, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, rules);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var finding in all)
        {
            WriteResult(json, finding, Array.IndexOf(rules, finding.Id), root);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTool(Utf8JsonWriter json, string[] rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "corpus");
        json.WriteString("semanticVersion", typeof(SarifLog).Assembly.GetName().Version!.ToString(3));
        json.WriteStartArray("rules");
        foreach (var id in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", LevelOf(id));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, LocatedFinding finding, int rule, string root)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", LevelOf(finding.Id));
        json.WriteStartObject("message");
        json.WriteString("text", FindingText.Of(finding.Id, finding.Arguments));
        json.WriteEndObject();
        if (finding.Path.Length > 0)
        {
            json.WriteStartArray("locations");
            json.WriteStartObject();
            json.WriteStartObject("physicalLocation");
            json.WriteStartObject("artifactLocation");
            json.WriteString("uri", RelativePath.UriOf(finding.Path, root));
            json.WriteEndObject();
            json.WriteStartObject("region");
            json.WriteNumber("startLine", finding.StartLine + 1);
            json.WriteNumber("startColumn", finding.StartColumn + 1);
            json.WriteNumber("endLine", finding.EndLine + 1);
            json.WriteNumber("endColumn", finding.EndColumn + 1);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static string LevelOf(string id) => FindingPrinter.NameOf(FindingSeverities.Of(id), info: "note");
}
