using System.Text.Json;
using Corpus.Import.Json;
using Corpus.Import.Text;

namespace Corpus.Import.Records;

/// <summary>A record that is a JSON object.</summary>
internal sealed class JsonRecord(JsonElement record) : IRecord
{
    public IEnumerable<string> Values(string name) =>
        Find(name) is not { } value ? []
            : value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(JsonLd.Text).OfType<string>()
            : JsonLd.Text(value) is { } text ? [text] : [];

    /// <summary>The body of fundus: a summary, and sections with headlines and paragraphs.</summary>
    public IReadOnlyList<Block>? Sections(string name)
    {
        if (Find(name) is not { ValueKind: JsonValueKind.Object } body)
        {
            return null;
        }

        var blocks = new List<Block>();
        blocks.AddRange(Lines(body, "summary").Select(Block.Paragraph));
        foreach (var section in JsonLd.Items(body, "sections"))
        {
            blocks.AddRange(Lines(section, "headline").Select(line => new Block(BlockKind.Heading, 2, line)));
            blocks.AddRange(Lines(section, "paragraphs").Select(Block.Paragraph));
        }

        return blocks;
    }

    private static IEnumerable<string> Lines(JsonElement owner, string name) =>
        JsonLd.Items(owner, name).Select(JsonLd.Text).OfType<string>().Select(PlainText.Clean).Where(line => line.Length > 0);

    private JsonElement? Find(string path)
    {
        var at = record;
        foreach (var name in path.Split('.'))
        {
            if (at.ValueKind != JsonValueKind.Object)
            {
                return null;
            }

            if (!at.TryGetProperty(name, out var next))
            {
                var member = at.EnumerateObject().FirstOrDefault(member => member.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
                next = member.Value;
            }

            if (next.ValueKind == JsonValueKind.Undefined)
            {
                return null;
            }

            at = next;
        }

        return at;
    }
}
