using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.Serialization.Json;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Corpus.Generator.Tasks;

/// <summary>What the compiler has said, in the form SARIF 2.1 that it writes on request.</summary>
public static class FindingLog
{
    /// <summary>The warnings about a corpus, each a line in the form that compilers use.</summary>
    /// <exception cref="InvalidDataException">It is no such log.</exception>
    public static IReadOnlyList<string> Warnings(byte[] log)
    {
        try
        {
            // A mark at the start is none of JSON's.
            var start = log.Length > 2 && log[0] == 0xEF && log[1] == 0xBB && log[2] == 0xBF ? 3 : 0;
            using var reader = JsonReaderWriterFactory.CreateJsonReader(log, start, log.Length - start, Encoding.UTF8, XmlDictionaryReaderQuotas.Max, null);
            var lines = new List<string>();
            foreach (var results in XElement.Load(reader).Descendants("results"))
            {
                foreach (var result in results.Elements())
                {
                    var id = (string?)result.Element("ruleId") ?? "";
                    var isWarning = (string?)result.Element("level") == "warning" && result.Element("suppressions") is null;
                    if (isWarning && id.StartsWith("CORP", StringComparison.Ordinal))
                    {
                        lines.Add($"{Place(result.Element("locations"))}warning {id}: {(string?)result.Element("message")?.Element("text")}");
                    }
                }
            }

            return lines;
        }
        catch (Exception fault) when (fault is XmlException or FormatException or InvalidOperationException)
        {
            throw new InvalidDataException(fault.Message);
        }
    }

    private static string Place(XElement? locations)
    {
        var place = locations?.Element("item")?.Element("physicalLocation");
        if ((string?)place?.Element("artifactLocation")?.Element("uri") is not { } address)
        {
            return "";
        }

        var path = Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.IsFile ? uri.LocalPath : Uri.UnescapeDataString(address);
        return $"{path}({(string?)place?.Element("region")?.Element("startLine") ?? "1"},{(string?)place?.Element("region")?.Element("startColumn") ?? "1"}): ";
    }
}
