using System;
using System.Globalization;
using Corpus.Abstractions;
using Corpus.Extraction.Model;

namespace Corpus.Emit.Tables;

/// <summary>The record of one article: what its header says, its paragraphs, the passages that are no quotes, the mentions of people and its quotes.</summary>
internal static class ArticleRecord
{
    /// <summary>Writes what comes after the place of the text.</summary>
    /// <returns>Where in the table the quotes start.</returns>
    public static int Write(TableWriter table, ArticleFacts facts, Utf8Map map)
    {
        var header = Header(facts);
        var paragraphs = Paragraphs(facts, map);
        var refused = Refused(facts, map);
        table.Number(map.Length).Number(header.Length).Number(paragraphs.Length).Number(refused.Length);
        table.Append(header).Append(paragraphs).Append(refused);
        Mentions(table, facts, map);
        var quotes = table.Length;
        QuoteRecords.Write(table, facts, map);
        return quotes;
    }

    private static TableWriter Header(ArticleFacts facts)
    {
        var table = new TableWriter(512);
        var (name, path) = (facts.File.Name, facts.File.Path);
        var shared = path.StartsWith(name, StringComparison.Ordinal) ? name.Length : 0;
        table.String(name).Number(shared).String(path.Substring(shared));

        var text = facts.File.Text;
        var header = facts.Header;
        StringWriter.Write(table, text, header.Headline);
        StringWriter.Write(table, text, header.Dateline);
        StringWriter.Write(table, text, header.Publisher);
        StringWriter.Write(table, text, header.Url);
        StringWriter.Write(table, text, header.Language);
        StringWriter.Write(table, text, header.CopyrightNotice);
        table.Number(DayOf(header.DatePublished) + 1);
        StringWriter.WriteAll(table, text, header.Highlights);
        StringWriter.WriteAll(table, text, header.Keywords);
        table.Number(facts.WordCount);
        table.Number(facts.Authors.Count);
        foreach (var author in facts.Authors.AsSpan())
        {
            table.Number(author);
        }

        FieldRecord.Write(table, text, facts.Fields);
        return table;
    }

    private static TableWriter Paragraphs(ArticleFacts facts, Utf8Map map)
    {
        var table = new TableWriter(8 + (facts.Paragraphs.Count * 8));
        var places = new PlaceWriter(table, map);
        table.Number(facts.Paragraphs.Count);
        foreach (var paragraph in facts.Paragraphs.AsSpan())
        {
            places.Write(paragraph.Range);
            table.Number((int)paragraph.Kind);
        }

        return table;
    }

    private static TableWriter Refused(ArticleFacts facts, Utf8Map map)
    {
        var table = new TableWriter(8 + (facts.Refused.Count * 4));
        var places = new PlaceWriter(table, map);
        table.Number(facts.Refused.Count);
        foreach (var passage in facts.Refused.AsSpan())
        {
            places.Write(passage.Range);
            table.Number((int)passage.Reason);
        }

        return table;
    }

    private static void Mentions(TableWriter table, ArticleFacts facts, Utf8Map map)
    {
        var places = new PlaceWriter(table, map);
        table.Number(facts.Mentions.Count);
        foreach (var mention in facts.Mentions.AsSpan())
        {
            places.Write(mention.Range);
            table.Number((int)mention.Kind).Number(mention.Person);
        }
    }

    /// <summary>The number of the day as <c>DateOnly</c> counts, or -1.</summary>
    public static int DayOf(string? date) =>
        DateTime.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? (int)(day.Ticks / TimeSpan.TicksPerDay)
            : -1;
}
