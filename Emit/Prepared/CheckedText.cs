using System.Globalization;
using System.Text;
using Corpus.Abstractions;
using CorpusNamespace;

namespace Corpus.Emit.Prepared;

/// <summary>A text with its checksum before it, so that damage is noticed when it is read.</summary>
internal static class CheckedText
{
    public static string Seal(string content) => SumOf(content) + " " + content;

    /// <summary>What was sealed; null when it is damaged.</summary>
    public static string? Open(string text)
    {
        var end = text.IndexOf(' ');
        var content = text.Substring(end + 1);
        return end > 0 && text.Substring(0, end) == SumOf(content) ? content : null;
    }

    /// <summary>Of the bytes that are in the file, whatever they are decoded to.</summary>
    private static string SumOf(string content)
    {
        var bytes = Encoding.UTF8.GetBytes(content);
        return CorpusStorage.Checksum(bytes, 0).ToString("x16", CultureInfo.InvariantCulture);
    }
}
