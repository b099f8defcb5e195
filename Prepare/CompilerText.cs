using System;
using System.Text;
using Corpus.Generator.Ingest;
using Corpus.Generator.Tasks;

namespace Corpus.Generator.Prepare;

/// <summary>Reads a file as the generator gets it from the compiler.</summary>
internal static class CompilerText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of a file; null when it cannot be read or is no text.</summary>
    public static string? Of(string path)
    {
        if (CorpusFile.Read(path) is not { } bytes)
        {
            return null;
        }

        var text = IsUnicode(bytes) ? TextDecoder.Decode(bytes) : ArticleReader.WithoutDecoded(Encoding.Latin1.GetString(bytes));
        return text.Contains("\0\0", StringComparison.Ordinal) ? null : text;
    }

    /// <summary>It has a mark of UTF-16, or is UTF-8 throughout.</summary>
    private static bool IsUnicode(byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return true;
        }

        try
        {
            Strict.GetCharCount(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
