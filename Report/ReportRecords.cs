using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Corpus.Extraction;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Model;
using Corpus.Extraction.Text;

namespace Corpus.Report;

/// <summary>
/// All that a page shows, as JSON in UTF-8: a record for each article and person by number, null where there is none any more. A record
/// is an array rather than an object, because names of members would take more room than what they name; <c>model.js</c> reads it.
/// </summary>
/// <param name="Texts">By number of the article, its text.</param>
/// <param name="Findings">Those that are about no article.</param>
/// <param name="Curation">The curation files: name, text.</param>
internal sealed record ReportRecords(byte[]?[] Articles, string?[] Texts, byte[]?[] People, byte[] Findings, byte[] Curation)
{
    /// <summary>What a thread writes in, kept from one record to the next: a review writes thousands anew after each decision.</summary>
    [ThreadStatic]
    private static (ArrayBufferWriter<byte> Buffer, Utf8JsonWriter Json)? _spare;

    public static ReportRecords Of(ReportInput input, ReportIds ids, CancellationToken stop = default)
    {
        var model = input.Model;
        var people = ids.OfPeople(model);
        var articles = ids.OfArticles(model);
        var found = input.Findings.OrderBy(finding => finding.Range.Start).ThenBy(finding => finding.Id, StringComparer.Ordinal)
            .ToLookup(finding => finding.Path, StringComparer.Ordinal);
        var writer = new ArticleRecord(model, articles, people);
        var records = new ReportRecords(
            new byte[ids.ArticleCount][], new string[ids.ArticleCount], new byte[ids.PersonCount][], OtherFindings(input, found), CurationFiles(input));
        InParallel.For(
            articles.Length,
            a =>
            {
                records.Articles[articles[a]] = Json(json => writer.Write(json, model.Articles[a], found[input.FilePaths[a]]));
                records.Texts[articles[a]] = model.Articles[a].Facts.File.Text;
            },
            stop);
        for (var p = 0; p < people.Length; p++)
        {
            var person = model.People[p];
            records.People[people[p]] = Json(json => Person(json, person));
        }

        return records;
    }

    /// <summary>JSON with as few escapes as possible; who puts it into a page escapes what a page would obey.</summary>
    public static byte[] Json(Action<Utf8JsonWriter> write)
    {
        var (buffer, json) = _spare ?? Writer();
        _spare = null;
        write(json);
        json.Flush();
        var record = buffer.WrittenSpan.ToArray();
        buffer.ResetWrittenCount();
        json.Reset();
        _spare = (buffer, json);
        return record;
    }

    private static (ArrayBufferWriter<byte> Buffer, Utf8JsonWriter Json) Writer()
    {
        var buffer = new ArrayBufferWriter<byte>(1 << 14);
        return (buffer, new(buffer, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    internal static void Finding(Utf8JsonWriter json, LocatedFinding finding)
    {
        json.WriteStartArray();
        json.WriteStringValue(finding.Id);
        json.WriteNumberValue(finding.Range.Start);
        json.WriteNumberValue(finding.StartLine + 1);
        json.WriteNumberValue(finding.StartColumn + 1);
        json.WriteStringValue(FindingText.Of(finding.Id, finding.Arguments));
        json.WriteEndArray();
    }

    internal static void Strings(Utf8JsonWriter json, IEnumerable<string> values)
    {
        json.WriteStartArray();
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static void Person(Utf8JsonWriter json, PersonModel person)
    {
        json.WriteStartArray();
        json.WriteStringValue(person.Name);
        json.WriteNumberValue((int)person.Gender);
        json.WriteStringValue(person.HonorificPrefix);
        Strings(json, person.JobTitles);
        Strings(json, person.AlternateNames);
        Strings(json, person.Affiliations);
        Strings(json, person.SameAs);
        json.WriteEndArray();
    }

    private static byte[] OtherFindings(ReportInput input, ILookup<string, LocatedFinding> found)
    {
        var articles = input.FilePaths.ToHashSet(StringComparer.Ordinal);
        var names = input.Curation.ToDictionary(file => file.Path, file => file.Name, StringComparer.Ordinal);
        return Json(json =>
        {
            json.WriteStartArray();
            foreach (var file in found.Where(file => !articles.Contains(file.Key)).OrderBy(file => file.Key, StringComparer.Ordinal))
            {
                foreach (var finding in file)
                {
                    json.WriteStartArray();
                    json.WriteStringValue(names.GetValueOrDefault(file.Key) ?? Path.GetFileName(file.Key));
                    Finding(json, finding);
                    json.WriteEndArray();
                }
            }

            json.WriteEndArray();
        });
    }

    private static byte[] CurationFiles(ReportInput input) => Json(json =>
    {
        json.WriteStartArray();
        foreach (var file in input.Curation.OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            Strings(json, [file.Name, file.Text]);
        }

        json.WriteEndArray();
    });
}
