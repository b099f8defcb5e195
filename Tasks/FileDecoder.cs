using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Corpus.Extraction.Input;
using Corpus.Extraction.Text;

namespace Corpus.Generator.Tasks;

/// <summary>
/// Decodes the files of which the compiler would make another text than we do, or none: those that are not Unicode
/// throughout, those in UTF-32, and where the project names a code page, those in UTF-8 without a mark.
/// </summary>
public static class FileDecoder
{
    private const string Utf8CodePage = "65001";

    /// <summary>Writes <see cref="DecodedFiles"/>, and leaves the file alone where it says the same already.</summary>
    /// <param name="codePage">In which code page the project has the compiler read files without a mark, or nothing.</param>
    /// <returns>The files that were decoded.</returns>
    public static string[] Decode(IEnumerable<string> files, string codePage, string output)
    {
        var texts = new List<KeyValuePair<string, string>>();
        foreach (var path in files)
        {
            if (TextOf(path, codePage.Trim() is "" or Utf8CodePage) is { } text)
            {
                texts.Add(new(path, text));
            }
        }

        texts.Sort(static (a, b) => string.CompareOrdinal(a.Key, b.Key));

        ArticleFiles.Update(output, DecodedFiles.Write(texts));
        return texts.ConvertAll(text => text.Key).ToArray();
    }

    /// <summary>The text of a file that is to be decoded; null where the compiler reads it as we do, or nobody can.</summary>
    private static string? TextOf(string path, bool isUtf8Expected)
    {
        // What has no length has no text; and a pipe or a device, which would keep us waiting, has none either.
        var file = new FileInfo(path);
        if (!file.Exists || file.Length == 0 || FileText.BytesOf(path) is not { Length: > 0 } bytes)
        {
            return null;
        }

        var text = TextDecoder.Decode(bytes, out var isPlain);
        return isPlain && (isUtf8Expected || IsMarkedOrAscii(bytes)) ? null : text;
    }

    /// <summary>The file says in which encoding it is, or it is the same in nearly all.</summary>
    private static bool IsMarkedOrAscii(byte[] bytes) =>
        bytes[0] >= 0xFE || (bytes.Length > 2 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF) || Array.TrueForAll(bytes, static b => b < 0x80);
}
