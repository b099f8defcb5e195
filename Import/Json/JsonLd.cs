using System.Net;
using System.Text;
using System.Text.Json;

namespace Corpus.Import.Json;

/// <summary>Structured data of a page, as its scripts hold it: parsed as far as it can be, with what refers to each other joined.</summary>
internal sealed class JsonLd : IDisposable
{
    private const int Deepest = 64;
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = Deepest };

    private readonly List<JsonDocument> _documents = [];
    private readonly Dictionary<string, JsonElement> _byId = new(StringComparer.Ordinal);
    private readonly List<JsonElement> _articles = [];
    private readonly List<JsonElement> _pages = [];

    public JsonLd(IEnumerable<string> scripts)
    {
        foreach (var script in scripts)
        {
            if (Parse(script) is { } document)
            {
                _documents.Add(document);
                Collect(document.RootElement);
            }
        }
    }

    /// <summary>Articles, the outermost only, in the order of the page.</summary>
    public IReadOnlyList<JsonElement> Articles => _articles;

    /// <summary>What describes the page itself (<c>WebPage</c>).</summary>
    public IReadOnlyList<JsonElement> Pages => _pages;

    public void Dispose() => _documents.ForEach(document => document.Dispose());

    /// <summary>The value of a member as text; null where it says nothing.</summary>
    public static string? Text(JsonElement owner, string name) =>
        owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(name, out var value) ? Text(value) : null;

    public static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => Plain(value),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.Array when value.GetArrayLength() > 0 => Text(value[0]),
        JsonValueKind.Object => Text(value, "@value") ?? Text(value, "name") ?? Text(value, "@id") ?? Text(value, "url"),
        _ => null,
    };

    /// <summary>Yes or no; null where it is neither.</summary>
    public static bool? Flag(JsonElement owner, string name) =>
        owner.ValueKind != JsonValueKind.Object || !owner.TryGetProperty(name, out var value) ? null
            : value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean()
            : bool.TryParse(Text(value), out var flag) ? flag : null;

    /// <summary>The elements of a list, or the one value.</summary>
    public static IEnumerable<JsonElement> Items(JsonElement owner, string name)
    {
        if (owner.ValueKind != JsonValueKind.Object || !owner.TryGetProperty(name, out var value))
        {
            return [];
        }

        return value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : value.ValueKind == JsonValueKind.Null ? [] : [value];
    }

    /// <summary>The names of people or organisations that a member holds; a reference is followed.</summary>
    public IEnumerable<string> Names(JsonElement owner, string member)
    {
        foreach (var item in Items(owner, member))
        {
            var named = Resolved(item);
            var several = Items(named, "name").ToList();
            if (several.Count > 1)
            {
                foreach (var name in several.Select(Text).OfType<string>())
                {
                    yield return name;
                }
            }
            else if ((named.ValueKind == JsonValueKind.Object ? NameOf(named) : Text(named)) is { } name)
            {
                yield return name;
            }
        }
    }

    public JsonElement Resolved(JsonElement item) =>
        item.ValueKind == JsonValueKind.Object && !item.TryGetProperty("name", out _) && Id(item) is { } id
            && _byId.TryGetValue(id, out var target) ? target : item;

    private static string? NameOf(JsonElement named) =>
        Text(named, "name") ?? (Text(named, "givenName") is { } given && Text(named, "familyName") is { } family ? given + " " + family : null);

    /// <summary>What a member refers to: itself where it is an address, or its identifier.</summary>
    public static string? Id(JsonElement item) =>
        item.ValueKind == JsonValueKind.String ? Plain(item) : item.ValueKind != JsonValueKind.Object ? null : item.TryGetProperty("@id", out var id)
            && id.ValueKind == JsonValueKind.String ? Plain(id) : null;

    /// <summary>Strings are often escaped once more for a page.</summary>
    private static string? Plain(JsonElement value)
    {
        try
        {
            var text = WebUtility.HtmlDecode(value.GetString()!).Trim();
            return text.Length == 0 ? null : text;
        }
        catch (InvalidOperationException)
        {
            // Half of a character.
            return null;
        }
    }

    private static JsonDocument? Parse(string script)
    {
        var text = script.AsMemory().Trim().TrimEnd(';');
        return TryParse(text) ?? TryParse(WithoutControls(text.Span).AsMemory());
    }

    private static JsonDocument? TryParse(ReadOnlyMemory<char> text)
    {
        try
        {
            return JsonDocument.Parse(text, Lenient);
        }
        catch (Exception fault) when (fault is JsonException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Line breaks within strings are the usual fault; sections of character data and comments around all of it another.</summary>
    private static string WithoutControls(ReadOnlySpan<char> text)
    {
        var start = text.IndexOfAny('{', '[');
        var end = text.LastIndexOfAny('}', ']');
        if (start < 0 || end < start)
        {
            return "";
        }

        var clean = new StringBuilder(text.Length);
        foreach (var c in text[start..(end + 1)])
        {
            clean.Append(c < ' ' ? ' ' : c);
        }

        return clean.ToString();
    }

    /// <summary>Without recursion on the input, in the order of the page.</summary>
    private void Collect(JsonElement root)
    {
        var open = new Stack<(JsonElement Element, bool InArticle)>();
        open.Push((root, false));
        while (open.TryPop(out var next))
        {
            var (element, inArticle) = next;
            if (element.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in element.EnumerateArray().Reverse())
                {
                    open.Push((item, inArticle));
                }
            }
            else if (element.ValueKind == JsonValueKind.Object)
            {
                var isArticle = IsArticle(element);
                if (isArticle && !inArticle)
                {
                    _articles.Add(element);
                }
                else if (HasType(element, type => type.EndsWith("Page", StringComparison.Ordinal)))
                {
                    _pages.Add(element);
                }

                if (Id(element) is { } id && element.TryGetProperty("name", out _))
                {
                    _byId.TryAdd(id, element);
                }

                foreach (var member in element.EnumerateObject().Reverse())
                {
                    if (member.Value.ValueKind is JsonValueKind.Array or JsonValueKind.Object)
                    {
                        open.Push((member.Value, inArticle || isArticle));
                    }
                }
            }
        }
    }

    private static bool IsArticle(JsonElement element) => HasType(element, type =>
        type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("Posting", StringComparison.Ordinal)
            || type is "Report" or "Review" or "CreativeWork")
        && (element.TryGetProperty("headline", out _) || element.TryGetProperty("articleBody", out _) || element.TryGetProperty("datePublished", out _));

    private static bool HasType(JsonElement element, Func<string, bool> isOne)
    {
        foreach (var type in Items(element, "@type"))
        {
            if (type.ValueKind == JsonValueKind.String && Plain(type) is { } name && isOne(name[(name.LastIndexOf('/') + 1)..]))
            {
                return true;
            }
        }

        return false;
    }
}
