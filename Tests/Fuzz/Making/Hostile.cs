using System.Text;

namespace Corpus.Tests.Fuzz.Making;

/// <summary>Pieces that no article should have, and texts of little else.</summary>
internal static class Hostile
{
    /// <summary>What would be code, markup or a command if it were not held to be text. Each names something <c>Canary</c>.</summary>
    public static readonly string[] Canaries =
    [
        "*/ class Canary{} /*", "\"; System.Console.Write(Canary); //", "\n#error Canary\n", "\\u0022; class Canary{} //", "\"\"\"\"\" class Canary{} \"\"\"\"\"",
        "]]></summary><Canary/>", "</summary><see cref=\"Canary\"/>", "{Canary}", "$\"{Canary()}\"", "\r#define Canary\r", "\u2028class Canary{}\u2029", "\u0085#pragma Canary\u0085",
        "//*/class Canary{}//", "\\\nclass Canary{}", "'\\u000a'; Canary", "@\"\"Canary\"\"", "u8; Canary", "$(Canary)", "`Canary`", "%Canary%", "\\r\\n#if Canary", "\u001e\u001fCanary\u001e",
        "<![CDATA[Canary", "&lt;Canary/&gt;", "Canary\0", "namespace Canary;", "#endregion Canary", "#nullable Canary", "#line 1 \"Canary\"",
    ];

    public static readonly string[] Pieces =
    [
        "\"", "\u201c", "\u201d", "\u201e", "\u201f", "\u00ab", "\u00bb", "\u2039", "\u203a", "'", "''", "``", "`", "\u2018", "\u2019", "\u201a", "\uff02", "\u300c", "\u300d", "\u301d", "\u301e",
        "&quot;", "&ldquo;", "\\\"", "(", ")", "[", "]", "{", "}", "<", ">", "</", "/>", "<!--", "-->", "](", "![", "**", "*", "_", "__", "~~", "#", "# ", ">", "> ", "- ", "| ", "|---|", "```", "~~~", "---", "...", "\u2026",
        "\u0301", "\u0300\u0301\u0302\u0303", "e\u0301", "\u20dd", "\u200d", "\u200b", "\u200e", "\u200f", "\u202a", "\u202e", "\u202c", "\u2066", "\u2069", "\ufeff", "\u00ad", "\u2060", "\u034f", "\u061c",
        "\u05d0\u05d1", "\u0627\u0644", "\u0e01\u0e33", "\u0915\u094d\u0937", "\u4e2d\u6587", "\u3042", "\uac00", "\u0130", "\u0131", "\u00df", "\u1e9e", "\ufb01", "\u01c5", "\u03c2", "\u0345", "\u1fb3", "\u2c2f", "\u1c89", "\ua7cb",
        "\U0001F600", "\U0001F468\u200D\U0001F469\u200D\U0001F467", "\U0001F1E6", "\U0001D7D8", "\U00010400", "\U0001E900", "\ud83d", "\ude00", "\ude00\ud83d", "\uffff", "\ufffe", "\ufffd",
        "\u0663", "\u06f4", "\u0967", "\u0e52", "\uff11", "\u2460", "\u00bd", "\u2167", "\u00b2", "\u096c\u096d", "1", "19", "2019", "1,000.50", "$5", "\u20ac4m",
        "\0", "\0\0", "\u0001", "\u0007", "\b", "\u001b[31m", "\u001e", "\u001f", "\u007f", "\u0080", "\u009f",
        "\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029", "\v", "\f", "\n\n", "\n\r", "\t", "\u00a0", "\u2003", "\u3000", "\u1680", " ", "   ", "    ",
        ",", ".", ";", ":", "!", "?", "--", "\u2013", "\u2014", "\u2015", "\u2212", "-", "/", "\\", "@", "&", "%", "^", "=", "+", "\u2022", "\u00a9", "\u2122",
        "said", " said ", "Ann", " Brown ", "Mr. ", "he ", "that ", "according to ", "by ", "to ", "asked ", "who ", "Jr.", "'s ", "n't", "I'm", "U.S. ", "a.m.", "St. ", "http://x.y/z", "a@b.c", "By ", "Q: ", "A", "x",
    ];

    /// <summary>A text of hostile pieces, nesting, repetition or marks.</summary>
    public static string Text(Draw draw)
    {
        var length = draw.OneIn(40) ? draw.Between(2_000, 20_000) : draw.Between(1, draw.OneIn(5) ? 1_500 : 250);
        return draw.Below(7) switch
        {
            0 => Repeated(draw.Of(Pieces) + (draw.OneIn(2) ? draw.Of(Pieces) : ""), length),
            1 => Repeated(draw.Of(Pieces) + draw.Of(Pieces) + draw.Of(Pieces) + draw.Of(Pieces), length),
            2 => Nested(draw, length),
            3 => Mixed(draw, Pieces[..21], length),
            4 => Mixed(draw, Canaries, length / 8),
            5 => AnyCharacters(draw, length / 2),
            _ => Mixed(draw, Pieces, length),
        };
    }

    private static string Repeated(string unit, int length) => string.Concat(Enumerable.Repeat(unit, (length / unit.Length) + 1));

    private static string Nested(Draw draw, int length)
    {
        var (open, close) = draw.Of([("\u201c", "\u201d"), ("(", ")"), ("[", "](x)"), ("<b>", "</b>"), ("> ", ""), ("*", "*"), ("\u201ca \u2018b ", "\u2019 c\u201d"), ("\u00ab", "\u00bb"), ("- ", "\n"), ("\"a 'b ", "' c\"")]);
        var depth = (length / (open.Length + close.Length)) + 1;
        var inside = draw.Of(["", "We lost", "\"We lost,\" Ann Brown said."]);
        return Repeated(open, depth * open.Length) + inside + (draw.OneIn(3) || close.Length == 0 ? "" : Repeated(close, depth * close.Length));
    }

    private static string Mixed(Draw draw, string[] pieces, int length)
    {
        var text = new StringBuilder();
        while (text.Length <= length)
        {
            text.Append(draw.Of(pieces)).Append(draw.OneIn(3) ? " " : "");
        }

        return text.ToString();
    }

    /// <summary>Characters of all planes, more of the blocks that scripts and marks are in.</summary>
    private static string AnyCharacters(Draw draw, int length)
    {
        var text = new StringBuilder();
        var first = draw.Of([0x20, 0xA0, 0x300, 0x600, 0x900, 0x1E00, 0x2000, 0x2190, 0x3000, 0xA640, 0xFB00]);
        while (text.Length <= length)
        {
            var code = draw.Below(8) switch { 0 => draw.Below(0x10000), 1 => 0x10000 + draw.Below(0x20000), _ => first + draw.Below(0x80) };
            text.Append(code >= 0x10000 ? char.ConvertFromUtf32(code) : ((char)code).ToString());
        }

        return text.ToString();
    }
}
