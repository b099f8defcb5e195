using System.Text;

namespace Corpus.Tests.Fuzz.Making;

/// <summary>Small damage to a text: what copying, cutting, encoding and typing do to it.</summary>
internal static class Mutations
{
    public static string Apply(string text, string other, Draw draw)
    {
        var (start, end) = Stretch(text, draw);
        return draw.Below(14) switch
        {
            0 => text[..start] + text[end..],                                                // a deletion
            1 => text[..end] + text[start..],                                                // a duplication
            2 => text[..start] + Part(other, draw) + text[end..],                            // a splice
            3 => text[..start],                                                              // broken off
            4 => text[start..],                                                              // begun late
            5 => Swapped(text, draw),
            6 => FlippedByte(text, draw),
            7 => text[..start] + draw.Of(Hostile.Canaries) + text[start..],
            8 => text.ReplaceLineEndings(draw.Of(["\r\n", "\r", "\u2028", "\u0085", " ", "", "\n\n"])),
            9 => text[..start] + string.Concat(Enumerable.Repeat(draw.Of(Hostile.Pieces), draw.Between(1, 40))) + text[start..],
            10 => text.Replace(draw.Of(["\"", "\u201c", "\u201d", ".", ",", " ", "\n", "a"]), draw.Of(Hostile.Pieces), StringComparison.Ordinal),
            11 => text[..start] + text[start..end].ToUpperInvariant() + text[end..],
            12 => text[..start] + new string([.. text[start..end].Reverse()]) + text[end..], // pairs of surrogates come apart
            _ => text[..start] + draw.Of(Hostile.Pieces) + text[start..],
        };
    }

    /// <summary>Up to 400 characters of the text, somewhere.</summary>
    private static string Part(string text, Draw draw)
    {
        var start = draw.Below(text.Length + 1);
        return text.Substring(start, Math.Min(draw.Between(1, 400), text.Length - start));
    }

    /// <summary>A stretch of the text, more often a short one, and often at one of the edges.</summary>
    private static (int Start, int End) Stretch(string text, Draw draw)
    {
        var start = draw.Below(8) switch { 0 => 0, 1 => Math.Max(0, text.Length - draw.Between(0, 3)), _ => draw.Below(text.Length + 1) };
        return (start, Math.Min(text.Length, start + draw.Between(0, draw.OneIn(4) ? 300 : 12)));
    }

    private static string Swapped(string text, Draw draw)
    {
        var words = text.Split(' ');
        var (a, b) = (draw.Below(words.Length), draw.Below(words.Length));
        (words[a], words[b]) = (words[b], words[a]);
        return string.Join(' ', words);
    }

    private static string FlippedByte(string text, Draw draw)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        for (var i = draw.Between(1, 3); i > 0 && bytes.Length > 0; i--)
        {
            bytes[draw.Below(bytes.Length)] ^= (byte)(1 << draw.Below(8));
        }

        return Encoding.UTF8.GetString(bytes);
    }
}
