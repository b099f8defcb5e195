using Corpus.Extraction.Attribution;
using Corpus.Tests.Extraction.Attribution;

namespace Corpus.Tests.Extraction.Readings;

/// <summary>All that the quote stage reads in a text, a line each.</summary>
internal static class QuoteLines
{
    public static string Of(string text)
    {
        var reading = new Reading(text);
        var words = reading.Words;
        var lines = reading.Result.Attributions
            .Select(found => $"{found.PublishedRule} {found.Kind}: {Part(found.Source)} | {Part(found.Cue)} | {Content(found)}")
            .Concat(words.QuotedSpans
                .Select((passage, p) => (passage, p))
                .Where(item => reading.Result.Attributions.All(found => !found.QuotedSpans.Contains(item.p)))
                .Select(item => $"{reading.Result.Classifications[item.p].Class}, {reading.Result.Classifications[item.p].Reason}: {words.TextOf(item.passage.Tokens)}"))
            .Concat(words.Findings.Select(finding => $"{finding.Id}: {finding.Range.Of(text)}"));
        return string.Join('\n', lines.Select(ReadingFile.Fold));

        string Content(AttributionRelation found) => string.Join(" … ", found.Content.Select(words.TextOf));

        string Part(Corpus.Extraction.Document.TokenRange? tokens) => tokens is { } range ? words.TextOf(range) : "-";
    }
}
