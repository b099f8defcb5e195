using System.Text.Json;

namespace Corpus.Report.Review;

/// <summary>What a person has decided: one key of one section of a curation file.</summary>
/// <param name="Kind">What it is about: <c>person</c>, <c>quote</c>, <c>passage</c>, <c>article</c>.</param>
/// <param name="Subject">The name of the person or of the article.</param>
/// <param name="Words">Of a quote or a passage, the words that it is known by; otherwise empty.</param>
/// <param name="Line">Of a quote, the line where it starts; 0 where the words are enough.</param>
/// <param name="Articles">Of a person, the articles that are meant; none for all.</param>
internal sealed record Decision(string Kind, string Subject, string Words, int Line, IReadOnlyList<string> Articles, string Key, string Value)
{
    private static readonly HashSet<(string Kind, string Key)> Known =
    [
        ("quote", "speaker"), ("quote", "ignore"), ("passage", "ignore"), ("article", "ignore"), ("person", "alias"), ("person", "person"),
    ];

    /// <summary>What is between the brackets of the section.</summary>
    public string Header => Words.Length == 0 ? $"{Kind} {Subject}" : $"{Kind} {Subject} \"{Words}\"";

    /// <summary>The key may stand several times, each with a value of its own.</summary>
    public bool IsRepeatable => Key == "alias";

    /// <summary>Reads what the page sends; null where it is no list of decisions that can be written down.</summary>
    public static IReadOnlyList<Decision>? ReadAll(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            Decision[] decisions = [.. document.RootElement.GetProperty("decisions").EnumerateArray().Select(Read)];
            return decisions.Length > 0 && decisions.All(decision => decision.CanBeWritten) ? decisions : null;
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    /// <summary>What ends a line or a section would let words become something else in the file.</summary>
    private bool CanBeWritten =>
        Known.Contains((Kind, Key))
        && Line >= 0
        && (Words.Length > 0) == (Kind is "quote" or "passage")
        && !Words.Contains('"', StringComparison.Ordinal)
        && (Kind == "person" || !Subject.Contains('"', StringComparison.Ordinal))
        && (Key is "speaker" or "alias" || Value == (Key == "person" ? "false" : "true"))
        && new[] { Subject, Value }.Concat(Articles).All(text => text.Length > 0 && IsPlain(text) && text.Trim() == text)
        && IsPlain(Words) && Words.Trim() == Words;

    private static bool IsPlain(string text) => !text.Any(char.IsControl) && !text.AsSpan().ContainsAny('\u2028', '\u2029');

    private static Decision Read(JsonElement json) => new(
        TextOf(json, "kind"),
        TextOf(json, "subject"),
        TextOf(json, "words"),
        json.GetProperty("line").GetInt32(),
        [.. json.GetProperty("articles").EnumerateArray().Select(article => article.GetString() ?? "")],
        TextOf(json, "key"),
        TextOf(json, "value"));

    private static string TextOf(JsonElement json, string name) => json.GetProperty(name).GetString() ?? "";
}
