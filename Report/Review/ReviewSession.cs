using System.Text.Json;
using Corpus.Extraction.Findings;

namespace Corpus.Report.Review;

/// <summary>
/// One person at work on a folder: takes decisions, writes them down, and tells the page what they changed. Calls come one at a time.
/// </summary>
internal sealed class ReviewSession : IDisposable
{
    private readonly Lock _gate = new();
    private readonly ReportIds _ids = new();
    private readonly CurationFileStore _store;
    private readonly ReviewCorpus _corpus;
    private readonly CancellationToken _stop;
    private ReportInput _input;
    private ReportRecords _records;

    /// <param name="folder">Where the curation file is, or will be.</param>
    /// <exception cref="IOException">Another review of the folder is running.</exception>
    public ReviewSession(string folder, ReviewCorpus corpus, CancellationToken stop)
    {
        _store = new(folder);
        _corpus = corpus;
        _stop = stop;
        _input = corpus.Build(stop);
        _records = ReportRecords.Of(_input, _ids, stop);
    }

    /// <summary>What the session began with, to be told on the command line.</summary>
    public IReadOnlyList<LocatedFinding> Findings => _input.Findings;

    public int ArticleCount => _input.Model.Articles.Count;

    public void Dispose() => _store.Dispose();

    /// <summary>The page as things are now.</summary>
    public void WritePage(Stream stream)
    {
        lock (_gate)
        {
            Refresh();
            ReportPage.Write(_records, stream, isReview: true);
        }
    }

    /// <summary>Takes decisions. When this returns without an error, they are on the disk.</summary>
    /// <returns>JSON: what has changed, or <c>error</c>.</returns>
    public byte[] Decide(ReadOnlyMemory<byte> json)
    {
        lock (_gate)
        {
            if (Decision.ReadAll(json) is not { } decisions)
            {
                return Error("This cannot be written into a .corpusconfig file. Nothing was saved.");
            }

            var unknown = decisions
                .SelectMany(decision => decision.Kind == "person" ? decision.Articles : [decision.Subject])
                .FirstOrDefault(article => !_corpus.ArticleNames.Contains(article));
            return unknown is not null
                ? Error($"There is no article '{unknown}' in the folder. Nothing was saved.")
                : Changed(() => _store.Write(decisions));
        }
    }

    /// <summary>Takes the last decisions back.</summary>
    /// <returns>JSON: what has changed, or <c>error</c>.</returns>
    public byte[] Undo()
    {
        lock (_gate)
        {
            var isUndone = true;
            var answer = Changed(() => isUndone = _store.Undo());
            return isUndone ? answer : Error("There is nothing to undo, or the lines have been edited since.");
        }
    }

    private byte[] Changed(Action change)
    {
        try
        {
            change();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Error($"{fault.Message} Nothing was saved.");
        }

        var before = (_records, Notes: NotesOf(_input));
        Refresh();
        return Patch(before._records, NotesOf(_input).Except(before.Notes, StringComparer.Ordinal));
    }

    private void Refresh()
    {
        _input = _corpus.Build(_stop);
        _records = ReportRecords.Of(_input, _ids, _stop);
    }

    /// <summary>What is said of curation files: a decision may contradict one in another file.</summary>
    private static IEnumerable<string> NotesOf(ReportInput input)
    {
        var files = input.Curation.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return input.Findings.Where(finding => files.Contains(finding.Path))
            .Select(finding => $"{finding.Id}: {FindingText.Of(finding.Id, finding.Arguments)}")
            .Distinct(StringComparer.Ordinal);
    }

    private byte[] Patch(ReportRecords before, IEnumerable<string> notes) => ReportRecords.Json(json =>
    {
        json.WriteStartObject();
        json.WritePropertyName("notes");
        ReportRecords.Strings(json, notes);
        WriteChanged(json, "articles", before.Articles, _records.Articles);
        json.WriteStartArray("texts");
        for (var a = 0; a < _records.Texts.Length; a++)
        {
            if (_records.Texts[a] is { } text && !ReferenceEquals(text, a < before.Texts.Length ? before.Texts[a] : null))
            {
                json.WriteStartArray();
                json.WriteNumberValue(a);
                json.WriteStringValue(text);
                json.WriteEndArray();
            }
        }

        json.WriteEndArray();
        WriteChanged(json, "people", before.People, _records.People);
        json.WritePropertyName("findings");
        json.WriteRawValue(_records.Findings, skipInputValidation: true);
        json.WritePropertyName("curation");
        json.WriteRawValue(_records.Curation, skipInputValidation: true);
        json.WriteEndObject();
    });

    private static void WriteChanged(Utf8JsonWriter json, string name, byte[]?[] before, byte[]?[] after)
    {
        json.WriteStartArray(name);
        for (var i = 0; i < after.Length; i++)
        {
            if (i < before.Length && before[i].AsSpan().SequenceEqual(after[i]) && before[i] is null == after[i] is null)
            {
                continue;
            }

            json.WriteStartArray();
            json.WriteNumberValue(i);
            json.WriteRawValue(after[i] ?? "null"u8, skipInputValidation: true);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static byte[] Error(string message) => ReportRecords.Json(json =>
    {
        json.WriteStartObject();
        json.WriteString("error", message);
        json.WriteEndObject();
    });
}
