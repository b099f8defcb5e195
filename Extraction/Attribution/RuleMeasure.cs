using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using Corpus.Abstractions;

namespace Corpus.Extraction.Attribution;

/// <summary>How a rule did on texts that people have marked.</summary>
/// <param name="Marked">How many of the rule's attributions people marked too.</param>
/// <param name="Right">How many of those have the source that they marked.</param>
internal readonly record struct RuleMeasure(int Marked, int Right)
{
    private static readonly Dictionary<AttributionRule, RuleMeasure> Measured = Load();

    public static RuleMeasure Of(AttributionRule rule) => Measured.TryGetValue(rule, out var measure) ? measure : default;

    private static Dictionary<AttributionRule, RuleMeasure> Load()
    {
        using var stream = typeof(RuleMeasure).Assembly.GetManifestResourceStream("Rules/measured.txt")!;
        using var reader = new StreamReader(stream);
        var measures = new Dictionary<AttributionRule, RuleMeasure>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var parts = line.Split(' ');
                var rule = (AttributionRule)Enum.Parse(typeof(AttributionRule), parts[0]);
                measures.Add(rule, new(int.Parse(parts[1], CultureInfo.InvariantCulture), int.Parse(parts[2], CultureInfo.InvariantCulture)));
            }
        }

        return measures;
    }
}
