using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Corpus.Extraction.Input;

/// <summary>
/// Files of which compilers on different machines would make different texts, or none: the package's targets decode them
/// and hand the compiler one file with all of them in their place. Of each there is its path and its text, before both
/// their length in UTF-16 code units and a space, so that they may hold whatever paths and texts hold.
/// </summary>
internal static class DecodedFiles
{
    public const string FileName = "corpus.decoded";

    public static bool IsOne(string path) => ArticlePath.FileName(path) == FileName;

    public static string Write(IEnumerable<KeyValuePair<string, string>> files)
    {
        var text = new StringBuilder();
        foreach (var file in files)
        {
            text.Append(file.Key.Length.ToString(CultureInfo.InvariantCulture)).Append(' ').Append(file.Key);
            text.Append(file.Value.Length.ToString(CultureInfo.InvariantCulture)).Append(' ').Append(file.Value);
        }

        return text.ToString();
    }

    /// <summary>Paths and texts, as far as the file can be understood; every build writes it again where it is not as it should be.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Read(string text)
    {
        var position = 0;
        while (Field(text, ref position) is { } path && Field(text, ref position) is { } content)
        {
            yield return new(path, content);
        }
    }

    private static string? Field(string text, ref int position)
    {
        var start = text.IndexOf(' ', position) + 1;
        if (start == 0
            || !int.TryParse(text.Substring(position, start - 1 - position), NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            || length > text.Length - start)
        {
            return null;
        }

        position = start + length;
        return text.Substring(start, length);
    }
}
