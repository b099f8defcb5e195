using System.Text;

namespace Corpus.Tests.Infrastructure;

/// <summary>One short article in all the forms in which files are damaged, or in an encoding that not everybody reads.</summary>
public static class OddFiles
{
    private const string Text = "Town votes\n\nORFORD -- \u201CWe lost the vote,\u201D Ana Vega said on Monday. \u201CWe will learn from it,\u201D she added.\n\n\"It is late,\" said Zo\u00EB Falk \U0001F600.\n";

    /// <summary>More than the compiler decodes in one piece.</summary>
    private static readonly string Long = Text + string.Concat(Enumerable.Repeat("It rained \u2014 for days.\n", 3000));

    private static readonly UTF32Encoding BigEndianUtf32 = new(bigEndian: true, byteOrderMark: true);

    /// <summary>Name of the file and what it holds.</summary>
    public static IReadOnlyList<(string Name, byte[] Bytes)> All { get; } =
    [
        ("plain", Utf8(Text)),
        ("stray", With("Monday", "Mond\u0001ay", 0x92)),
        ("stray-many", Encoding.Latin1.GetBytes(Text.Replace("\u201C", "\u0093", StringComparison.Ordinal).Replace("\u201D", "\u0094", StringComparison.Ordinal).Replace("\U0001F600", "\u0080", StringComparison.Ordinal))),
        ("stray-first", [0x93, .. Utf8(Text)]),
        ("stray-last", [.. Utf8(Text), 0xE9]),
        ("stray-long", [.. Utf8(Long), 0x94, .. Utf8(Text)]),
        ("cut-short", [.. Utf8(Text), 0xE2, 0x80]),
        ("cut-within", With("Monday", "Mond\u0001ay", 0xF0, 0x9F, 0x98)),
        ("overlong", With("Monday", "Mond\u0001ay", 0xC0, 0xA2, 0xE0, 0x80, 0xA2)),
        ("surrogates", With("Monday", "Mond\u0001ay", 0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80)),
        ("above", With("Monday", "Mond\u0001ay", 0xF4, 0x90, 0x80, 0x80, 0xF8, 0xFF)),
        ("mark", [.. Encoding.UTF8.Preamble, .. Utf8(Text)]),
        ("mark-stray", [.. Encoding.UTF8.Preamble, .. With("Monday", "Mond\u0001ay", 0x92)]),
        ("mark-stray-long", [.. Encoding.UTF8.Preamble, .. Utf8(Long), 0x94]),
        ("two-marks", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.Preamble, .. Utf8(Text)]),
        ("only-mark", [.. Encoding.UTF8.Preamble]),
        ("only-mark-16", [0xFF, 0xFE]),
        ("only-mark-32", [0xFF, 0xFE, 0, 0]),
        ("empty", []),
        ("utf16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text)]),
        ("utf16-big", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Text)]),
        ("utf16-long", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Long)]),
        ("utf16-odd", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text), 0x41]),
        ("utf16-odd-long", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Long), 0x41]),
        ("utf16-half", [.. Encoding.Unicode.Preamble, 0x3D, 0xD8, .. Encoding.Unicode.GetBytes(Text), 0, 0xDC]),
        ("utf16-no-mark", Encoding.Unicode.GetBytes("\"It rained,\" said Ana Vega.\n")),
        ("utf16-big-no-mark", Encoding.BigEndianUnicode.GetBytes("\"It rained,\" said Ana Vega.\n")),
        ("utf16-no-mark-letters", Encoding.Unicode.GetBytes(Text + "\u0100\u0200")),
        ("utf32", [.. Encoding.UTF32.Preamble, .. Encoding.UTF32.GetBytes(Text + "\U0001D800")]),
        ("utf32-big", [.. BigEndianUtf32.Preamble, .. BigEndianUtf32.GetBytes(Text)]),
        ("utf32-long", [.. Encoding.UTF32.Preamble, .. Encoding.UTF32.GetBytes(Long)]),
        ("utf32-big-long", [.. BigEndianUtf32.Preamble, .. BigEndianUtf32.GetBytes(Long)]),
        ("utf32-cut", [.. Encoding.UTF32.Preamble, .. Encoding.UTF32.GetBytes(Text), 0x41, 0]),
        ("nul", With("Monday", "Mond\u0001ay", 0)),
        ("nuls", With("Monday", "Mond\u0001ay", 0, 0, 0)),
        ("nuls-stray", With("Monday", "Mond\u0001ay", 0, 0, 0x92)),
        ("carriage-returns", Utf8(Text.Replace('\n', '\r'))),
        ("line-separators", Utf8(Text.Replace("\n", "\u2028", StringComparison.Ordinal))),
        ("form-feeds", Utf8(Text.Replace("\n\n", "\n\f\n", StringComparison.Ordinal))),
        ("stray-carriage-returns", [.. Utf8(Text.Replace('\n', '\r')), 0x93]),
        ("no-text", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52, 0, 0, 0xFF]),
    ];

    /// <summary>A curation file with a name in code page 1252.</summary>
    public static byte[] Curation { get; } = [.. "[person Ana Vega]\njob_title = Ma"u8, 0xEF, .. "re\n\n[person Zo"u8, 0xEB, .. " Falk]\njob_title = none\n"u8];

    /// <summary>The articles in the shared folder of faults, each in several forms, as plain text and as Markdown.</summary>
    public static IEnumerable<(string Name, byte[] Bytes)> Shared() =>
        from path in SharedFiles("*.txt").Concat(SharedFiles("*.md"))
        from form in Forms(File.ReadAllBytes(path))
        from kind in new[] { "txt", "md" }
        select ($"{Path.GetFileNameWithoutExtension(path)}-{form.Name}-{kind}.{kind}", form.Bytes);

    /// <summary>The curation files in the shared folder of faults, as one.</summary>
    public static byte[] SharedCuration() => [.. SharedFiles("*.corpusconfig").SelectMany(File.ReadAllBytes)];

    private static IEnumerable<string> SharedFiles(string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Shared!, "faults"), pattern, SearchOption.AllDirectories)
            .Where(path => Path.GetFileName(path) != "README.md").Order(StringComparer.Ordinal);

    private static IEnumerable<(string Name, byte[] Bytes)> Forms(byte[] bytes)
    {
        yield return ("plain", bytes);
        yield return ("half", bytes[..(bytes.Length / 2)]);
        yield return ("cut", bytes[..^2]);
        yield return ("twice", [.. bytes, .. "\n\n"u8, .. bytes]);
        yield return ("after", [.. "The council met on Monday.\n\n"u8, .. bytes]);
        yield return ("before", [.. bytes, .. "\n\n\"It is late,\" said Ana Vega.\n"u8]);
        yield return ("mark", [.. Encoding.UTF8.Preamble, .. bytes]);
        yield return ("utf16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(bytes))]);
        yield return ("windows", Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(bytes).Replace("\n", "\r\n", StringComparison.Ordinal)));
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>The article with some bytes within a word.</summary>
    private static byte[] With(string word, string marked, params byte[] bytes)
    {
        var parts = Text.Replace(word, marked, StringComparison.Ordinal).Split('\u0001');
        return [.. Utf8(parts[0]), .. bytes, .. Utf8(parts[1])];
    }
}
