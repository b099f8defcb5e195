using System.Globalization;
using Corpus.Extraction.Text;

namespace Corpus.Tests.Evaluation;

/// <summary>An attribution as people marked it.</summary>
internal sealed record GoldAttribution(TextRange[] Content, TextRange[] Source);

/// <summary>Reads the marked attributions of an article: standoff lines with positions in code points.</summary>
internal static class PolnearGold
{
    public static List<GoldAttribution> Read(string annotations, string text)
    {
        var utf16 = Positions(text);
        var spans = new Dictionary<string, TextRange[]>(StringComparer.Ordinal);
        var found = new List<GoldAttribution>();
        foreach (var line in annotations.Split('\n'))
        {
            var fields = line.TrimEnd('\r').Split('\t');
            if (fields.Length > 1 && fields[0].StartsWith('T'))
            {
                var place = fields[1][(fields[1].IndexOf(' ', StringComparison.Ordinal) + 1)..];
                spans[fields[0]] = [.. place.Split(';').Select(Range).Where(range => !range.IsEmpty)];
            }
            else if (fields.Length > 1 && fields[0].StartsWith('E'))
            {
                var roles = fields[1].Split(' ').Select(role => role.Split(':')).Where(role => role.Length == 2).ToLookup(role => role[0].TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'), role => role[1]);
                found.Add(new(Of(roles["Content"]), Of(roles["Source"])));
            }
        }

        return found;

        TextRange[] Of(IEnumerable<string> ids) => [.. ids.Where(spans.ContainsKey).SelectMany(id => spans[id])];

        TextRange Range(string pair)
        {
            var ends = pair.Split(' ').Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToArray();
            return new(utf16[Math.Min(ends[0], utf16.Length - 1)], utf16[Math.Min(ends[1], utf16.Length - 1)]);
        }
    }

    /// <summary>By code point: its position in UTF-16.</summary>
    private static int[] Positions(string text)
    {
        var positions = new List<int>(text.Length + 1);
        for (var i = 0; i < text.Length; i += i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]) ? 2 : 1)
        {
            positions.Add(i);
        }

        positions.Add(text.Length);
        return [.. positions];
    }
}
